package counterpoint.http.event;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.app.Workspace;
import counterpoint.app.live.Person;
import counterpoint.app.live.Watcher;
import counterpoint.http.answer.Bodies;
import counterpoint.http.answer.LogBodies;
import counterpoint.http.event.Backlog.Chunk;
import counterpoint.model.CounterpointException;
import counterpoint.model.Id;
import counterpoint.model.Logged;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The events of one map for all who listen to it in this process. It asks the log for what is new whenever it may have
 * changed, writes each event down once, and remembers the last ones; each listener knows the revision it has and takes
 * what follows. So there is no gap and no repeat, however the news came. The first change after a pause is told at once;
 * when many come, they are told together, forty times a second.
 */
final class EventChannel implements Watcher {
    /** A listener that is further behind starts anew. */
    static final int FURTHEST_BEHIND = 10_000;

    private static final byte[] END = {'\n', '\n'};
    private static final int READ = 500;
    private static final long PACE_NANOS = 25_000_000;

    private final Workspace workspace;
    private final Id map;
    private final ScheduledExecutorService thread;
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isDue = new AtomicBoolean();
    private final Backlog backlog = new Backlog();
    private volatile Future<?> next = CompletableFuture.completedFuture(null);
    private volatile long told = System.nanoTime() - PACE_NANOS;

    EventChannel(Workspace workspace, Id map, ScheduledExecutorService thread) {
        this.workspace = workspace;
        this.map = map;
        this.thread = thread;
    }

    /** Whoever joins may have seen what the backlog has not yet, so it is brought up to date first. */
    void join(EventStream stream) {
        synchronized (this) {
            if (streams.isEmpty()) {
                workspace.live().watch(map, this);
            }
            streams.add(stream);
            readNews();
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
                backlog.clear();
            }
        }
    }

    @Override
    public void changed() {
        if (isDue.compareAndSet(false, true)) {
            soon(this::refresh, told + PACE_NANOS - System.nanoTime());
        }
    }

    @Override
    public void present(List<Person> people) {
        byte[] event = people(people);
        soon(
                () -> streams.forEach(stream -> {
                    stream.present(event);
                    stream.pump();
                }),
                0);
    }

    private void soon(Runnable work, long nanos) {
        try {
            next = thread.schedule(work, nanos, TimeUnit.NANOSECONDS);
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
        told = System.nanoTime();
        try {
            readNews();
        } catch (CounterpointException unreadable) {
            // The map was deleted, or the store can't be read for now; whoever asks for the map is told so.
            return;
        }
        streams.forEach(EventStream::pump);
    }

    private synchronized void readNews() {
        if (backlog.newest() < 0) {
            backlog.begin(workspace.openMap().run(map).read().map().revision());
        }
        List<Logged> news;
        do {
            news = workspace.readHistory().since(map, backlog.newest(), READ);
            news.forEach(logged -> backlog.add(event(logged)));
        } while (news.size() == READ);
    }

    /** What comes after a revision, as much as fits in one go; absent if nothing does. */
    Optional<Chunk> after(long revision) {
        synchronized (this) {
            long newest = backlog.newest();
            if (revision == newest || newest < 0) {
                return Optional.empty();
            }
            if (revision > newest || newest - revision > FURTHEST_BEHIND) {
                return Optional.of(reload(newest));
            }
            if (backlog.reaches(revision)) {
                return Optional.of(backlog.after(revision));
            }
        }
        List<byte[]> read = workspace.readHistory().since(map, revision, READ).stream()
                .map(EventChannel::event)
                .toList();
        return read.isEmpty() ? Optional.empty() : Optional.of(Backlog.chunk(read, revision));
    }

    private static byte[] event(Logged logged) {
        ByteArrayOutputStream event = new ByteArrayOutputStream();
        event.writeBytes(("event: operation\nid: " + logged.revision() + "\ndata: ").getBytes(StandardCharsets.UTF_8));
        event.writeBytes(LogBodies.event(logged));
        event.writeBytes(END);
        return event.toByteArray();
    }

    private static Chunk reload(long revision) {
        String event = "event: reload\nid: " + revision + "\ndata: {\"revision\":" + revision + "}\n\n";
        return new Chunk(-1, revision, event.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] people(List<Person> people) {
        ObjectNode body = Bodies.object();
        ArrayNode array = body.putArray("people");
        for (Person person : people) {
            ObjectNode node = array.addObject().put("client", person.client());
            person.name().ifPresent(name -> node.put("name", name));
            person.node().ifPresent(id -> node.put("node", id.value()));
        }
        return ("event: presence\ndata: " + body + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Lets those go who may not listen any more: their token was revoked, or the map is private now. */
    void closeUnwelcome() {
        streams.forEach(EventStream::closeUnlessWelcome);
    }

    void close() {
        next.cancel(false);
        streams.forEach(EventStream::close);
    }
}
