package counterpoint.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.app.edit.Caller;
import counterpoint.app.map.MapId;
import counterpoint.app.notation.Notations;
import counterpoint.app.page.TranscribedSource;
import counterpoint.format.Read;
import counterpoint.format.json.Change;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.MapSummary;
import counterpoint.model.NotFoundException;
import counterpoint.model.Proposition;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.StaleRevisionException;
import counterpoint.semantics.Label;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The use cases over one store. */
final class WorkspaceTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final Proposition NEW = new Proposition(Id.of("p9"), "Rails can be ground.");

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("maps.db"), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Id importTrams() {
        return workspace.importMap().run(Samples.file(), "trams.json");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void givesBackTheSameMap_whenAFileIsImportedAndExported() {
        Id id = importTrams();

        assertThat(id).isEqualTo(Id.of("trams"));
        assertThat(workspace.exportMap().run(id)).isEqualTo(new Read(Samples.trams(), List.of(Samples.note())));
        assertThat(Notations.JSON.write(workspace.exportMap().run(id))).isEqualTo(Samples.file());
    }

    @Test
    void needsNoLogAnyMore_whenAMapWasLookedAtAhead() throws SQLException {
        Id id = importTrams();
        workspace.createMap().run("Ferries", Caller.shared("ada"));
        workspace.deleteMap().run(workspace.createMap().run("Canals", Caller.shared("ada")));
        Workspace cold = Workspace.open(folder.resolve("maps.db"));
        try (Workspace warm = Workspace.open(folder.resolve("maps.db"));
                cold) {
            warm.lookAhead().run();
            breakLogs();

            assertThat(warm.nearMap()
                            .run(id, Optional.empty(), Optional.empty())
                            .focus())
                    .isPresent();
            assertThatThrownBy(() -> cold.nearMap().run(id, Optional.empty(), Optional.empty()))
                    .isInstanceOf(MalformedInputException.class);
        }
    }

    @Test
    void looksAtTheOtherMaps_whenOneCannotBeRead() throws SQLException {
        importTrams();
        breakLogs();
        Id ferries = workspace.createMap().run("Ferries", Caller.shared("ada"));
        try (Workspace warm = Workspace.open(folder.resolve("maps.db"))) {
            warm.lookAhead().run();
            breakLogs();

            assertThat(warm.openMap().run(ferries).read().map().title()).isEqualTo("Ferries");
        }
    }

    private void breakLogs() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("maps.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE operations SET diff = 'nothing'");
        }
    }

    @Test
    void leavesTextsInTheStore_whenAMapIsOpened() {
        OpenedMap opened = workspace.openMap().run(importTrams());

        assertThat(opened.read().map().get(Id.of("s1"), Source.class).text()).isEmpty();
        assertThat(opened.read().findings()).containsExactly(Samples.note());
        assertThat(opened.version()).isEqualTo("3-" + Long.toString(NOON.toEpochMilli(), 36));
    }

    @Test
    void opensTheEditedMap_whenTheSameFileIsImportedAgain() {
        Id id = importTrams();
        workspace.applyDiff().run(id, new Change(3, "add", Diff.adding(NEW)), Caller.shared("ada"));
        ArgumentMap changed = workspace.openMap().run(id).read().map();

        assertThat(importTrams()).isEqualTo(id);

        assertThat(workspace.openMap().run(id).read().map()).isEqualTo(changed);
        assertThat(workspace.listMaps().run()).containsExactly(new MapSummary(id, "On trams", 4, 4, 2, 0, 1, 0, true));
    }

    @Test
    void getsAnIdOfItsOwn_whenAnotherFileHasTheSameId() {
        importTrams();
        byte[] other = bytes(new String(Samples.file(), StandardCharsets.UTF_8).replace("at night", "by night"));

        assertThat(workspace.importMap().run(other, "other.json")).isEqualTo(Id.of("trams-2"));
        assertThat(workspace.importMap().run(other, "other.json")).isEqualTo(Id.of("trams-2"));
    }

    @Test
    void getsAnIdThatCanStandInAnAddress_whenItsOwnCannot() {
        byte[] odd = bytes(new String(Samples.file(), StandardCharsets.UTF_8)
                .replace("\"id\": \"trams\"", "\"id\": \"trams/of?\\\"Oslo\""));

        assertThat(workspace.importMap().run(odd, "odd.json")).isEqualTo(Id.of("trams-of-oslo"));
    }

    @Test
    void saysSo_whenAnImportedMapIsEmpty() {
        byte[] empty = Notations.JSON.write(new Read(ArgumentMap.empty(Id.of("void")), List.of()));

        assertThatThrownBy(() -> workspace.importMap().run(empty, "void.json"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage("Map void is empty. Draft a page, or give a map with entries.");
    }

    @Test
    void refusesAChange_whenItIsStaleOrEmpty() {
        Id id = importTrams();
        workspace.applyDiff().run(id, new Change(3, "add", Diff.adding(NEW)), Caller.shared("ada"));

        assertThatThrownBy(() ->
                        workspace.applyDiff().run(id, new Change(3, "add", Diff.adding(NEW)), Caller.shared("bob")))
                .isInstanceOfSatisfying(StaleRevisionException.class, stale -> {
                    assertThat(stale.since()).hasSize(1);
                    assertThat(stale.since().get(0).actor()).isEqualTo("ada");
                    assertThat(stale.since().get(0).time()).isEqualTo(NOON);
                    assertThat(stale.since().get(0).diff()).isEqualTo(Diff.adding(NEW));
                });
        assertThatThrownBy(
                        () -> workspace.applyDiff().run(id, new Change(4, "add", Diff.adding()), Caller.shared("bob")))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage("The change of map trams has an empty diff. Say what is added, revised or removed.");
    }

    @Test
    void readsSegmentsInPageOrder_whenAMapHasItsPage() {
        List<TranscribedSource> sources = workspace.readTranscript().run(importTrams());

        assertThat(sources).hasSize(1);
        assertThat(sources.get(0).source().text()).contains(Samples.text());
        assertThat(sources.get(0).segments()).extracting(Segment::id).containsExactly(Id.of("t1"), Id.of("t2"));
    }

    @Test
    void tellsWhatStands_whenAClaimIsAttacked() {
        assertThat(workspace.judgeMap().run(importTrams()).standing().labels())
                .isEqualTo(Map.of(
                        Id.of("p1"), Label.OUT,
                        Id.of("p2"), Label.IN,
                        Id.of("p3"), Label.IN,
                        Id.of("i1"), Label.OUT,
                        Id.of("x1"), Label.IN));
    }

    @Test
    void lightsUp_whenThePageComes() {
        Id id = workspace.importMap().run(Samples.fileWithoutText(), "trams.json");
        assertThat(workspace.listMaps().run().get(0).hasText()).isFalse();

        assertThat(workspace.attachPage().run(bytes(Samples.text()), "trams.txt"))
                .containsExactly(id);

        assertThat(workspace.exportMap().run(id).map()).isEqualTo(Samples.trams());
    }

    @Test
    void saysHowPagesAreRecognised_whenNoMapIsAboutThePage() {
        importTrams();

        assertThatThrownBy(() -> workspace.attachPage().run(bytes("Ferries are slow."), "ferries.txt"))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("No map is about page ferries.txt: its text has the hash "
                        + Source.hashOf("Ferries are slow.")
                        + ", and a map knows its page by that. Give the page just as it was when the map was made.");
    }

    @Test
    void draftsOnce_whenAPageIsAddedTwice() {
        Id first = workspace.addPage().run(bytes(Samples.PAGE), "Night trains.txt");
        Id second = workspace.addPage().run(bytes(Samples.PAGE), "copy.txt");

        assertThat(first).isEqualTo(Id.of("night-trains"));
        assertThat(second).isEqualTo(first);
        assertThat(workspace.listMaps().run()).hasSize(1);
        MapSummary summary = workspace.listMaps().run().get(0);
        assertThat(summary.title()).isEqualTo("Night Trains");
        assertThat(summary.speakers()).isEqualTo(4);
        assertThat(summary.comments()).isEqualTo(2);
        assertThat(summary.proposals()).isPositive();
        assertThat(summary.hasText()).isTrue();
    }

    @Test
    void installsEachSeedOnce_whenAskedTwice() {
        workspace.installSeeds().run();
        List<MapSummary> first = workspace.listMaps().run();
        workspace.installSeeds().run();

        assertThat(workspace.listMaps().run()).isEqualTo(first);
        assertThat(first).extracting(summary -> summary.id().value()).containsExactlyElementsOf(InstallSeeds.names());
    }

    @Test
    void namesEverySeed_whenAFolderIsAdded() throws IOException {
        try (var folders = Files.list(Path.of("seeds"))) {
            assertThat(InstallSeeds.names())
                    .containsExactlyInAnyOrderElementsOf(
                            folders.map(seed -> seed.getFileName().toString()).toList());
        }
    }

    @Test
    void makesReadableIds_whenFilesHaveOddNames() {
        assertThat(MapId.named("Interview (final).txt")).isEqualTo(Id.of("interview-final"));
        assertThat(MapId.named("Ünal & Søn.html")).isEqualTo(Id.of("unal-søn"));
        assertThat(MapId.named("...")).isEqualTo(Id.of("map"));
        assertThat(MapId.named("x".repeat(300) + ".txt")).isEqualTo(Id.of("x".repeat(60)));
    }
}
