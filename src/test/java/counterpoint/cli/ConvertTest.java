package counterpoint.cli;

import static counterpoint.cli.Ran.counterpoint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import counterpoint.app.Samples;
import counterpoint.format.json.MapJsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConvertTest {
    @TempDir
    Path folder;

    @Test
    void tellsTheNotationFromTheContent_whateverTheName() throws IOException {
        Path trams = Files.write(folder.resolve("trams.json"), Samples.file());
        Path there = folder.resolve("there.data");
        Path back = folder.resolve("back.json");

        Ran away = counterpoint("convert", trams, "--to", "dot", "-o", there);
        Ran home = counterpoint("convert", there, "--to", "json", "-o", back);

        assertThat(away.code()).isZero();
        assertThat(away.err()).contains("Other tools miss source: all of it (hidden): 1");
        assertThat(home).isEqualTo(new Ran(0, "", ""));
        assertThat(MapJsonReader.read(Files.readAllBytes(back), "back").map()).isEqualTo(Samples.trams());
    }

    @Test
    void convertsTheOthers_whenOneFileOfManyIsBad() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in/deep"));
        Files.write(in.resolve("trams.json"), Samples.file());
        Files.writeString(in.resolve("trams.dot"), "digraph { a -> b [label=attacks] }");
        Files.writeString(in.resolve("notes.txt"), "Not a map at all.");
        Files.writeString(folder.resolve("in/bad.dot"), "digraph { a -> }");

        Ran ran = counterpoint("convert", folder.resolve("in"), "--to", "aif", "-o", folder.resolve("out"));

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err())
                .contains("bad.dot isn't DOT, at line 1, column 16: Here should be a name, but there is \"}\".")
                .contains("Left out 1 file in no notation Counterpoint reads: deep/notes.txt.")
                .contains("Converted 2 of 3 files.");
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.resolve("out").relativize(file).toString()))
                    .containsExactlyInAnyOrder("deep/trams.aif.json", "deep/trams-2.aif.json");
        }
    }

    @Test
    void namesEveryLoss_whenAReportIsWanted() throws IOException {
        Path trams = Files.write(folder.resolve("trams.json"), Samples.file());

        Ran ran = counterpoint("convert", trams, "--to", "gml", "--report", "-o", folder.resolve("trams.gml"));

        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .contains(trams + ": other tools miss of source s1: all of it (gone)")
                .contains("Other tools miss source: all of it (gone): 1");
    }

    @Test
    void endsWithEight_whenSomethingIsGoneAndMayNotBe() throws IOException {
        Path trams = Files.write(folder.resolve("trams.json"), Samples.file());

        assertThat(counterpoint("convert", trams, "--to", "gml", "--strict", "-o", folder.resolve("a"))
                        .code())
                .isEqualTo(8);
        assertThat(counterpoint("convert", trams, "--to", "graphml", "--strict", "-o", folder.resolve("b"))
                        .code())
                .isZero();
    }

    @Test
    void readsAsTold_whenTheNotationIsNamed() throws IOException {
        Path graph = Files.writeString(folder.resolve("graph"), "a\nb\n#\na b\n");

        Ran ran = counterpoint("convert", graph, "--from", "tgf", "--to", "apx");

        assertThat(ran.out()).isEqualTo("arg(a).\narg(b).\natt(a,b).\n");
    }

    @Test
    void readsStandardInput_andWritesStandardOutput_whenTheyAreCalledByADash() {
        InputStream usual = System.in;
        System.setIn(new ByteArrayInputStream("[a]: x\n  - [b]: y\n".getBytes(StandardCharsets.UTF_8)));
        try {
            Ran ran = counterpoint("convert", "-", "--to", "apx", "-o", "-");

            assertThat(ran.code()).isZero();
            assertThat(ran.out()).contains("arg(a).", "arg(b).", "att(b,a).");
        } finally {
            System.setIn(usual);
        }
    }

    @Test
    void namesStandardInput_whenItCantBeRead() {
        InputStream usual = System.in;
        System.setIn(InputStream.nullInputStream());
        try {
            counterpoint("convert", "--from", "dot", "--to", "json", "-")
                    .assertFailure(
                            3,
                            "standard input isn't DOT, at line 1, column 1: Here should be \"digraph\" or \"graph\", but the"
                                    + " file ends.");
        } finally {
            System.setIn(usual);
        }
    }

    @Test
    void saysUnderWhichName_whenTwoFilesWouldHaveOne() throws IOException {
        Path dot = Files.writeString(folder.resolve("trams.dot"), "digraph { a -> b [label=attacks] }");
        Path apx = Files.writeString(folder.resolve("trams.apx"), "arg(a).");
        Path out = folder.resolve("out");

        Ran ran = counterpoint("convert", dot, apx, "--to", "json", "-o", out);

        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .contains(apx + " was written as " + out.resolve("trams-2.json") + ", as another file has its name.");
    }

    @Test
    void needsAFolder_whenThereAreSeveralFiles() throws IOException {
        Path dot = Files.writeString(folder.resolve("trams.dot"), "digraph { a -> b [label=attacks] }");

        counterpoint("convert", dot, dot, "--to", "json", "-o", dot)
                .assertFailure(
                        2,
                        dot + " is a file, and several need a folder. Name one with -o FOLDER. Try counterpoint convert"
                                + " --help.");
        assertThat(dot).hasContent("digraph { a -> b [label=attacks] }");
    }

    @Test
    void namesALinkThatLeadsNowhere_whenItLiesInAFolder() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Path link = Files.createSymbolicLink(in.resolve("gone.json"), folder.resolve("nothing"));
        Files.writeString(in.resolve("trams.dot"), "digraph { a -> b [label=attacks] }");

        Ran ran = counterpoint("convert", in, "--to", "json", "-o", folder.resolve("out"));

        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err()).contains("There is no file " + link + ".", "Converted 1 of 2 files.");
    }

    @Test
    void saysWhatIsMissing_whenFilesOrFoldersAreNot() throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), "Only a page.");

        assertThat(counterpoint("convert", page, "--to", "aif").err())
                .startsWith("page.txt looks like none of the notations that can be read (");
        assertThat(counterpoint("convert", page, page, "--to", "aif").err())
                .startsWith("Several files need a folder to be written to. Name one with -o FOLDER.");
        assertThat(counterpoint("convert", folder, "--to", "aif", "-o", folder.resolve("out")))
                .isEqualTo(new Ran(
                        4,
                        "",
                        "Left out 1 file in no notation Counterpoint reads: page.txt." + System.lineSeparator()
                                + "There is no file in a notation that can be read." + System.lineSeparator()));
    }

    @Test
    void convertsTheOthersAndEndsWithThree_whenAFileOfAFolderIsTooLarge() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.write(in.resolve("trams.json"), Samples.file());
        try (RandomAccessFile sparse =
                new RandomAccessFile(in.resolve("archive.json").toFile(), "rw")) {
            sparse.setLength((256 << 20) + 1);
        }

        Ran ran = counterpoint("convert", in, "--to", "dot", "-o", folder.resolve("out"));

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("archive.json is larger than 256 MiB.").contains("Converted 1 of 2 files.");
        assertThat(folder.resolve("out/trams.dot")).exists();
    }

    @Test
    void convertsTheOthersAndEndsWithSeven_whenAFileAndAFolderMayNotBeRead() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.write(in.resolve("trams.json"), Samples.file());
        Path secret = Files.write(in.resolve("secret.json"), Samples.file());
        Path closed = Files.createDirectories(in.resolve("closed"));
        forbid(secret);
        forbid(closed);
        assumeThat(Files.isReadable(secret)).as("who may read everything").isFalse();

        Ran ran = counterpoint("convert", in, "--to", "dot", "-o", folder.resolve("out"));

        assertThat(ran.code()).isEqualTo(7);
        assertThat(ran.err())
                .contains("File " + secret + " can't be read.")
                .contains("Folder " + closed + " can't be read.")
                .contains("Converted 1 of 2 files.");
        assertThat(folder.resolve("out/trams.dot")).exists();
    }

    private static void forbid(Path path) throws IOException {
        assumeThat(Files.getFileStore(path).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(path, Set.of());
    }

    @Test
    void namesAndCountsFilesInNoNotation_whenTheyLieInAFolder() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.write(in.resolve("trams.json"), Samples.file());
        Files.write(in.resolve("a.bin"), new byte[] {0, 1, 2, -1});
        Files.writeString(in.resolve("b.xyz"), "Only words.");

        Ran ran = counterpoint("convert", in, "--to", "dot", "-o", folder.resolve("out"));

        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .contains("Left out 2 files in no notation Counterpoint reads: a.bin, b.xyz")
                .contains("Converted 1 of 1 file.");
    }

    @Test
    void namesTwentyFilesInNoNotation_unlessAReportIsWanted() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        for (int i = 10; i < 32; i++) {
            Files.writeString(in.resolve(i + ".xyz"), "Only words.");
        }

        assertThat(counterpoint("convert", in, "--to", "dot", "-o", folder.resolve("out"))
                        .err())
                .contains("Left out 22 files", "29.xyz and 2 others; --report names all.")
                .doesNotContain("30.xyz");
        assertThat(counterpoint("convert", in, "--to", "dot", "--report", "-o", folder.resolve("out"))
                        .err())
                .contains("30.xyz, 31.xyz.");
    }
}
