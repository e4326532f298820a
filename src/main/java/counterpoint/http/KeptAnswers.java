package counterpoint.http;

import counterpoint.app.Workspace;
import counterpoint.http.answer.Answer;
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
 * of the database at most every {@value #ASKED_EVERY_MS} milliseconds; so long its changes may go unseen. Nothing is
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
    private static final int LARGEST = 1_000_000;

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
        private final byte[] body;
        private final long made;
        private volatile long checked;

        Kept(Question question, byte[] body, long made) {
            this.question = question;
            this.body = body;
            this.made = made;
            this.checked = made;
        }
    }

    /** Comes after those who say who may ask. */
    void register(RoutesConfig routes) {
        routes.beforeMatched(this::answer);
    }

    private void answer(Context context) {
        String route = route(context);
        if (!context.method().name().equals("GET") || !KEPT.contains(route) || isPersonal(context, route)) {
            return;
        }
        listen();
        Id map = route.equals(LIST) ? ALL_MAPS : Asked.map(context);
        String query = context.queryString();
        String key = query == null ? context.path() : context.path() + '?' + query;
        Optional<Kept> kept = Optional.ofNullable(answers.get(key)).filter(this::isFresh);
        if (kept.isPresent()) {
            Answer.json(context, kept.get().body);
            context.skipRemainingHandlers();
        } else {
            Question question = new Question(key, map, changes(map), revision(map));
            Answer.tell(context, body -> keep(question, body));
        }
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
        if (now - kept.checked < ASKED_EVERY_MS * 1_000_000L) {
            return true;
        }
        if (question.map.equals(ALL_MAPS) || question.revision != revision(question.map)) {
            return false;
        }
        kept.checked = now;
        return true;
    }

    private void keep(Question question, byte[] body) {
        if (body.length > LARGEST) {
            return;
        }
        long size = (long) body.length + question.key.length();
        if (bytes.addAndGet(size) > MOST_BYTES) {
            answers.clear();
            bytes.set(size);
        }
        answers.put(question.key, new Kept(question, body, System.nanoTime()));
    }
}
