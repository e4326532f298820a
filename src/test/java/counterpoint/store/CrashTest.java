package counterpoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.model.Diff;
import counterpoint.model.Id;
import counterpoint.model.Logged;
import counterpoint.model.Operation;
import counterpoint.model.Proposition;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that writes as fast as it can is killed (SIGKILL) at a random moment, again and again. What it had acknowledged
 * must be there, nothing by halves, and the store sound. {@code CrashTest$Rounds} makes as many rounds as one likes.
 */
final class CrashTest {
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 3);
    private static final int WRITERS = 8;
    private static final Id MAP = Id.of("m");

    @TempDir
    Path folder;

    @Test
    void keepsEveryAcknowledgedOperation_whenKilledOnSqlite() throws Exception {
        assertThat(rounds("jdbc:sqlite:" + folder.resolve("maps.db"), ROUNDS, 1))
                .isPositive();
    }

    @Test
    void keepsEveryAcknowledgedOperation_whenKilledOnPostgres() throws Exception {
        assertThat(rounds(Postgres.database(), ROUNDS, 2)).isPositive();
    }

    /** As many rounds as the first argument says, on both databases. */
    static final class Rounds {
        private Rounds() {}

        public static void main(String[] args) throws Exception {
            int rounds = Integer.parseInt(args[0]);
            Path file = Files.createTempDirectory("crash").resolve("maps.db");
            System.out.println("SQLite: " + rounds(jdbc(file), rounds, 3) + " acknowledged operations in " + rounds
                    + " rounds, all there.");
            System.out.println("PostgreSQL: " + rounds(Postgres.database(), rounds, 4) + " acknowledged operations in "
                    + rounds + " rounds, all there.");
        }

        private static String jdbc(Path file) {
            return "jdbc:sqlite:" + file;
        }
    }

    private static long rounds(String url, int rounds, long seed) throws Exception {
        try (Store store = Store.open(url)) {
            Proposition first = new Proposition(Id.of("first"), "At least one.");
            store.create("crash", List.of(), new Operation(MAP, 1, "test", Instant.EPOCH, "new", Diff.adding(first)));
        }
        Random random = new Random(seed);
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            acknowledged.addAll(killed(url, round, random.nextInt(800)));
            try (Store store = Store.open(url)) {
                var map = store.map(MAP);
                assertThat(acknowledged).as("round " + round).allMatch(id -> map.contains(Id.of(id)));
                assertThat(map.size()).as("one claim an operation").isEqualTo((int) map.revision());
                assertThat(store.since(MAP, 0, Integer.MAX_VALUE)).hasSize((int) map.revision());
                assertThat(store.verify()).isEmpty();
            }
        }
        return acknowledged.size();
    }

    /** Starts a writer, kills it so long after its first acknowledgement, and returns what it had acknowledged. */
    private static List<String> killed(String url, int round, int millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        url,
                        Integer.toString(round))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("ready");
            Thread killer = new Thread(() -> kill(process, millis), "killer");
            acknowledged.add(acknowledgement(out.readLine()));
            killer.start();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.endsWith(".")) {
                    acknowledged.add(acknowledgement(line));
                }
            }
            killer.join();
        }
        return acknowledged;
    }

    private static String acknowledgement(String line) {
        return line.substring(0, line.length() - 1);
    }

    private static void kill(Process process, int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    /** Adds claims with several threads until it is killed, and says which are acknowledged, a line for each. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) {
            Store store = Store.open(args[0]);
            System.out.println("ready");
            ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
            for (int writer = 0; writer < WRITERS; writer++) {
                String prefix = "r" + args[1] + "w" + writer + "n";
                threads.execute(() -> write(store, prefix));
            }
        }

        private static void write(Store store, String prefix) {
            for (int n = 0; ; n++) {
                Proposition claim = new Proposition(Id.of(prefix + n), "Claim.");
                store.append(
                        MAP,
                        turn -> Logged.edit(new Operation(
                                MAP, turn.map().revision() + 1, "writer", Instant.EPOCH, "add", Diff.adding(claim))));
                synchronized (System.out) {
                    System.out.println(claim.id() + ".");
                    System.out.flush();
                }
            }
        }
    }
}
