package counterpoint.http;

import counterpoint.app.Workspace;
import counterpoint.model.EnvironmentException;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.function.Supplier;

/** A running server of maps, on loopback only: nobody on another machine can reach it. */
public final class Server implements AutoCloseable {
    static final int LARGEST_BODY_MB = 8;
    private static final String LOOPBACK = "127.0.0.1";

    private final Javalin javalin;

    private Server(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts a server.
     *
     * @param port 0 for any that is free
     * @param workspace where the maps are; asked at the first request that needs one, and it may take its time
     * @throws EnvironmentException if the port is in use
     */
    public static Server start(int port, Supplier<Workspace> workspace) {
        Javalin javalin = Javalin.create(config -> configure(config, workspace));
        try {
            return new Server(javalin.start(LOOPBACK, port));
        } catch (JavalinBindException e) {
            throw new EnvironmentException(
                    "Port " + port + " is in use or closed to this program. Stop the program that uses it, or choose"
                            + " another with --port.",
                    e);
        }
    }

    private static void configure(JavalinConfig config, Supplier<Workspace> workspace) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = LARGEST_BODY_MB * 1_000_000L;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        Guard.register(config.routes);
        Problems.register(config.routes);
        new MapRoutes(workspace).register(config.routes);
    }

    /** Where the viewer is. */
    public URI address() {
        return URI.create("http://" + LOOPBACK + ":" + javalin.port() + "/");
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
