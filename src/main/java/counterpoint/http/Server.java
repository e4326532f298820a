package counterpoint.http;

import counterpoint.app.Workspace;
import counterpoint.http.answer.Unreadable;
import counterpoint.http.door.Admission;
import counterpoint.http.door.Doors;
import counterpoint.http.door.Guard;
import counterpoint.http.door.Limits;
import counterpoint.http.door.Patience;
import counterpoint.http.event.EventRoutes;
import counterpoint.model.EnvironmentException;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A running server of maps. On loopback without tokens nobody on another machine can reach it, and whoever can is let in;
 * everywhere else everybody must show a token.
 */
public final class Server implements AutoCloseable {
    static final int LARGEST_BODY_MB = 8;
    private static final String LOOPBACK = "127.0.0.1";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final Javalin javalin;
    private final EventRoutes events;
    private final String host;

    private Server(Javalin javalin, EventRoutes events, String host) {
        this.host = host.contains(":") ? "[" + host + "]" : host;
        this.javalin = javalin;
        this.events = events;
    }

    /**
     * Where a server listens, and whom it lets in.
     *
     * @param port 0 for any that is free
     */
    public record Place(String host, int port, Admission admission) {
        /** On this machine, for whoever is at it. */
        public static Place loopback(int port) {
            return new Place(LOOPBACK, port, Admission.LOOPBACK);
        }
    }

    /**
     * Starts a server on this machine, for whoever is at it.
     *
     * @param port 0 for any that is free
     * @param workspace where the maps are; asked at the first request that needs one, and it may take its time
     * @throws EnvironmentException if the port is in use
     */
    public static Server start(int port, Supplier<Workspace> workspace) {
        return start(Place.loopback(port), workspace);
    }

    /**
     * Starts a server.
     *
     * @param workspace where the maps are; asked at the first request that needs one, and it may take its time
     * @throws EnvironmentException if the port is in use, or if tokens are to be shown and there are none
     */
    public static Server start(Place place, Supplier<Workspace> workspace) {
        requireTokens(place, workspace);
        EventRoutes events = new EventRoutes(workspace);
        Javalin javalin = Javalin.create(config -> configure(config, place, workspace, events));
        int port = place.port();
        try {
            return new Server(javalin.start(place.host(), port), events, place.host());
        } catch (JavalinBindException e) {
            throw new EnvironmentException(
                    "Port " + port + " is in use or closed to this program. Stop the program that uses it, or choose"
                            + " another with --port.",
                    e);
        }
    }

    private static void requireTokens(Place place, Supplier<Workspace> workspace) {
        boolean isElsewhere = !Guard.isLoopback(place.host());
        if (isElsewhere && place.admission() == Admission.LOOPBACK) {
            throw new IllegalArgumentException("A server on " + place.host()
                    + " can be reached from other machines, so it" + " must ask for tokens.");
        }
        if (place.admission() == Admission.TOKENS
                && workspace.get().listTokens().run().isEmpty()) {
            throw new EnvironmentException("There are no tokens in this store, so nobody could come in. Make one with"
                    + " \"counterpoint token create NAME --role owner\" first.");
        }
    }

    private static void configure(
            JavalinConfig config, Place place, Supplier<Workspace> workspace, EventRoutes events) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = LARGEST_BODY_MB * 1_000_000L;
        config.jetty.modifyServer(server -> {
            server.setHandler(new Patience());
            server.setErrorHandler(new Unreadable());
        });
        config.jetty.timeoutStatus = HttpStatus.REQUEST_TIMEOUT.getCode();
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.routes.before(context -> Guard.check(context, place.admission()));
        new Measures(workspace).register(config);
        if (place.admission() == Admission.TOKENS) {
            new Limits().register(config.routes);
            new Doors(workspace).register(config.routes);
        }
        new KeptAnswers(workspace).register(config.routes, place.admission());
        Problems.register(config.routes);
        registerRoutes(config.routes, workspace, events);
    }

    /** Javalin looks for a route from the first to the last, so what is asked for most comes first. */
    private static void registerRoutes(RoutesConfig routes, Supplier<Workspace> workspace, EventRoutes events) {
        MapRoutes maps = new MapRoutes(workspace);
        maps.registerFirst(routes);
        new LookingRoutes(workspace).register(routes);
        new OpeningRoutes(workspace).register(routes);
        new JudgingRoutes(workspace).register(routes);
        new HistoryRoutes(workspace).register(routes);
        new EditingRoutes(workspace).register(routes);
        new PictureRoutes(workspace).register(routes);
        new RedraftRoutes(workspace).register(routes);
        new AccessRoutes(workspace).register(routes);
        ApiRoutes.register(routes);
        events.register(routes);
        maps.register(routes);
    }

    /** Where the viewer is. */
    public URI address() {
        return URI.create("http://" + host + ":" + javalin.port() + "/");
    }

    /** Every route there is, such as {@code GET /api/maps/{id}}, in order. */
    SortedSet<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> METHODS.contains(endpoint.method.name()))
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() {
        events.close();
        javalin.stop();
    }
}
