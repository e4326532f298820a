package counterpoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.benchmark.load.CrashRounds;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few rounds of killing a process that writes; {@link CrashRounds} makes as many as one likes. */
final class CrashTest {
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 3);

    @TempDir
    Path folder;

    @Test
    void keepsEveryAcknowledgedOperation_whenKilledOnSqlite() throws Exception {
        assertThat(CrashRounds.run("jdbc:sqlite:" + folder.resolve("maps.db"), ROUNDS, 1))
                .startsWith(ROUNDS + " kills, 0 of the database too; ");
    }

    @Test
    void keepsEveryAcknowledgedOperation_whenKilledOnPostgres() throws Exception {
        assertThat(CrashRounds.run(Postgres.safe(), ROUNDS, 2))
                .startsWith(ROUNDS + " kills, " + ROUNDS / 2 + " of the database too; ");
    }
}
