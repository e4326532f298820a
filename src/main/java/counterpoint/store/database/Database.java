package counterpoint.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import counterpoint.model.CounterpointException;
import counterpoint.model.EnvironmentException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * Connections to one database whose tables are up to date, and the two ways to use them: reading, and writing in one
 * transaction that happens as a whole or not at all.
 *
 * <p>SQLite writes ahead and syncs at every commit, so that what was committed survives a crash and a power cut. Its
 * transactions take the write lock when they begin: two writers queue up and never deadlock.
 */
public final class Database implements AutoCloseable {
    public static final String NEWEST_TABLES = "3";
    private static final int WAIT_FOR_LOCK_MS = 10_000;
    private static final int CONNECTIONS = 8;

    private final HikariDataSource connections;
    private final Jdbi jdbi;
    private final String name;
    private final Dialect dialect;

    private Database(HikariDataSource connections, String name, Dialect dialect) {
        this.connections = connections;
        this.jdbi = Jdbi.create(connections);
        this.name = name;
        this.dialect = dialect;
    }

    /**
     * Opens a database and brings its tables up to date.
     *
     * @param name what messages call it
     * @throws EnvironmentException if it can't be opened or written
     */
    public static Database open(String jdbcUrl, String name) {
        HikariDataSource connections = null;
        try {
            Dialect dialect = Dialect.of(jdbcUrl);
            connections = new HikariDataSource(settings(jdbcUrl, dialect));
            migrate(connections, dialect);
            return new Database(connections, name, dialect);
        } catch (RuntimeException e) {
            if (connections != null) {
                connections.close();
            }
            throw unusable(name, e);
        }
    }

    private static HikariConfig settings(String jdbcUrl, Dialect dialect) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(jdbcUrl);
        settings.setPoolName("store");
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setMinimumIdle(1);
        settings.setInitializationFailTimeout(1);
        if (dialect == Dialect.SQLITE) {
            settings.setDataSourceProperties(sqlite());
        }
        return settings;
    }

    private static Properties sqlite() {
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.setJournalMode(JournalMode.WAL);
        sqlite.setSynchronous(SynchronousMode.FULL);
        sqlite.setTransactionMode(TransactionMode.IMMEDIATE);
        sqlite.setBusyTimeout(WAIT_FOR_LOCK_MS);
        sqlite.enforceForeignKeys(true);
        return sqlite.toProperties();
    }

    /**
     * Tables made by a newer Counterpoint are refused, because this one doesn't know what they mean. Where nothing is to be
     * done, which is nearly always, Flyway is not even loaded: it takes as long as opening the database.
     */
    private static void migrate(HikariDataSource connections, Dialect dialect) {
        if (version(connections).filter(NEWEST_TABLES::equals).isPresent()) {
            return;
        }
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(connections)
                .locations(dialect.migrations())
                .ignoreMigrationPatterns(new String[0])
                .loggers("slf4j")
                .load()
                .migrate();
    }

    /** The newest migration in Flyway's own table; absent if there is no such table, or none was finished. */
    private static Optional<String> version(HikariDataSource connections) {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery(
                        "SELECT version FROM flyway_schema_history WHERE success ORDER BY installed_rank DESC")) {
            return newest.next() ? Optional.ofNullable(newest.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    public Dialect dialect() {
        return dialect;
    }

    /** What messages call it. */
    public String name() {
        return name;
    }

    /** Tells every process on this database, when the transaction is committed; on SQLite there is only this one. */
    public void announce(Handle handle, String message) {
        if (dialect == Dialect.POSTGRESQL) {
            handle.createQuery("SELECT 1 FROM (SELECT pg_notify(:channel, :message)) AS told")
                    .bind("channel", Announcements.CHANNEL)
                    .bind("message", message)
                    .mapTo(Integer.class)
                    .one();
        }
    }

    public <T> T read(HandleCallback<T, RuntimeException> work) {
        try {
            return jdbi.withHandle(work);
        } catch (JdbiException e) {
            throw unusable(name, e);
        }
    }

    public <T> T write(HandleCallback<T, RuntimeException> work) {
        try {
            return jdbi.inTransaction(work);
        } catch (JdbiException e) {
            throw unusable(name, e);
        }
    }

    /** Reads everything as it is at one moment. */
    public <T> T snapshot(HandleCallback<T, RuntimeException> work) {
        try {
            return dialect == Dialect.POSTGRESQL
                    ? jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work)
                    : jdbi.withHandle(work);
        } catch (JdbiException e) {
            throw unusable(name, e);
        }
    }

    /** Copies a SQLite database as it is at one moment; writers are not kept waiting. */
    public void copyTo(Path file) {
        read(handle -> handle.createUpdate("VACUUM INTO :file")
                .bind("file", file.toString())
                .execute());
    }

    private static CounterpointException unusable(String name, RuntimeException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String reason = e instanceof FlywayException && cause == e
                ? "its tables don't fit this version of Counterpoint"
                : String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
        return new EnvironmentException(
                "The store " + name + " can't be used: " + reason
                        + ". Name another with --store PATH, or mend this one.",
                e);
    }

    @Override
    public void close() {
        connections.close();
    }
}
