package counterpoint.cli;

import static counterpoint.cli.Ran.counterpoint;
import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.app.Samples;
import counterpoint.app.Workspace;
import counterpoint.app.edit.Caller;
import counterpoint.app.notation.Notations;
import counterpoint.format.json.Change;
import counterpoint.http.Server;
import counterpoint.http.Server.Place;
import counterpoint.http.door.Admission;
import counterpoint.model.Diff;
import counterpoint.model.Id;
import counterpoint.model.Proposition;
import counterpoint.store.Postgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that look after a store: backup, restore, verify, export of everything, and tokens. */
final class StoreCommandsTest {
    private static final String TRAMS = new String(Samples.file(), StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path store;

    @BeforeEach
    void fill() {
        store = folder.resolve("maps.db");
        try (Workspace workspace = Workspace.open(store)) {
            workspace.importMap().run(Samples.file(), "trams.json");
            workspace.createMap().run("Ferries", Caller.shared("ada"));
        }
    }

    private static Ran said(String sentence) {
        return new Ran(0, "", sentence + System.lineSeparator());
    }

    private void add(Path place, String claim) {
        try (Workspace workspace = Workspace.open(place)) {
            long now = workspace.openMap().run(Id.of("trams")).read().map().revision();
            Change change = new Change(now, "add", Diff.adding(new Proposition(Id.of(claim), "Claim.")));
            workspace.applyDiff().run(Id.of("trams"), change, Caller.shared("ada"));
        }
    }

    @Test
    void bringsEverythingBack_whenABackupIsRestored() {
        Path backup = folder.resolve("monday.db");
        Path restored = folder.resolve("restored.db");
        String token = counterpoint("token", "create", "Ada", "--role", "owner", "--store", store)
                .out();
        add(store, "before");

        assertThat(counterpoint("backup", backup, "--store", store))
                .isEqualTo(said("Backed up " + store + " to " + backup + "."));
        add(store, "after");
        assertThat(counterpoint("restore", backup, "--store", restored))
                .isEqualTo(said("Restored 2 maps to " + restored + "."));

        assertThat(counterpoint("verify", "--store", restored))
                .isEqualTo(said("2 maps verified: all is as the log says."));
        assertThat(exported(restored)).contains("\"before\"").doesNotContain("\"after\"");
        assertThat(exported(store)).contains("\"before\"", "\"after\"");
        assertThat(counterpoint("token", "list", "--store", restored).out()).endsWith("  owner  (all maps)  Ada\n");
        assertThat(token).startsWith("cp_");
    }

    private static String exported(Path place) {
        return counterpoint("export", "trams", "--to", "json", "--store", place).out();
    }

    @Test
    void movesToPostgresAndBack_whenABackupIsRestoredThere() {
        String database = Postgres.database();
        Path backup = folder.resolve("monday.db");

        assertThat(counterpoint("restore", store, "--store", database).code()).isZero();
        assertThat(counterpoint("verify", "--store", database).code()).isZero();
        assertThat(counterpoint("backup", backup, "--store", database).code()).isZero();

        assertThat(exported(backup)).isEqualTo(TRAMS);
        assertThat(counterpoint("verify", "--store", backup))
                .isEqualTo(said("2 maps verified: all is as the log says."));
    }

    @Test
    void overwritesNothing_whenTheBackupIsThereOrTheStoreIsNotEmpty() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken.db"), "mine");

        counterpoint("backup", taken, "--store", store)
                .assertFailure(7, "There is a file " + taken + " already. A backup overwrites nothing: name another.");
        assertThat(taken).hasContent("mine");
        Path other = folder.resolve("other.db");
        try (Workspace workspace = Workspace.open(other)) {
            workspace.createMap().run("Buses", Caller.shared("bo"));
        }
        counterpoint("restore", other, "--store", store)
                .assertFailure(
                        7, "The store " + store + " isn't empty. Restore into a new one, and name it with --store.");
        assertThat(exported(store)).isEqualTo(TRAMS);
    }

