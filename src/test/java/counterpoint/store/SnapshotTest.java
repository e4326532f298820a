package counterpoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Logged;
import counterpoint.model.Operation;
import counterpoint.model.Proposition;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Snapshots of maps that are too large to be written down while their writers wait. */
final class SnapshotTest {
    private static final Id MAP = Id.of("m");
    private static final int CLAIMS = 1_500;
    private static final int MOST_EDITS = 20_000;

    @TempDir
    Path folder;

    private static Operation operation(long revision, Diff diff) {
        return new Operation(MAP, revision, "test", Instant.EPOCH, "edit", diff);
    }

    private long snapshots() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("maps.db"));
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT COUNT(*) FROM snapshots")) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    @Test
    void isWhatTheLogSays_whenItWasWrittenDownBesideTheWriters() throws SQLException {
        List<Entry> claims = IntStream.range(0, CLAIMS)
                .<Entry>mapToObj(i -> new Proposition(Id.of("p" + i), "Claim " + i + "."))
                .toList();
        ArgumentMap kept;
        try (Store store = Store.at(folder.resolve("maps.db"))) {
            store.create("large", List.of(), operation(1, Diff.adding(claims)));
            for (int i = 0; i < MOST_EDITS && snapshots() < 2; i++) {
                Proposition claim = new Proposition(Id.of("q" + i), "Added.");
                store.append(MAP, turn -> Logged.edit(operation(turn.map().revision() + 1, Diff.adding(claim))));
            }
            kept = store.map(MAP);
            assertThat(snapshots()).isEqualTo(2);
            assertThat(store.upkeep().verify()).isEmpty();
        }

        try (Store again = Store.at(folder.resolve("maps.db"))) {
            assertThat(again.map(MAP)).isEqualTo(kept);
        }
    }
}
