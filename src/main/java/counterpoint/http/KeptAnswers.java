package counterpoint.http;

import counterpoint.app.Workspace;
import counterpoint.http.answer.Answer;
import counterpoint.http.answer.ReadyAnswer;
import counterpoint.http.door.Admission;
import counterpoint.http.door.Asked;
import counterpoint.http.door.Doors;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Answers about parts of maps, kept until the map changes, because people who read the same map ask for the same.
 *
 * <p>A change that is made in this process, or announced by another on PostgreSQL, ends what was kept before it is
 * acknowledged, so that whoever writes reads what they wrote. Whether another process has written to the same file is asked
 * of the database every {@value #ASKED_EVERY_MS} milliseconds at most, by one who asks for all; so long, and while it is
 * being asked, its changes may go unseen. Nothing is
 * kept for more than ten seconds, as the text of a page can be brought without a new revision. Everything is forgotten when
 * too much is kept, which needs no order of use to be kept up.
 */
final class KeptAnswers {
    static final int ASKED_EVERY_MS = 20;

    private static final long LONGEST_NANOS = 10_000_000_000L;
    private static final String MAP = "/api/maps/{id}";
    private static final String LIST = "/api/maps";
    private static final Id ALL_MAPS = Id.of("*");
    private static final Set<String> KEPT = Set.of(
            LIST,
            MAP + "/focus/{node}",
            MAP + "/outline",
            MAP + "/search",
            MAP + "/history",
            MAP + "/diff",
            MAP + "/standing",
            MAP + "/why/{node}",
            MAP + "/whatif",
            MAP + "/cruxes/{node}",
            MAP + "/unanswered",
            MAP + "/coverage",
            MAP + "/before-after",
            MAP + "/strengths",
            MAP + "/inspections",
            MAP + "/structure");

    private static final long MOST_BYTES = 64_000_000;
    private static final int LARGEST = 2_000_000;
    private static final String ROUTE = "kept-route";

    private final Supplier<Workspace> workspace;
    private final Map<String, Kept> answers = new ConcurrentHashMap<>();
    private final Map<Id, Long> changes = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();
    private volatile boolean isListening;

    /** @param workspace where the maps are; asked at the first request that needs one */
    KeptAnswers(Supplier<Workspace> workspace) {
        this.workspace = workspace;
    }

    /** What somebody asked for, how often the map had changed in this process, and the revision it had at least. */
    private record Question(String key, Id map, long changes, long revision) {}

    private static final class Kept {
        private final Question question;
        private final String route;
        private final ReadyAnswer answer;
        private final long made;
        private final AtomicLong checked;

        Kept(Question question, String route, ReadyAnswer answer, long made) {
            this.question = question;
            this.route = route;
            this.answer = answer;
            this.made = made;
            this.checked = new AtomicLong(made);
        }
    }

    /**
     * Comes after those who say who may ask: with tokens that is known when the route is, and otherwise before one is looked
     * for, which is most of the work left.
     */
    void register(RoutesConfig routes, Admission admission) {
        if (admission == Admission.TOKENS) {
            routes.beforeMatched(this::answer);
        } else {
            routes.before(this::answer);
        }
        routes.beforeMatched(this::prepare);
    }

    /** The route of a request that was answered with what is kept. */
    static Optional<String> answered(Context context) {
        return Optional.ofNullable(context.attribute(ROUTE));
    }

    private void answer(Context context) {
        if (!context.req().getMethod().equals("GET")) {
            return;
        }
        Kept kept = answers.get(key(context));
        if (kept != null && !isPersonal(context, kept.route) && isFresh(kept)) {
            context.attribute(ROUTE, kept.route);
            kept.answer.send(context);
            context.skipRemainingHandlers();
        }
    }

    /** Sees to it that the answer is kept, if there is none yet. */
    private void prepare(Context context) {
        String route = route(context);
        if (!context.req().getMethod().equals("GET") || !KEPT.contains(route) || isPersonal(context, route)) {
            return;
        }
        listen();
        Id map = route.equals(LIST) ? ALL_MAPS : Asked.map(context);
        Question question = new Question(key(context), map, changes(map), revision(map));
        Answer.tell(context, made -> keep(new Kept(question, route, made, System.nanoTime())));
    }

    private static String key(Context context) {
        String path = context.req().getRequestURI();
        String query = context.req().getQueryString();
        return query == null ? path : path + '?' + query;
    }

    private static String route(Context context) {
        var endpoint = context.endpoints().matchedHttpEndpoint();
        return endpoint == null ? "" : endpoint.path;
    }

    /** What is in a list depends on who asks, where tokens are asked for. */
    private static boolean isPersonal(Context context, String route) {
        return Doors.MaskedAnswer.isAskedFor(context) || (route.equals(LIST) && Doors.isAsking(context));
    }

    private void listen() {
        if (!isListening) {
            synchronized (this) {
                if (!isListening) {
                    workspace.get().live().tell(this::forget);
                    isListening = true;
                }
            }
        }
    }

    private void forget(Id map) {
        changes.merge(map, 1L, Long::sum);
        changes.merge(ALL_MAPS, 1L, Long::sum);
    }

    private long changes(Id map) {
        return changes.getOrDefault(map, 0L);
    }

    private long revision(Id map) {
        try {
            return map.equals(ALL_MAPS) ? 0 : workspace.get().openMap().revision(map);
        } catch (NotFoundException gone) {
            return -1;
        }
    }

    private boolean isFresh(Kept kept) {
        Question question = kept.question;
        long now = System.nanoTime();
        if (question.changes != changes(question.map) || now - kept.made > LONGEST_NANOS) {
            return false;
        }
        long checked = kept.checked.get();
        if (now - checked < ASKED_EVERY_MS * 1_000_000L || !kept.checked.compareAndSet(checked, now)) {
            return true;
        }
        return !question.map.equals(ALL_MAPS) && question.revision == revision(question.map);
    }

    private void keep(Kept kept) {
        long size = kept.answer.size() + kept.question.key.length();
        if (size > LARGEST) {
            return;
        }
        if (bytes.addAndGet(size) > MOST_BYTES) {
            answers.clear();
            bytes.set(size);
        }
        answers.put(kept.question.key, kept);
    }
}
