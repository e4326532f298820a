package counterpoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.benchmark.EditingLoad;
import counterpoint.store.Postgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many at once on one map, for a short while; {@link EditingLoad} does it for longer. */
final class ConcurrencyTest {
    @TempDir
    Path folder;

    @Test
    void losesNothingAndTellsAll_whenManyWriteAndListenOnSqlite() throws Exception {
        assertSound(EditingLoad.run(3, 12, 25, 2_000, folder.resolve("maps.db").toString()));
    }

    @Test
    void losesNothingAndTellsAll_whenManyWriteAndListenOnPostgres() throws Exception {
        assertSound(EditingLoad.run(3, 12, 25, 2_000, Postgres.database()));
    }

    private static void assertSound(EditingLoad.Result result) {
        assertThat(result.operations()).isPositive().isEqualTo(result.last() - result.first());
        assertThat(result.gaps()).isZero();
    }
}
