package counterpoint.benchmark.load;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Id;
import counterpoint.model.Operation;
import counterpoint.model.Proposition;
import counterpoint.store.Postgres;
import counterpoint.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Rounds in which a process that writes as fast as it can is killed (SIGKILL) at a random moment. What it had acknowledged
 * must be there, nothing by halves, and the store sound. On PostgreSQL every second round first kills a process of the
 * database, which then recovers by itself.
 *
 * <p>Argument: how many rounds, on each of the two databases.
 */
public final class CrashRounds {
    private static final int LONGEST_MS = 800;
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    private final String url;
    private final Random random;
    private long acknowledged;
    private long unacknowledged;
    private int databaseKills;

    private CrashRounds(String url, long seed) {
        this.url = url;
        this.random = new Random(seed);
    }

    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        Path file = Files.createTempDirectory("crash").resolve("maps.db");
        System.out.println("SQLite: " + run("jdbc:sqlite:" + file, rounds, 3));
        System.out.println("PostgreSQL: " + run(Postgres.safe(), rounds, 4));
    }

    /**
     * Makes the rounds on an empty database.
     *
     * @return how many operations were acknowledged in all, in a sentence
     * @throws IllegalStateException if something is missing, or there by halves, or not sound
     */
    public static String run(String url, int rounds, long seed) throws Exception {
        CrashRounds all = new CrashRounds(url, seed);
        for (int round = 0; round < rounds; round++) {
            all.round(round);
        }
        return rounds + " kills, " + all.databaseKills + " of the database too; " + all.acknowledged
                + " acknowledged operations, all there; " + all.unacknowledged
                + " that were written and not yet acknowledged; verify clean each time.";
    }

    private void round(int round) throws Exception {
        Id map = Id.of("m" + round);
        Proposition first = new Proposition(Id.of("first"), "At least one.");
        try (Store store = Store.open(url)) {
            store.create(
                    "crash " + round,
                    List.of(),
                    new Operation(map, 1, "test", Instant.EPOCH, "new", Diff.adding(first)));
        }
        boolean killsDatabase = url.startsWith("jdbc:postgresql:") && round % 2 == 1;
        List<String> known = killed(map, killsDatabase);
        awaitDatabase();
        try (Store store = Store.open(url)) {
            check(store, map, known, round);
        }
        acknowledged += known.size();
    }

    private void check(Store store, Id map, List<String> known, int round) {
        ArgumentMap now = store.map(map);
        List<String> lost =
                known.stream().filter(id -> !now.contains(Id.of(id))).toList();
        List<String> wrong = store.upkeep().verify();
        boolean isWhole = now.size() == now.revision()
                && store.since(map, 0, Integer.MAX_VALUE).size() == now.revision();
        if (!lost.isEmpty() || !wrong.isEmpty() || !isWhole) {
            throw new IllegalStateException("Round " + round + ": lost " + lost + ", wrong " + wrong + ", " + now.size()
                    + " claims at revision " + now.revision());
        }
        unacknowledged += now.size() - 1 - known.size();
    }

    /** Starts a writer, kills it so long after its first acknowledgement, and returns what it had acknowledged. */
    private List<String> killed(Id map, boolean killsDatabase) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingWriter.class.getName(),
                        url,
                        map.value())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread killer = new Thread(() -> kill(process, killsDatabase, random.nextInt(LONGEST_MS)), "killer");
        List<String> known = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.endsWith(".")) {
                    known.add(line.substring(0, line.length() - 1));
                }
                if (known.size() == 1 && killer.getState() == Thread.State.NEW) {
                    killer.start();
                }
            }
        }
        if (known.isEmpty()) {
            throw new IllegalStateException("The writer ended with " + process.waitFor() + " and wrote nothing.");
        }
        killer.join();
        return known;
    }

    private void kill(Process process, boolean killsDatabase, int millis) {
        try {
            Thread.sleep(millis);
            if (killsDatabase) {
                killDatabaseProcess();
            }
        } catch (InterruptedException | IOException | SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            // Process.destroyForcibly would also close the pipe, with acknowledgements in it.
            process.toHandle().destroyForcibly();
        }
    }

    /**
     * Kills a process that serves a connection; PostgreSQL then stops all others and recovers from its log. Waits until it
     * has stopped the others, so that nobody takes the server that is about to go for the one that comes.
     */
    private void killDatabaseProcess() throws SQLException, IOException, InterruptedException {
        try (Connection connection = DriverManager.getConnection(url)) {
            long pid;
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT pid FROM pg_stat_activity WHERE datname ="
                            + " current_database() AND pid <> pg_backend_pid() ORDER BY query_start DESC")) {
                row.next();
                pid = row.getLong(1);
            }
            int code =
                    new ProcessBuilder("kill", "-9", Long.toString(pid)).start().waitFor();
            databaseKills += code == 0 ? 1 : 0;
            while (code == 0 && connection.isValid(1)) {
                Thread.sleep(10);
            }
        }
    }

    private void awaitDatabase() throws InterruptedException {
        Instant latest = Instant.now().plus(RECOVERY);
        while (url.startsWith("jdbc:postgresql:")) {
            try (Connection connection = DriverManager.getConnection(url)) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException recovering) {
                if (Instant.now().isAfter(latest)) {
                    throw new IllegalStateException("PostgreSQL didn't come back.", recovering);
                }
            }
            Thread.sleep(50);
        }
    }
}
