package counterpoint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.RandomMaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReportTest {
    private static final ArgumentMap MAP = ArgumentMap.of(
            Id.of("ferry"),
            1,
            List.of(
                    new Extension(Id.of("t"), Optional.empty(), Extension.TITLE, "The harbour *ferry*"),
                    new Proposition(Id.of("p1"), "The ferry should run at night."),
                    new Proposition(Id.of("p2"), "Cooks go home at two."),
                    new Proposition(Id.of("p3"), "Only nine cooks live across the water."),
                    new Proposition(Id.of("p4"), "=The crew needs sleep."),
                    new Proposition(Id.of("p5"), "There are two crews."),
                    new Question(Id.of("q1"), "Who pays for the fuel?"),
                    Inference.of(Id.of("i1"), List.of(Id.of("p2")), Id.of("p1")),
                    Conflict.of(Id.of("x1"), Id.of("p3"), Id.of("i1")),
                    Conflict.of(Id.of("x2"), Id.of("p4"), Id.of("p1")),
                    Conflict.of(Id.of("x3"), Id.of("p5"), Id.of("p4"))));

    @Test
    void isAnOutline_whenWrittenAsMarkdown() {
        assertThat(MarkdownWriter.write(MAP).text()).isEqualTo("""
                # The harbour \\*ferry\\*

                5 claims by 0 people, 1 question, 1 reason, 3 objections, of which 2 nobody answered.

                **+** speaks for the claim above it, **−** against it, **✂** against the link between two claims.

                ## Who pays for the fuel?

                Nobody answered.

                ## Other claims

                - **The ferry should run at night.** · *stands*
                  - **+** Cooks go home at two. · *stands*
                    - **✂** Only nine cooks live across the water. · *stands, unanswered*
                  - **−** =The crew needs sleep. · *falls*
                    - **−** There are two crews. · *stands, unanswered*
                """);
    }

    @Test
    void tellsWhatIsDisputedAndUnanswered_whenWrittenAsAReport() {
        assertThat(ReportWriter.write(MAP).text()).isEqualTo("""
                The harbour *ferry*
                ===================

                5 claims by 0 people, 1 question, 1 reason, 3 objections, of which 2 nobody
                answered.

                Standing follows from the map by rule: a claim falls if an objection to it
                stands. It is no verdict on who is right.

                Disputed claims
                ---------------

                1. The ferry should run at night.
                   (stands)
                   + Cooks go home at two.
                     (stands)
                   x Only nine cooks live across the water.
                     (stands; nobody answered)
                   - =The crew needs sleep.
                     (falls)

                2. =The crew needs sleep.
                   (falls)
                   - There are two crews.
                     (stands; nobody answered)

                Unanswered objections
                ---------------------

                1. Only nine cooks live across the water.
                   (nobody is named)
                   against that “Cooks go home at two.” speaks for “The ferry should run at
                           night.”

                2. There are two crews.
                   (nobody is named)
                   against =The crew needs sleep.

                What stands
                -----------

                These claims stand although somebody disputes them:
                  * The ferry should run at night.

                These claims fall:
                  * =The crew needs sleep.

                Nobody disputes the 3 other claims.

                Questions without an answer
                ---------------------------

                * Who pays for the fuel?
                """);
    }

    @Test
    void isSafeInASpreadsheet_whenACellLooksLikeAFormula() {
        assertThat(UnansweredWriter.write(MAP).text())
                .isEqualTo("\ufeffvoices,who,objection,against,standing,status,id,quote\r\n"
                        + "0,,Only nine cooks live across the water.,that “Cooks go home at two.” speaks for “The ferry"
                        + " should run at night.”,stands,accepted,x1,\r\n"
                        + "0,,There are two crews.,'=The crew needs sleep.,stands,accepted,x3,\r\n");
    }

    @Test
    void tellsEveryClaim_whateverTheMap() {
        for (long seed = 0; seed < 150; seed++) {
            ArgumentMap map = RandomMaps.from(seed);
            String outline = MarkdownWriter.write(map).text();
            long told = Outline.of(new Telling(map)).stream()
                    .filter(item -> !item.isAgain())
                    .map(Outline.Item::about)
                    .filter(id ->
                            map.supposingPending().find(id, Proposition.class).isPresent())
                    .distinct()
                    .count();
            assertThat(told)
                    .as("seed " + seed)
                    .isEqualTo(map.supposingPending().all(Proposition.class).count());
            assertThat(outline).startsWith("# ");
            assertThatCode(() -> ReportWriter.write(map)).as("seed " + seed).doesNotThrowAnyException();
            assertThatCode(() -> UnansweredWriter.write(map)).as("seed " + seed).doesNotThrowAnyException();
        }
    }

    @Test
    void doesNotOverflow_whenAChainIsLong() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            entries.add(new Proposition(Id.of("p" + i), "Step " + i + "."));
            if (i > 0) {
                entries.add(Inference.of(Id.of("i" + i), List.of(Id.of("p" + i)), Id.of("p" + (i - 1))));
            }
        }

        String outline =
                MarkdownWriter.write(ArgumentMap.of(Id.of("chain"), 0, entries)).text();

        assertThat(outline).contains("Step 4999.");
    }
}