    @Test
    void makesNoStore_whenThereIsNothingToReadFrom() throws IOException {
        Path none = folder.resolve("none.db");

        counterpoint("backup", folder.resolve("b.db"), "--store", none)
                .assertFailure(4, "There is no store " + none + ". Check the name after --store.");
        counterpoint("verify", "--store", none)
                .assertFailure(4, "There is no store " + none + ". Check the name after --store.");
        counterpoint("token", "list", "--store", none)
                .assertFailure(4, "There is no store " + none + ". Check the name after --store.");
        counterpoint("restore", none, "--store", folder.resolve("new.db"))
                .assertFailure(4, "There is no backup " + none + ". Check the name and the folder.");
        Path text = Files.writeString(
                folder.resolve("text.db"), "This is no database, though it is long enough to be one.");
        assertThat(counterpoint("restore", text, "--store", folder.resolve("new.db")))
                .extracting(Ran::code, Ran::out)
                .containsExactly(7, "");
        assertThat(text).hasContent("This is no database, though it is long enough to be one.");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("maps.db", "text.db");
        }
    }

    @Test
    void tellsWhatDiffers_whenAStoreWasTamperedWith() throws SQLException {
        add(store, "p8");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE maps SET claims = 70 WHERE id = 'trams'");
        }

        Ran ran = counterpoint("verify", "--store", store);

        assertThat(ran)
                .isEqualTo(new Ran(
                        5,
                        "The counts or the title of map trams differ from its log.\n",
                        "Differences: 1. The log is the truth; keep a copy of the store before you mend anything.\n"));
    }

    @Test
    void writesAFileForEachMap_whenAllAreExported() throws IOException {
        Path target = folder.resolve("all").resolve("maps");

        assertThat(counterpoint("export", "--all", target, "--to", "json", "--store", store))
                .isEqualTo(said("Wrote 2 maps to " + target + "."));

        try (var files = Files.list(target)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("ferries.json", "trams.json");
        }
        assertThat(target.resolve("trams.json")).hasBinaryContent(Samples.file());
        assertThat(counterpoint("export", "--all", target, "--to", "aif", "--store", store)
                        .code())
                .isZero();
        assertThat(target.resolve("trams" + suffix("aif"))).isNotEmptyFile();
    }

    private static String suffix(String notation) {
        return Notations.named(notation).orElseThrow().suffix();
    }

    @Test
    void saysWhichItMeans_whenOneMapAndAllAreAskedFor() {
        counterpoint("export", "trams", "--all", folder, "--to", "json", "--store", store)
                .assertFailure(
                        2, "Name one map, or --all FOLDER for every map; not both. Try counterpoint export --help.");
    }

    @Test
    void opensAServer_untilTheTokenIsRevoked() throws Exception {
        Ran created = counterpoint("token", "create", "Rea", "--role", "reader", "--map", "trams", "--store", store);
        String token = created.out().strip();
        String line = counterpoint("token", "list", "--store", store).out().strip();
        String id = line.split(" ", 2)[0];

        assertThat(created.code()).isZero();
        assertThat(token).matches("cp_[A-Za-z0-9_-]{20,}");
        assertThat(created.err()).isEqualTo("This is the token of Rea, id " + id + ". It is not shown again.\n");
        assertThat(line).isEqualTo(id + "  reader  trams  Rea").doesNotContain(token);
        try (Workspace workspace = Workspace.open(store);
                Server server = Server.start(new Place("127.0.0.1", 0, Admission.TOKENS), () -> workspace)) {
            assertThat(status(server, token)).isEqualTo(200);
            assertThat(counterpoint("token", "revoke", id, "--store", store))
                    .isEqualTo(said("Token " + id + " opens nothing any more."));
            assertThat(status(server, token)).isEqualTo(401);
        }
        assertThat(counterpoint("token", "list", "--store", store)).isEqualTo(new Ran(0, "", ""));
    }

    private static int status(Server server, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve("/api/maps/trams"))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }

    @Test
    void makesNoToken_whenWhatItIsForIsNotThere() {
        counterpoint("token", "create", "Rea", "--role", "reader", "--map", "trains", "--store", store)
                .assertFailure(4, "There is no map trains in this store.");
        counterpoint("token", "create", "Rea", "--role", "reader", "--map", "no id!", "--store", store)
                .assertFailure(4, "There is no map no id! in this store.");
        counterpoint("token", "revoke", "12345", "--store", store)
                .assertFailure(4, "There is no token 12345. \"counterpoint token list\" names all there are.");
        assertThat(counterpoint("token", "create", "Rea", "--store", store).code())
                .isEqualTo(2);
        counterpoint("token")
                .assertFailure(2, "Say what to do: create, list or revoke. Try counterpoint token --help.");
        counterpoint("token", "create", "<b>", "--role", "reader", "--store", store)
                .assertFailure(
                        3,
                        "A token's name begins with a letter or digit and has up to 64 letters, digits, spaces and . _"
                                + " @ -. The log names its owner so.");
        assertThat(counterpoint("token", "list", "--store", store).out()).isEmpty();
    }
}
