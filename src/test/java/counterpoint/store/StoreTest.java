package counterpoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Diff;
import counterpoint.model.EnvironmentException;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.MapSummary;
import counterpoint.model.NotFoundException;
import counterpoint.model.Operation;
import counterpoint.model.Proposition;
import counterpoint.model.RuleViolationException;
import counterpoint.model.Source;
import counterpoint.model.StaleRevisionException;
import counterpoint.store.database.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreTest {
    private static final Id MAP = Id.of("trams");
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final Source PAGE = Source.of(Id.of("s1"), "On trams", "Trams are quiet. Are they?");
    private static final Proposition QUIET = new Proposition(Id.of("p1"), "Trams are quiet.");
    private static final Proposition LOUD = new Proposition(Id.of("p2"), "Trams squeal in every bend.");
    private static final Conflict DENIAL = Conflict.of(Id.of("x1"), LOUD.id(), QUIET.id());
    private static final Finding FINDING = Finding.warning("page.encoding", "Read as Windows-1252.", Id.of("s1"));

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.at(file());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path file() {
        return folder.resolve("deep").resolve("er").resolve("maps.db");
    }

    private static Operation operation(long revision, Diff diff) {
        return new Operation(MAP, revision, "ada", NOON.plusSeconds(revision), "edit", diff);
    }

    private void createTrams() {
        store.create("file abc", List.of(FINDING), operation(1, Diff.adding(PAGE, QUIET)));
    }

    @Test
    void loadsWhatWasCreated_whenOpenedAgain() {
        createTrams();
        store.close();
        store = Store.at(file());

        StoredMap loaded = store.load(MAP);

        assertThat(loaded)
                .isEqualTo(new StoredMap(
                        ArgumentMap.of(MAP, 1, List.of(PAGE.withoutText(), QUIET)),
                        List.of(FINDING),
                        NOON.plusSeconds(1)));
        assertThat(store.texts().with(loaded.map())).isEqualTo(ArgumentMap.of(MAP, 1, List.of(PAGE, QUIET)));
        assertThat(store.since(MAP, 0)).containsExactly(operation(1, Diff.adding(PAGE.withoutText(), QUIET)));
        assertThat(store.withOrigin("file abc")).contains(MAP);
        assertThat(store.withOrigin("file abd")).isEmpty();
    }

    @Test
    void keepsTheRevision_whenAMapComesWithAHistoryOfItsOwn() {
        store.create("file abc", List.of(), operation(7, Diff.adding(QUIET)));

        assertThat(store.load(MAP).map()).isEqualTo(ArgumentMap.of(MAP, 7, List.of(QUIET)));
        assertThat(store.append(operation(8, Diff.removing(List.of(QUIET)))))
                .isEqualTo(ArgumentMap.of(MAP, 8, List.of()));
    }

    @Test
    void addsARow_whenTheRevisionIsTheExpectedOne() {
        createTrams();
        Operation second = operation(2, Diff.adding(LOUD, DENIAL));

        ArgumentMap after = store.append(second);

        ArgumentMap expected = ArgumentMap.of(MAP, 2, List.of(PAGE.withoutText(), QUIET, LOUD, DENIAL));
        assertThat(after).isEqualTo(expected);
        assertThat(store.load(MAP).map()).isEqualTo(expected);
        assertThat(store.since(MAP, 1)).containsExactly(second);
        assertThat(store.list()).containsExactly(new MapSummary(MAP, "On trams", 2, 2, 1, 0, 0, 0, true));
    }

    @Test
    void bringsWhatWasDoneSince_whenTheOperationIsStale() {
        createTrams();
        Operation second = operation(2, Diff.adding(LOUD));
        store.append(second);

        assertThatThrownBy(() -> store.append(operation(2, Diff.adding(LOUD, DENIAL))))
                .isInstanceOfSatisfying(StaleRevisionException.class, stale -> {
                    assertThat(stale.revision()).isEqualTo(2);
                    assertThat(stale.since()).containsExactly(second);
                });
        assertThatThrownBy(() -> store.append(operation(9, Diff.adding(DENIAL))))
                .isInstanceOf(StaleRevisionException.class);
        assertThat(store.since(MAP, 1)).containsExactly(second);
    }

    @Test
    void writesNothing_whenAnOperationBreaksARule() {
        createTrams();

        assertThatThrownBy(() -> store.append(operation(2, Diff.adding(DENIAL))))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("Conflict x1 names attacker p2, which is not in this map. Add p2 or remove it from x1.");
        assertThat(store.load(MAP).map().revision()).isEqualTo(1);
        assertThat(store.since(MAP, 1)).isEmpty();
    }

    @Test
    void changesNothing_whenTheDatabaseFailsInTheMiddleOfAnAppend() throws SQLException {
        createTrams();
        execute("CREATE TRIGGER full BEFORE INSERT ON operations BEGIN SELECT RAISE(ABORT, 'disk full'); END");

        assertThatThrownBy(() -> store.append(operation(2, Diff.adding(LOUD))))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("disk full");

        execute("DROP TRIGGER full");
        assertThat(store.list()).containsExactly(new MapSummary(MAP, "On trams", 1, 1, 0, 0, 0, 0, true));
        assertThat(store.append(operation(2, Diff.adding(LOUD))).revision()).isEqualTo(2);
    }

    @Test
    void saysWhatIsMissing_whenThereIsNoSuchMap() {
        assertThatThrownBy(() -> store.load(Id.of("ferries")))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("There is no map ferries in this store.");
        assertThatThrownBy(() -> store.append(operation(2, Diff.adding(LOUD)))).isInstanceOf(NotFoundException.class);
        assertThat(store.contains(Id.of("ferries"))).isFalse();
    }

    @Test
    void lightsUpEveryMap_whenAPageWithTheirHashComes() {
        store.create("file abc", List.of(), operation(1, Diff.adding(PAGE.withoutText(), QUIET)));
        assertThat(store.list().get(0).hasText()).isFalse();

        List<Id> maps = store.texts().keep(PAGE.text().orElseThrow());

        assertThat(maps).containsExactly(MAP);
        assertThat(store.list().get(0).hasText()).isTrue();
        assertThat(store.texts().with(store.load(MAP).map()).get(PAGE.id(), Source.class))
                .isEqualTo(PAGE);
    }

    @Test
    void keepsNoText_whenNoMapIsAboutIt() throws SQLException {
        createTrams();

        assertThat(store.texts().keep("Something else.")).isEmpty();

        assertThat(count("texts")).isEqualTo(1);
    }

    @Test
    void keepsAPageOnce_whenTwoMapsAreAboutIt() throws SQLException {
        createTrams();
        store.create("file abd", List.of(), new Operation(Id.of("again"), 1, "ada", NOON, "import", Diff.adding(PAGE)));

        assertThat(count("texts")).isEqualTo(1);
        assertThat(store.texts().with(store.load(Id.of("again")).map()))
                .isEqualTo(ArgumentMap.of(Id.of("again"), 1, List.of(PAGE)));
    }

    @Test
    void saysWhy_whenTheFileIsNoDatabase() throws IOException {
        Path text = Files.writeString(
                folder.resolve("notes.txt"), "Not a database, but long enough to look at.\n".repeat(40));

        assertThatThrownBy(() -> Store.at(text))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("The store " + text + " can't be used: [SQLITE_NOTADB] File opened that is not a database"
                        + " file (file is not a database). Name another with --store PATH, or mend this one.");
    }

    @Test
    void saysWhy_whenTheFolderCannotBeMade() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "").resolve("maps.db");

        assertThatThrownBy(() -> Store.at(blocked))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("The folder of store " + blocked + " can't be made. Name another with --store PATH.");
    }

    @Test
    void refusesTables_whenANewerVersionMadeThem() throws SQLException {
        execute("UPDATE flyway_schema_history SET version = '99', description = 'later'");
        store.close();

        assertThatThrownBy(() -> store = Store.at(file()))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("The store " + file() + " can't be used: its tables don't fit this version of Counterpoint."
                        + " Name another with --store PATH, or mend this one.");
    }

    @Test
    void knowsItsNewestTables_whenAMigrationIsAdded() throws IOException {
        try (var files = Files.list(Path.of("src", "main", "resources", "counterpoint", "search", "sqlite"))) {
            assertThat(files.map(file ->
                            Integer.parseInt(file.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"))))
                    .as("raise Database.NEWEST_TABLES with each migration")
                    .contains(Integer.valueOf(Database.NEWEST_TABLES))
                    .allMatch(version -> version <= Integer.parseInt(Database.NEWEST_TABLES));
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String table) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            return rows.getLong(1);
        }
    }
}
