package counterpoint.benchmark.load;

import counterpoint.model.Diff;
import counterpoint.model.Id;
import counterpoint.model.Logged;
import counterpoint.model.Operation;
import counterpoint.model.Proposition;
import counterpoint.store.Store;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A process that adds claims with several threads until it is killed, and says which are acknowledged, a line for each.
 *
 * <p>Arguments: the JDBC address of the store, and the map.
 */
final class CrashingWriter {
    private static final int WRITERS = 8;

    private CrashingWriter() {}

    public static void main(String[] args) {
        Store store = Store.open(args[0]);
        Id map = Id.of(args[1]);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            String prefix = "w" + writer + "n";
            threads.execute(() -> write(store, map, prefix));
        }
    }

    private static void write(Store store, Id map, String prefix) {
        for (int n = 0; ; n++) {
            Proposition claim = new Proposition(Id.of(prefix + n), "Claim.");
            store.append(
                    map,
                    turn -> Logged.edit(new Operation(
                            map, turn.map().revision() + 1, "writer", Instant.EPOCH, "add", Diff.adding(claim))));
            synchronized (System.out) {
                System.out.println(claim.id() + ".");
                System.out.flush();
            }
        }
    }
}
