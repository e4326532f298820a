package counterpoint.cli;

import static counterpoint.cli.Ran.counterpoint;
import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.app.Samples;
import counterpoint.app.notation.Notation;
import counterpoint.app.notation.Notations;
import counterpoint.app.notation.ReadMapFile;
import counterpoint.model.MapSummary;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people hand in by mistake, and the one sentence they get. */
final class BadInputTest {
    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isMalformed_whenAPageIsEmpty() throws IOException {
        counterpoint("draft", file("page.txt", ""))
                .assertFailure(3, "Page page.txt is empty. Give a page with an interview's text.");
    }

    @Test
    void isMalformed_whenAPageIsBinary() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0x0D, 'I', 'H', 'D', 'R', 0, 0};

        counterpoint("draft", file("cat.png", picture))
                .assertFailure(
                        3,
                        "Page cat.png is not text: character 8 is NUL. Give a text, HTML or caption file; save UTF-16 with a byte order mark.");
    }

    @Test
    void draftsOneTurn_whenAPageNamesNoSpeakers() throws IOException {
        Path page = file(
                "essay.txt", "On rain\n\nRain should be free. It falls on everybody, because clouds pass no border.\n");

        Ran ran = counterpoint("draft", page);

        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .contains("Page essay.txt does not say who speaks, so its text was read as one turn of \"Author\"."
                        + " Put each speaker's name alone on a line, or before a colon.");
    }

    @Test
    void draftsTheInterview_whenAPageHasNoComments() throws IOException {
        String interview = Samples.PAGE.substring(0, Samples.PAGE.indexOf("Comments"));

        Ran ran = counterpoint("draft", file("trains.txt", interview));

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("Page trains.txt has no comments.");
        assertThat(summary(ran).speakers()).isEqualTo(2);
        assertThat(summary(ran).comments()).isZero();
    }

    @Test
    void draftsAPage_whenItHas50000Lines() throws IOException {
        StringBuilder page = new StringBuilder("A very long talk\n\n");
        for (int turn = 0; turn < 12_500; turn++) {
            page.append(turn % 2 == 0 ? "Rhea Solberg\n" : "Jonas Winther\n")
                    .append("Sentence number ")
                    .append(turn)
                    .append(" should be counted.\n")
                    .append("It has a second line, because long pages have many.\n\n");
        }
        assertThat(page.toString().lines().count()).isGreaterThanOrEqualTo(50_000);

        Ran ran = counterpoint("draft", file("long.txt", page.toString()));

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("Drafted long.txt: 2 speakers, 0 comments, ");
        assertThat(summary(ran).speakers()).isEqualTo(2);
    }

    private static MapSummary summary(Ran ran) {
        byte[] map = ran.out().getBytes(StandardCharsets.UTF_8);
        return MapSummary.of(new ReadMapFile().run(map, "standard output").map());
    }

    @Test
    void isMalformed_whenAMapFileIsCutOff() throws IOException {
        String whole = new String(Samples.file(), StandardCharsets.UTF_8);
        String cut = whole.substring(0, whole.indexOf("\"locution\""));
        long line = cut.lines().count();
        int column = cut.length() - cut.lastIndexOf('\n');
        String sentence = "cut.json ends in the middle of its JSON, at line " + line + ", column " + column
                + ". Restore the rest of it.";

        counterpoint("check", file("cut.json", cut)).assertFailure(3, sentence);
        counterpoint("export", file("cut.json", cut), "--to", "graph").assertFailure(3, sentence);
    }

    @Test
    void isABrokenRule_whenAMapFileHasADanglingEnd() throws IOException {
        String dangling = new String(Samples.file(), StandardCharsets.UTF_8)
                .replace("\"attacker\": \"p2\"", "\"attacker\": \"p7\"");
        Path file = file("dangling.json", dangling);
        String sentence = "Conflict x1 names attacker p7, which is not in this map. Add p7 or remove it from x1.";

        counterpoint("export", file, "--to", "json").assertFailure(5, sentence);
        assertThat(counterpoint("check", file))
                .isEqualTo(new Ran(
                        5,
                        "error end.missing: " + sentence + System.lineSeparator(),
                        "Checked " + file + ": 1 error, 0 warnings, 0 infos." + System.lineSeparator()));
    }

    @Test
    void isMissing_whenThereIsNoSuchFile() {
        Path page = folder.resolve("none.txt");
        Path store = folder.resolve("none.db");

        counterpoint("draft", page).assertFailure(4, "There is no file " + page + ". Check the name and the folder.");
        counterpoint("check", "free-lunch", "--store", store)
                .assertFailure(
                        4,
                        "There is neither a file free-lunch nor a map of this id in store " + store
                                + ". Check the name.");
        assertThat(store).doesNotExist();
    }

    @Test
    void isTheEnvironment_whenAPortIsInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            Path store = folder.resolve("maps.db");

            Ran ran = counterpoint("serve", "--port", taken.getLocalPort(), "--store", store);

            ran.assertFailure(
                    7,
                    "Maps are kept in " + store + "." + System.lineSeparator() + "Port " + taken.getLocalPort()
                            + " is in use or closed to this program. Stop the program that uses it, or choose another"
                            + " with --port.");
        }
    }

    @Test
    void isTheEnvironment_whenTheResultCannotBeWritten() throws IOException {
        Path page = file("trains.txt", Samples.PAGE);
        Path output = folder.resolve("no").resolve("such").resolve("folder.json");

        counterpoint("draft", page, "-o", output)
                .assertFailure(
                        7,
                        "File " + output
                                + " can't be written. Check that its folder is there and that you may write to it.");
    }

    @Test
    void isTheEnvironment_whenTheStoreCannotBeUsed() throws IOException {
        Path store = file("maps.db", "This is no database, and long enough to be recognised as none.\n".repeat(20));

        counterpoint("serve", "--port", "0", "--store", store)
                .assertFailure(
                        7,
                        "Maps are kept in " + store + "." + System.lineSeparator() + "The store " + store
                                + " can't be used: [SQLITE_NOTADB] File opened that is not a database file (file is not"
                                + " a database). Name another with --store PATH, or mend this one.");
    }

    @Test
    void isUsage_whenTheCommandLineIsNotUnderstood() {
        counterpoint().assertFailure(2, "Say what to do. Try counterpoint --help.");
        counterpoint("draft").assertFailure(2, "Missing required parameter: 'PAGE'. Try counterpoint draft --help.");
        counterpoint("export", "map.json", "--to", "poem")
                .assertFailure(
                        2,
                        "Invalid value for option '--to': expected one of ["
                                + Notations.all().stream()
                                        .filter(notation -> notation.writing().isPresent())
                                        .map(Notation::name)
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + "] but was 'poem'. Try counterpoint export --help.");
        counterpoint("serve", "--port", "70700")
                .assertFailure(
                        2, "--port 70700 is no port. Choose one from 0 to 65535. Try counterpoint serve --help.");
    }
}
