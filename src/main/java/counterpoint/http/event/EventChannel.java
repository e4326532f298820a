package counterpoint.http.event;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.app.Workspace;
import counterpoint.app.live.Person;
import counterpoint.app.live.Watcher;
import counterpoint.http.answer.Bodies;
import counterpoint.http.answer.LogBodies;
import counterpoint.model.CounterpointException;
import counterpoint.model.Id;
import counterpoint.model.Logged;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The events of one map for all who listen to it in this process. It asks the log for what is new whenever it may have
 * changed, writes each event down once, and remembers the last ones; each listener knows the revision it has and takes
 * what follows. So there is no gap and no repeat, however the news came.
 */
final class EventChannel implements Watcher {
    /** A listener that is further behind starts anew. */
    static final int FURTHEST_BEHIND = 10_000;

    private static final int REMEMBERED = 2_000;
    private static final int READ = 1_000;
    private static final int CHUNK = 64 * 1024;

    private final Workspace workspace;
    private final Id map;
    private final ScheduledExecutorService thread;
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isDue = new AtomicBoolean();
    private final Deque<Event> recent = new ArrayDeque<>();
    private long newest = -1;

    private record Event(long revision, String text) {}

    /** What to send, and the revision the listener has then. */
    record Chunk(String text, long upTo) {}

    EventChannel(Workspace workspace, Id map, ScheduledExecutorService thread) {
        this.workspace = workspace;
        this.map = map;
        this.thread = thread;
    }

    void join(EventStream stream) {
        synchronized (this) {
            if (streams.isEmpty()) {
                workspace.live().watch(map, this);
            }
            streams.add(stream);
        }
        stream.present(people(workspace.live().people(map)));
        changed();
    }

    void leave(EventStream stream) {
        stream.client().ifPresent(client -> workspace.live().leave(map, client));
        synchronized (this) {
            streams.remove(stream);
            if (streams.isEmpty()) {
                workspace.live().forget(map, this);
                recent.clear();
                newest = -1;
            }
        }
    }

    @Override
    public void changed() {
        if (isDue.compareAndSet(false, true)) {
            soon(this::refresh);
        }
    }

    @Override
    public void present(List<Person> people) {
        String event = people(people);
        soon(() -> streams.forEach(stream -> {
            stream.present(event);
            stream.pump();
        }));
    }

    private void soon(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException stopping) {
            // The server is being stopped, and all listeners are about to be let go.
        }
    }

    void beat() {
        streams.forEach(stream -> {
            stream.client().ifPresent(client -> workspace.live().showAgain(map, client));
            stream.beat();
        });
    }

    private void refresh() {
        isDue.set(false);
        try {
            readNews();
        } catch (CounterpointException unreadable) {
            // The map was deleted, or the store can't be read for now; whoever asks for the map is told so.
            return;
        }
        streams.forEach(EventStream::pump);
    }

    private synchronized void readNews() {
        if (newest < 0) {
            newest = workspace.openMap().run(map).read().map().revision();
        }
        List<Logged> news;
        do {
            news = workspace.readHistory().since(map, newest, READ);
            for (Logged logged : news) {
                recent.add(new Event(logged.revision(), event(logged)));
                newest = logged.revision();
            }
            while (recent.size() > REMEMBERED) {
                recent.remove();
            }
        } while (news.size() == READ);
    }

    /** What comes after a revision, as much as fits in one go; absent if nothing does. */
    Optional<Chunk> after(long revision) {
        synchronized (this) {
            if (revision == newest || newest < 0) {
                return Optional.empty();
            }
            if (revision > newest || newest - revision > FURTHEST_BEHIND) {
                return Optional.of(reload(newest));
            }
            if (!recent.isEmpty() && recent.getFirst().revision() <= revision + 1) {
                return Optional.of(chunk(recent.stream()
                        .filter(event -> event.revision() > revision)
                        .toList()));
            }
        }
        List<Event> read = workspace.readHistory().since(map, revision, READ / 2).stream()
                .map(logged -> new Event(logged.revision(), event(logged)))
                .toList();
        return read.isEmpty() ? Optional.empty() : Optional.of(chunk(read));
    }

    private static Chunk chunk(List<Event> events) {
        StringBuilder text = new StringBuilder();
        long upTo = -1;
        for (Event event : events) {
            if (text.length() > 0 && text.length() + event.text().length() > CHUNK) {
                break;
            }
            text.append(event.text());
            upTo = event.revision();
        }
        return new Chunk(text.toString(), upTo);
    }

    private static String event(Logged logged) {
        return "event: operation\nid: " + logged.revision() + "\ndata: "
                + new String(LogBodies.event(logged), StandardCharsets.UTF_8) + "\n\n";
    }

    private static Chunk reload(long revision) {
        return new Chunk("event: reload\nid: " + revision + "\ndata: {\"revision\":" + revision + "}\n\n", revision);
    }

    private static String people(List<Person> people) {
        ObjectNode body = Bodies.object();
        ArrayNode array = body.putArray("people");
        for (Person person : people) {
            ObjectNode node = array.addObject().put("client", person.client());
            person.name().ifPresent(name -> node.put("name", name));
            person.node().ifPresent(id -> node.put("node", id.value()));
        }
        return "event: presence\ndata: " + new String(Bodies.bytes(body), StandardCharsets.UTF_8) + "\n\n";
    }

    void close() {
        streams.forEach(EventStream::close);
    }
}
