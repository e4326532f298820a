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
    void refusesWhatItWouldNotHeed_whenAnOptionChangesNothingInTheAnswer() {
        String fix = " Leave out one of the two. Try counterpoint judge --help.";
        counterpoint("judge", map, "--coverage", "--ignore", "Ada")
                .assertFailure(2, "--coverage doesn't go by --ignore." + fix);
        counterpoint("judge", map, "--structure", "--supported-only")
                .assertFailure(2, "--structure doesn't go by --supported-only." + fix);
        counterpoint("judge", map, "--weight", "p1=1", "--supported-only")
                .assertFailure(2, "--weight doesn't go by --supported-only." + fix);
        counterpoint("judge", map, "--strengths", "--semantics", "stable")
                .assertFailure(2, "--strengths doesn't go by --semantics." + fix);
    }

    @Test
    void supposesUnderTheSameReading_whenClaimsMustBeSupported() {
        assertThat(counterpoint("judge", map, "--off", "p2", "--supported-only").out())
                .isEqualTo(lines("""
                5 nodes would change.
                  i1  out → in  The step from “Trams are quiet” to “Trams should run at night”
                  p1  out → in  “Trams are quiet”
                  p2  in → out  “Trams squeal in every bend”
                  p3  out → in  “Trams should run at night”
                  x1  in → out  The objection “Trams squeal in every bend” against “Trams are quiet”
                """));
        assertThat(counterpoint("judge", map, "--off", "p2", "--supported-only", "--json")
                        .out())
                .contains("{\"node\":\"p3\",\"before\":\"out\",\"after\":\"in\"}");
    }

    @Test
    void saysWhatAStandingHangsOn_whenCruxesAreAskedFor() {
        assertThat(counterpoint("judge", map, "--cruxes", "p1").out()).isEqualTo(lines("""
                p1  “Trams are quiet”
                  Out. It hangs on:
                    in without
                      p2  “Trams squeal in every bend”
                """));
        assertThat(counterpoint("judge", map, "--cruxes", "p3").out()).isEqualTo(lines("""
                p3  “Trams should run at night”
                  In, and no set of up to three claims that was tried would change that.
                """));
        assertThat(counterpoint("judge", map, "--cruxes", "p3", "--supported-only", "--json")
                        .out())
                .isEqualTo(lines("""
                        {"revision":3,"node":"p3","label":"out","complete":true,"cruxes":[{"nodes":["p2"],"after":"in"}]}
                        """));
    }

    @Test
    void listsSilentClaims_whenCoverageIsAskedFor() {
        assertThat(counterpoint("judge", map, "--coverage").out()).isEqualTo(lines("""
                1 claim drew no reply.
                  p2  “Trams squeal in every bend”
                """));
        assertThat(counterpoint("judge", map, "--coverage", "--json").out())
                .isEqualTo(lines("{\"revision\":3,\"silent\":[\"p2\"]}\n"));
    }

    @Test
    void listsObjections_whenThoseNobodyAnswersAreAskedFor() {
        assertThat(counterpoint("judge", map, "--unanswered").out()).isEqualTo(lines("""
                Objections nobody answers
                  x1  “Trams squeal in every bend” against “Trams are quiet”
                """));
        assertThat(counterpoint("judge", map, "--unanswered", "--json").out())
                .startsWith("{\"revision\":3,\"unanswered\":[{\"conflict\":\"x1\"");
    }

    @Test
    void saysWhatTheCommentsChange_whenBeforeAndAfterAreAskedFor() {
        assertThat(counterpoint("judge", map, "--before-after").out())
                .isEqualTo(lines("The comments change nothing in what is said above them.\n"));
        assertThat(counterpoint("judge", "seeds/free-buses", "--before-after").out())
                .startsWith("41 nodes of the interview stand otherwise because of the comments.")
                .contains("  p14  in → out  Odile Marchbank’s “The levy would raise");
        assertThat(counterpoint("judge", map, "--before-after", "--json").out())
                .isEqualTo(lines("{\"revision\":3,\"changed\":[]}\n"));
    }

    @Test
    void describesTheShape_whenStructureIsAskedFor() {
        assertThat(counterpoint("judge", map, "--structure").out()).isEqualTo(lines("""
                On trams: 1 reason, 1 objection, 1 separate part, 0 circles.
                Longest way: p2 → x1 → p1 → i1 → p3

                Largest parts, by their first claim
                  p1  “Trams are quiet”: 3 claims, 2 relations

                Claims most bears on
                  30.1 %  p3  “Trams should run at night”
                  20.9 %  p1  “Trams are quiet”
                """));
        assertThat(counterpoint("judge", "seeds/free-buses", "--structure").out())
                .contains("Who answers whom", "Corin Haddowes → Odile Marchbank: ", "  and ");
        assertThat(counterpoint("judge", map, "--structure", "--json").out())
                .startsWith("{\"revision\":3,\"balance\":{\"supports\":1,\"attacks\":1},\"depth\":5");
    }

    @Test
    void namesTheFix_whenOptionsDoNotGoTogether() {
        counterpoint("judge", map, "--why", "p1", "--off", "p2")
                .assertFailure(
                        2,
                        "--why asks about the map as it is, --off about another one. Ask one at a time."
                                + " Try counterpoint judge --help.");
        counterpoint("judge", map, "--coverage", "--cruxes", "p1")
                .assertFailure(
                        2,
                        "--cruxes and --coverage are several questions. Ask one at a time."
                                + " Try counterpoint judge --help.");
        counterpoint("judge", map, "--off", "p2", "--semantics", "stable")
                .assertFailure(
                        2,
                        "--off knows grounded standing only. Leave out --semantics stable."
                                + " Try counterpoint judge --help.");
        counterpoint("judge", map, "--why", "p 1")
                .assertFailure(
                        2,
                        "Invalid value for option '--why': 'p 1' is no id of a node. Id \"p 1\" contains U+0020 at"
                                + " position 1. Leave out spaces and controls. Try counterpoint judge --help.");
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
