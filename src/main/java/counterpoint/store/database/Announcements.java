package counterpoint.store.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What other processes on the same PostgreSQL database announce: one thread that listens on a connection of its own and
 * comes back when the connection is lost.
 */
public final class Announcements implements AutoCloseable {
    static final String CHANNEL = "counterpoint";
    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);
    private static final int WAIT_MS = 1_000;

    private final String jdbcUrl;
    private final Consumer<String> heard;
    private final Runnable deaf;
    private final Thread thread;
    private volatile boolean isClosed;

    /**
     * Listens from now on.
     *
     * @param heard is given each announcement
     * @param deaf is called when some may have been missed
     */
    public Announcements(String jdbcUrl, Consumer<String> heard, Runnable deaf) {
        this.jdbcUrl = jdbcUrl;
        this.heard = heard;
        this.deaf = deaf;
        this.thread = new Thread(this::listen, "announcements");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        while (!isClosed) {
            try (Connection connection = DriverManager.getConnection(jdbcUrl)) {
                hear(connection);
            } catch (SQLException lost) {
                if (!isClosed) {
                    LOG.warn("Events of other servers can't be heard for a moment: {}", lost.getMessage());
                }
                pause();
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + CHANNEL);
        }
        deaf.run();
        PGConnection listening = connection.unwrap(PGConnection.class);
        while (!isClosed) {
            for (PGNotification notification : listening.getNotifications(WAIT_MS)) {
                heard.accept(notification.getParameter());
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(WAIT_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        isClosed = true;
        thread.interrupt();
    }
}
