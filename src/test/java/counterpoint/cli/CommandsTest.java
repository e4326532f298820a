package counterpoint.cli;

import static counterpoint.cli.Ran.counterpoint;
import static counterpoint.cli.Ran.serving;
import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.app.Samples;
import counterpoint.app.notation.Notations;
import counterpoint.cli.argument.DataFolder;
import counterpoint.format.Read;
import counterpoint.format.json.MapJsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandsTest {
    @TempDir
    Path folder;

    private Path trams() throws IOException {
        return Files.write(folder.resolve("trams.json"), Samples.file());
    }

    private Path page() throws IOException {
        return Files.writeString(folder.resolve("night-trains.txt"), Samples.PAGE);
    }

    @Test
    void printsTheMapAndNothingElse_whenAPageIsDrafted() throws IOException {
        Ran printed = counterpoint("draft", page());
        Ran written = counterpoint("draft", page(), "-o", folder.resolve("map.json"));

        assertThat(printed.code()).isZero();
        assertThat(printed.out())
                .startsWith("{\n  \"format\": \"counterpoint-map\"")
                .contains("\"id\": \"night-trains\"");
        assertThat(printed.err()).startsWith("Drafted night-trains.txt: 4 speakers, 2 comments, ");
        assertThat(written).isEqualTo(new Ran(0, "", printed.err()));
        assertThat(Files.readString(folder.resolve("map.json"))).isEqualTo(printed.out());
    }

    @Test
    void leavesNoPartBehind_whenAFileIsReplaced() throws IOException {
        Path output = Files.writeString(folder.resolve("out.json"), "old");

        counterpoint("export", trams(), "--to", "graph", "--output", output);

        assertThat(Files.readAllBytes(output)).isEqualTo(Notations.GRAPH.write(new Read(Samples.trams(), List.of())));
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("out.json", "trams.json");
        }
    }

    @Test
    void givesTheSameBytes_whenAMapIsExportedAsJson() throws IOException {
        assertThat(counterpoint("export", trams(), "--to", "json"))
                .isEqualTo(new Ran(0, new String(Samples.file(), StandardCharsets.UTF_8), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aif", "xaif", "argdown"})
    void comesBackWhole_andTellsWhatOthersMiss_whenAMapGoesThroughAnotherNotation(String notation) throws IOException {
        Path there = folder.resolve(notation.equals("argdown") ? "there.argdown" : "there.json");

        Ran away = counterpoint("export", trams(), "--to", notation, "-o", there);
        Ran back = counterpoint("export", there, "--to", "json");

        assertThat(away.code()).isZero();
        assertThat(away.err()).startsWith("Other tools miss ");
        assertThat(MapJsonReader.read(back.out().getBytes(StandardCharsets.UTF_8), "back")
                        .map())
                .isEqualTo(Samples.trams());
    }

    @Test
    void listsFindings_whenAMapIsChecked() throws IOException {
        Ran ran = counterpoint("check", trams());

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("info page.no-comments: Page trams.txt has no comments." + System.lineSeparator());
        assertThat(ran.err()).startsWith("Checked " + folder.resolve("trams.json") + ": 0 errors, ");
    }

    @Test
    void findsTheMapInTheStore_whenItWasServed() throws Exception {
        Path store = folder.resolve("maps.db");
        serving("serve", trams(), "--port", 0, "--store", store);

        assertThat(counterpoint("export", "trams", "--to", "json", "--store", store))
                .isEqualTo(new Ran(0, new String(Samples.file(), StandardCharsets.UTF_8), ""));
    }

    @Test
    void showsTheMap_whenOneFileIsServed() throws Exception {
        Path store = folder.resolve("maps.db");

        Ran ran = serving("serve", page(), "--port", 0, "--store", store);

        assertThat(ran.code()).isZero();
        assertThat(ran.out().strip()).matches("http://127\\.0\\.0\\.1:\\d+/\\?map=night-trains");
        assertThat(ran.err())
                .isEqualTo(String.format(
                        "Maps are kept in %s.%nOpen this address in your browser. Ctrl+C stops Counterpoint.%n",
                        store));
    }

    @Test
    void showsAllMaps_whenNothingIsNamed() throws Exception {
        Ran ran = serving("serve", "--port", 0, "--store", folder.resolve("maps.db"));

        assertThat(ran.out().strip()).matches("http://127\\.0\\.0\\.1:\\d+/");
    }

    @Test
    void lightsUp_whenThePageIsBrought() throws Exception {
        Path seed = Files.createDirectory(folder.resolve("seed"));
        Files.write(seed.resolve("map.json"), Samples.fileWithoutText());
        Path source = Files.writeString(folder.resolve("trams.txt"), Samples.text());
        Path store = folder.resolve("maps.db");

        Ran ran = serving("serve", seed, "--source", source, "--port", 0, "--store", store);

        assertThat(ran.err()).contains("Page trams.txt brings its text to trams.");
        assertThat(counterpoint("export", "trams", "--to", "json", "--store", store)
                        .out())
                .isEqualTo(new String(Samples.file(), StandardCharsets.UTF_8));
    }

    @Test
    void explainsItself_whenAskedForHelp() {
        Ran help = counterpoint("--help");

        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("draft ", "serve ", "export ", "check ", "java -jar target/counterpoint.jar");
        assertThat(help.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        for (String command : List.of("draft", "serve", "export", "check")) {
            assertThat(counterpoint(command, "--help").out()).contains("Example", "counterpoint " + command);
        }
        assertThat(counterpoint("--version").out()).startsWith("Counterpoint ");
    }

    @Test
    void showsWhereItHappened_whenDebugging() {
        Ran ran = counterpoint("draft", folder.resolve("none.txt"), "--debug");

        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err()).contains("NotFoundException", "at counterpoint.cli.argument.InputFile.read");
    }

    @Test
    void keepsDataWhereEachPlatformHasIt() {
        assertThat(DataFolder.of("Linux", "/home/ada", Map.of()))
                .isEqualTo(Path.of("/home/ada/.local/share/counterpoint"));
        assertThat(DataFolder.of("Linux", "/home/ada", Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/data/counterpoint"));
        assertThat(DataFolder.of("Mac OS X", "/Users/ada", Map.of()))
                .isEqualTo(Path.of("/Users/ada/Library/Application Support/Counterpoint"));
        assertThat(DataFolder.of("Windows 11", "/home", Map.of("APPDATA", "/roaming")))
                .isEqualTo(Path.of("/roaming/Counterpoint"));
    }
}
