package counterpoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.benchmark.load.EditingLoad;
import counterpoint.benchmark.load.EditingLoad.Shape;
import counterpoint.benchmark.load.Measured;
import counterpoint.store.Postgres;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many at once on one map, for a short while; {@link EditingLoad} does it for longer. */
final class ConcurrencyTest {
    private static final Shape SHORT = new Shape(Duration.ofSeconds(3), Duration.ZERO, 12, 25, 2_000);

    @TempDir
    Path folder;

    @Test
    void losesNothingAndTellsAll_whenManyWriteAndListenOnSqlite() throws Exception {
        assertSound(EditingLoad.run(SHORT, folder.resolve("maps.db").toString()));
    }

    @Test
    void losesNothingAndTellsAll_whenManyWriteAndListenOnPostgres() throws Exception {
        assertSound(EditingLoad.run(SHORT, Postgres.database()));
    }

    private static void assertSound(Measured measured) {
        assertThat(measured.operations()).isPositive().isEqualTo(measured.last() - measured.first());
        assertThat(measured.gaps()).isZero();
        assertThat(measured.different()).isZero();
        assertThat(measured.isSame()).isTrue();
    }
}
