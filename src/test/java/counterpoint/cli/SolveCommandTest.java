package counterpoint.cli;

import static counterpoint.cli.Ran.counterpoint;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SolveCommandTest {
    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path rivals() throws IOException {
        return file("rivals.af", "p af 4\n# two rivals, one of them against a third\n1 2\n2 1\n2 3\n3 4\n");
    }

    @Test
    void answersInTheFieldsWords_whenAskedAsHarnessesDo() throws IOException {
        assertThat(counterpoint("solve", "-p", "SE-PR", "-f", rivals())).isEqualTo(new Ran(0, "w 2 4\n", ""));
        assertThat(counterpoint("solve", "-p", "DC-CO", "-f", rivals(), "-a", "3"))
                .isEqualTo(new Ran(0, "YES\nw 1 3\n", ""));
        assertThat(counterpoint("solve", "-f", rivals(), "-a", "3", "-p", "DS-PR"))
                .isEqualTo(new Ran(0, "NO\nw 2 4\n", ""));
        assertThat(counterpoint("solve", "-p", "SE-ST", "-f", file("self.tgf", "a\n#\na a\n")))
                .isEqualTo(new Ran(0, "NO\n", ""));
        assertThat(counterpoint("solve", "-p", "EE-ST", "-f", file("even.apx", "arg(x).arg(y).att(x,y).att(y,x).")))
                .isEqualTo(new Ran(0, "w x\nw y\nEND\n", ""));
    }

    @Test
    void answersTheSame_whenOptionsAreWrittenOut() throws IOException {
        assertThat(counterpoint("solve", "--problem=ce-co", "--file", rivals())).isEqualTo(new Ran(0, "3\n", ""));
        assertThat(counterpoint("solve", "--problem", "SE-ID", "-f", rivals(), "--debug"))
                .isEqualTo(new Ran(0, "w\n", ""));
    }

    @Test
    void listsProblemsAndFormats_whenAsked() {
        Ran problems = counterpoint("solve", "--problems");

        assertThat(problems.out()).startsWith("[DC-GR,DC-CO,").endsWith("CE-EA]\n");
        assertThat(problems.out().split(",", -1)).hasSize(40);
        assertThat(counterpoint("solve", "--formats").out()).isEqualTo("[i23,apx,tgf]\n");
    }

    @Test
    void saysWhatToDo_whenTheQuestionIsIncomplete() throws IOException {
        counterpoint("solve")
                .assertFailure(2, "Name a task with -p, for instance -p SE-PR. Try counterpoint solve --help.");
        counterpoint("solve", "-p", "SE-PR").assertFailure(2, "Name a file with -f. Try counterpoint solve --help.");
        counterpoint("solve", "-p", "SE-XX", "-f", rivals())
                .assertFailure(
                        2, "There is no task SE-XX. --problems lists those there are. Try counterpoint solve --help.");
        counterpoint("solve", "-p", "DC-PR", "-f", rivals())
                .assertFailure(2, "Task DC-PR is about one argument. Name it with -a. Try counterpoint solve --help.");
        counterpoint("solve", "-p", "SE-PR", "-f", rivals(), "-a", "1")
                .assertFailure(2, "Task SE-PR is not about one argument. Leave -a out. Try counterpoint solve --help.");
    }

    @Test
    void namesFileAndLine_whenTheInputIsWrong() throws IOException {
        counterpoint("solve", "-p", "SE-PR", "-f", file("odd.af", "p af 2\n1 2\n2 x\n"))
                .assertFailure(
                        3,
                        "Line 3 of odd.af: \"2 x\" is no attack. Write the numbers of the attacker and its target, as in"
                                + " \"1 2\".");
        counterpoint("solve", "-p", "DC-PR", "-f", rivals(), "-a", "9")
                .assertFailure(4, "Argument 9 is not in rivals.af. Name one that the file declares.");
        Path missing = folder.resolve("missing.af");
        counterpoint("solve", "-p", "SE-PR", "-f", missing)
                .assertFailure(4, "There is no file " + missing + ". Check the name and the folder.");
    }
}
