package counterpoint.cli;

import static counterpoint.cli.Ran.counterpoint;
import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.app.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeCommandTest {
    @TempDir
    Path folder;

    private Path map;

    @BeforeEach
    void write() throws IOException {
        map = Files.write(folder.resolve("map.json"), Samples.file());
    }

    private static String lines(String text) {
        return text.replace("\n", System.lineSeparator());
    }

    @Test
    void saysWhatStandsAndWhy_whenAMapIsJudged() {
        assertThat(counterpoint("judge", map)).isEqualTo(new Ran(0, lines("""
                On trams: 3 claims, 2 in, 1 out, 0 undecided (grounded).

                Out
                  p1  “Trams are quiet”
                      Out: the objection “Trams squeal in every bend” stands, and nobody answers it.

                Objections nobody answers
                  x1  “Trams squeal in every bend” against “Trams are quiet”
                """), ""));
    }

    @Test
    void saysWhy_whenANodeIsNamed() {
        assertThat(counterpoint("judge", map, "--why", "p3").out()).isEqualTo(lines("""
                p3  “Trams should run at night”
                  In: nobody in this map objects to it.
                """));
        assertThat(counterpoint("judge", map, "--why", "p3", "--supported-only").out())
                .contains("Out: none of its reasons stands.");
    }

    @Test
    void saysWhatWouldChange_whenNodesAreOff() {
        assertThat(counterpoint("judge", map, "--off", "p2").out()).isEqualTo(lines("""
                4 nodes would change.
                  i1  out → in  The step from “Trams are quiet” to “Trams should run at night”
                  p1  out → in  “Trams are quiet”
                  p2  in → out  “Trams squeal in every bend”
                  x1  in → out  The objection “Trams squeal in every bend” against “Trams are quiet”
                """));
        assertThat(counterpoint("judge", map, "--on", "p2").out()).isEqualTo(lines("Nothing would change.\n"));
    }

    @Test
    void saysHowStrongClaimsAre_whenStrengthsAreAskedFor() {
        assertThat(counterpoint("judge", map, "--strengths").out()).isEqualTo(lines("""
                On trams: strengths from 0 to 1 by df-quad, every claim weighing alike.
                  0.625  p3  “Trams should run at night”
                  0.500  p2  “Trams squeal in every bend”
                  0.250  p1  “Trams are quiet”
                """));
        assertThat(counterpoint("judge", map, "--strengths", "euler", "--weights", "voices", "--json")
                        .out())
                .startsWith("{\"revision\":3,\"semantics\":\"euler\",\"weights\":\"voices\",\"converged\":true");
    }

    @Test
    void saysWhatStrengthsWouldBe_whenAClaimGetsAnotherWeight() {
        assertThat(counterpoint("judge", map, "--weight", "p2=1").out()).isEqualTo(lines("""
                5 strengths would change (df-quad).
                  p2  0.500 → 1.000  “Trams squeal in every bend”
                  x1  0.500 → 1.000  The objection “Trams squeal in every bend” against “Trams are quiet”
                  i1  0.250 → 0.000  The step from “Trams are quiet” to “Trams should run at night”
                  p1  0.250 → 0.000  “Trams are quiet”
                  p3  0.625 → 0.500  “Trams should run at night”
                """));
        counterpoint("judge", map, "--weight", "p2=2")
                .assertFailure(3, "Node p2 is given the weight 2.0. Give a number from 0 to 1.");
        counterpoint("judge", map, "--strengths", "--weights", "best")
                .assertFailure(3, "There are no weights called \"best\". Choose even or voices.");
    }

    @Test
    void answersAsOverHttp_whenJsonIsAskedFor() {
        assertThat(counterpoint("judge", map, "--json", "--semantics", "preferred", "--ignore", "Ada")
                        .out())
                .isEqualTo(lines("""
                        {"revision":3,"semantics":"preferred","standing":{"i1":"out","p1":"out","p2":"in","p3":"in",\
                        "x1":"in"}}
                        """));
    }

    @Test
    void namesTheFix_whenOptionsDoNotGoTogether() {
        counterpoint("judge", map, "--why", "p1", "--off", "p2")
                .assertFailure(
                        2,
                        "--why asks about the map as it is, --off and --on suppose another one. Ask one at a time."
                                + " Try counterpoint judge --help.");
        counterpoint("judge", map, "--ignore", "Bela")
                .assertFailure(
                        4, "Nobody called Bela speaks in map trams. Name a speaker by id or by the name on the page.");
        counterpoint("judge", map, "--semantics", "best")
                .assertFailure(
                        3,
                        "There is no semantics called \"best\". Choose one of grounded, complete, preferred, stable,"
                                + " semi-stable, stage, ideal, eager.");
    }
}
