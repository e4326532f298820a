package counterpoint.http.event;

import counterpoint.app.Workspace;
import counterpoint.app.live.Person;
import counterpoint.http.door.Asked;
import counterpoint.model.Id;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The route of live events. One thread prepares them for all listeners and hands each connection as much as it takes; a slow
 * one is behind, and holds up nobody.
 */
public final class EventRoutes implements AutoCloseable {
    private static final int HEARTBEAT_SECONDS = 15;

    private final Supplier<Workspace> workspace;
    private final Map<Id, EventChannel> channels = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(EventRoutes::background);

    private Runnable stopBeating = () -> {};

    public EventRoutes(Supplier<Workspace> workspace) {
        this.workspace = workspace;
    }

    private static Thread background(Runnable work) {
        Thread thread = new Thread(work, "events");
        thread.setDaemon(true);
        return thread;
    }

    public void register(RoutesConfig routes) {
        routes.get("/api/maps/{id}/events", this::listen);
        ScheduledFuture<?> beats = thread.scheduleAtFixedRate(
                () -> channels.values().forEach(EventChannel::beat),
                HEARTBEAT_SECONDS,
                HEARTBEAT_SECONDS,
                TimeUnit.SECONDS);
        stopBeating = () -> beats.cancel(false);
    }

    private void listen(Context context) {
        Id map = Asked.map(context);
        long now = workspace.get().openMap().run(map).read().map().revision();
        Optional<String> client = Asked.text(context, "client").map(Person::requireClient);
        EventStream stream = new EventStream(from(context, now), client);
        context.future(() -> {
            EventChannel channel = channels.computeIfAbsent(map, id -> new EventChannel(workspace.get(), id, thread));
            return stream.open(context, channel);
        });
    }

    /** The revision the listener has: what it saw last, or what it has loaded, or what there is. */
    private static long from(Context context, long now) {
        return Optional.ofNullable(context.header("Last-Event-ID"))
                .or(() -> Optional.ofNullable(context.queryParam("after")))
                .filter(text -> !text.isBlank())
                .map(text -> Asked.number(text, "Last-Event-ID", 0, Long.MAX_VALUE))
                .orElse(now);
    }

    @Override
    public void close() {
        stopBeating.run();
        thread.shutdownNow();
        channels.values().forEach(EventChannel::close);
    }
}
