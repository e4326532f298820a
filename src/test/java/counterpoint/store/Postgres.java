package counterpoint.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** A real PostgreSQL for tests, started once for all of them; each test gets a database of its own. */
public final class Postgres {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

    /** Doesn't wait for the disk, which is all that most tests need. */
    private static final class Quick {
        private static final Optional<EmbeddedPostgres> SERVER = start("off");
    }

    /** Waits for the disk before it acknowledges, as PostgreSQL does by itself. */
    private static final class Safe {
        private static final Optional<EmbeddedPostgres> SERVER = start("on");
    }

    private static Optional<EmbeddedPostgres> start(String sync) {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("fsync", sync)
                    .setServerConfig("full_page_writes", sync)
                    .setServerConfig("synchronous_commit", sync)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop-postgres"));
            return Optional.of(server);
        } catch (IOException | RuntimeException impossible) {
            System.err.println("PostgreSQL can't be started here: " + impossible);
            return Optional.empty();
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            System.err.println("PostgreSQL didn't stop: " + e);
        }
    }

    /** The address of an empty database; the test is skipped where PostgreSQL can't run. */
    public static String database() {
        return database(Quick.SERVER);
    }

    /** The address of an empty database on a server whose word can be trusted when it is killed. */
    public static String safe() {
        return database(Safe.SERVER);
    }

    private static String database(Optional<EmbeddedPostgres> server) {
        Assumptions.assumeTrue(server.isPresent(), "PostgreSQL can't be started on this machine.");
        String name = "maps" + DATABASES.incrementAndGet();
        try (Connection connection = server.orElseThrow().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server.orElseThrow().getJdbcUrl("postgres", name);
    }
}
