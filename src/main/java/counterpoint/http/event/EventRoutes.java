package counterpoint.http.event;

import counterpoint.app.Workspace;
import counterpoint.app.live.Person;
import counterpoint.http.door.Asked;
import counterpoint.http.door.Doors;
import counterpoint.model.CounterpointException;
import counterpoint.model.Id;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The route of live events. One thread prepares them for all listeners and hands each connection as much as it takes; a slow
 * one is behind, and holds up nobody.
 */
public final class EventRoutes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventRoutes.class);
    private static final int HEARTBEAT_SECONDS = 15;
    private static final int DOOR_SECONDS = 3;

    private final Supplier<Workspace> workspace;
    private final Map<Id, EventChannel> channels = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread = threadNamed("events");
    private final List<ScheduledFuture<?>> rounds = new ArrayList<>();
    private final ScheduledExecutorService doorkeeper = threadNamed("doorkeeper");

    public EventRoutes(Supplier<Workspace> workspace) {
        this.workspace = workspace;
    }

    private static ScheduledExecutorService threadNamed(String name) {
        return Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    public void register(RoutesConfig routes) {
        routes.get("/api/maps/{id}/events", this::listen);
        every(HEARTBEAT_SECONDS, thread, EventChannel::beat);
        every(DOOR_SECONDS, doorkeeper, EventChannel::closeUnwelcome);
    }

    private void every(int seconds, ScheduledExecutorService on, Consumer<EventChannel> work) {
        rounds.add(on.scheduleWithFixedDelay(
                () -> channels.values().forEach(channel -> quietly(work, channel)),
                seconds,
                seconds,
                TimeUnit.SECONDS));
    }

    /** What is done every few seconds is done again, even if the store couldn't be read just now. */
    private static void quietly(Consumer<EventChannel> work, EventChannel channel) {
        try {
            work.accept(channel);
        } catch (CounterpointException unreadable) {
            LOG.warn("Listeners couldn't be looked after: {}", unreadable.getMessage());
        }
    }

    private void listen(Context context) {
        Id map = Asked.map(context);
        long now = workspace.get().openMap().run(map).read().map().revision();
        Optional<String> client = Asked.text(context, "client").map(Person::requireClient);
        EventStream stream = new EventStream(from(context, now), client, Doors.welcome(context));
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
        rounds.forEach(round -> round.cancel(false));
        thread.shutdownNow();
        doorkeeper.shutdownNow();
        channels.values().forEach(EventChannel::close);
    }
}
