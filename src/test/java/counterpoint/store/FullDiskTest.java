package counterpoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import counterpoint.model.Diff;
import counterpoint.model.EnvironmentException;
import counterpoint.model.Id;
import counterpoint.model.Logged;
import counterpoint.model.Operation;
import counterpoint.model.Proposition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk with no room left, and one that can't be written: a clear error, and nothing that was acknowledged is lost. */
final class FullDiskTest {
    private static final Id MAP = Id.of("m");
    private static final String WORDS = "Words that take up room on the disk. ".repeat(60);
    private static final int MOST_EDITS = 10_000;

    @TempDir
    Path folder;

    private final List<Path> mounted = new ArrayList<>();

    @AfterEach
    void unmount() throws Exception {
        for (Path place : mounted) {
            run("umount", place.toString());
        }
    }

    /** A file system in memory or a view of a folder; the test is skipped where this needs rights one doesn't have. */
    private Path mount(String name, String... options) throws Exception {
        Path place = Files.createDirectory(folder.resolve(name));
        List<String> command = new ArrayList<>(List.of("mount"));
        command.addAll(List.of(options));
        command.add(place.toString());
        assumeTrue(run(command.toArray(String[]::new)) == 0, "Nothing can be mounted here; it takes root.");
        mounted.add(0, place);
        return place;
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor();
        } catch (IOException missing) {
            return -1;
        }
    }

    private static Operation operation(long revision, Diff diff) {
        return new Operation(MAP, revision, "test", Instant.EPOCH, "edit", diff);
    }

    private static void create(Store store) {
        store.create("disk", List.of(), operation(1, Diff.adding(new Proposition(Id.of("p0"), "First."))));
    }

    /** Adds claims until that fails; how it failed. */
    private static EnvironmentException fill(Store store, List<Id> acknowledged) {
        return catchThrowableOfType(EnvironmentException.class, () -> {
            for (int i = 1; i < MOST_EDITS; i++) {
                add(store, Id.of("p" + i));
                acknowledged.add(Id.of("p" + i));
            }
        });
    }

    private static void add(Store store, Id claim) {
        store.append(
                MAP,
                turn -> Logged.edit(operation(turn.map().revision() + 1, Diff.adding(new Proposition(claim, WORDS)))));
    }

    private static void assertSound(Store store, List<Id> acknowledged) {
        assertThat(store.map(MAP).size()).isEqualTo(acknowledged.size() + 1);
        assertThat(acknowledged).allMatch(store.map(MAP)::contains);
        assertThat(store.upkeep().verify()).isEmpty();
    }

    @Test
    void saysSoAndKeepsWhatItHas_whenTheDatabaseMayNotGrow() {
        Path file = folder.resolve("maps.db");
        List<Id> acknowledged = new ArrayList<>();
        try (Store store = Store.open("jdbc:sqlite:" + file + "?max_page_count=400")) {
            create(store);

            EnvironmentException full = fill(store, acknowledged);

            assertThat(full)
                    .hasMessage("The store jdbc:sqlite:" + file
                            + " can't be used: [SQLITE_FULL] Insertion failed because database is full (database or"
                            + " disk is full). Name another with --store PATH, or mend this one.");
            assertThat(acknowledged).hasSizeGreaterThan(100);
            assertSound(store, acknowledged);
        }
        try (Store roomy = Store.at(file)) {
            assertSound(roomy, acknowledged);
            add(roomy, Id.of("after"));
            acknowledged.add(Id.of("after"));
            assertSound(roomy, acknowledged);
        }
    }

    @Test
    void goesOnWithoutALoss_whenTheDiskWasFullAndHasRoomAgain() throws Exception {
        Path disk = mount("disk", "-t", "tmpfs", "-o", "size=6m", "tmpfs");
        Path ballast = Files.write(disk.resolve("ballast"), new byte[1_000_000]);
        List<Id> acknowledged = new ArrayList<>();
        try (Store store = Store.at(disk.resolve("maps.db"))) {
            create(store);

            EnvironmentException full = fill(store, acknowledged);

            assertThat(full)
                    .hasMessageStartingWith("The store " + disk.resolve("maps.db") + " can't be used: [SQLITE_")
                    .hasMessageEndingWith(". Name another with --store PATH, or mend this one.");
            assertThat(acknowledged).hasSizeGreaterThan(50);
            assertSound(store, acknowledged);
            Files.delete(ballast);
            add(store, Id.of("after"));
            acknowledged.add(Id.of("after"));
            assertSound(store, acknowledged);
        }
        try (Store again = Store.at(disk.resolve("maps.db"))) {
            assertSound(again, acknowledged);
        }
    }

    @Test
    void saysSo_whenTheFileCannotBeWritten() throws Exception {
        Path writable = Files.createDirectory(folder.resolve("writable"));
        try (Store store = Store.at(writable.resolve("maps.db"))) {
            create(store);
        }
        Path file = readOnly(writable).resolve("maps.db");

        assertThatThrownBy(() -> {
                    try (Store store = Store.at(file)) {
                        add(store, Id.of("p1"));
                    }
                })
                .isInstanceOf(EnvironmentException.class)
                .hasMessageStartingWith("The store " + file + " can't be used: [SQLITE_")
                .hasMessageEndingWith(". Name another with --store PATH, or mend this one.");
        assertThat(writable.resolve("maps.db").toFile().setWritable(true)).isTrue();
        try (Store store = Store.at(writable.resolve("maps.db"))) {
            assertSound(store, List.of());
        }
    }

    /** A folder in which the file can't be written; root, who may write everything, needs a view for that. */
    private Path readOnly(Path writable) throws Exception {
        Path file = writable.resolve("maps.db");
        if (file.toFile().setReadOnly() && !Files.isWritable(file)) {
            return writable;
        }
        Path view = mount("view", "--bind", writable.toString());
        assumeTrue(run("mount", "-o", "remount,ro,bind", view.toString()) == 0, "It can't be made read-only here.");
        return view;
    }
}
