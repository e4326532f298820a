package counterpoint.evaluation.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.evaluation.page.Gold.Bearing;
import counterpoint.evaluation.page.Gold.Claim;
import counterpoint.evaluation.page.Gold.Quote;
import counterpoint.evaluation.page.Gold.Relation;
import counterpoint.evaluation.page.Gold.Stance;
import counterpoint.evaluation.page.Gold.Turn;
import counterpoint.evaluation.page.Gold.Wording;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldReaderTest {
    private static final String DENSE_PAGE = """
            Trams – Ana Reyes

            A talk.

            Ana Reyes
            Trams 🚋 pay.

            Podcast: Play

            They never
            paid.

            Agreed.
            """;

    private static Span span(int start, int end) {
        return new Span(Id.of("s1"), start, end);
    }

    @Test
    void keepsUtf16Offsets_whenGoldNamesPrincipalClaims() {
        Gold gold = GoldReader.read("trams.txt", "Ana\nTrams pay.\nThey \"pay\"?", """
                {"turns": [{"n": 1, "speaker": "Ana", "start": 0, "end": 14}],
                 "comments": [{"id": "C1", "start": 15, "end": 26}],
                 "quotes": [{"comment": "C1", "start": 21, "end": 24, "kind": "verbatim",
                             "targets": [{"start": 10, "end": 13, "speaker": "Ana"}]}],
                 "claims": [{"id": "K1", "by": "Ana", "start": 4, "end": 13, "gist": "Trams pay."}],
                 "relations": [{"id": "R1", "type": "attack", "kind": "rebut", "from": ["K2"], "to": "K1"}],
                 "stances": [{"comment": "C1", "target_claim": "K1", "stance": "query"}]}
                """);

        assertThat(gold.isDense()).isFalse();
        assertThat(gold.turns()).containsExactly(new Turn("Ana", span(0, 14)));
        assertThat(gold.comments()).containsExactly(span(15, 26));
        assertThat(gold.quotes()).containsExactly(new Quote(span(21, 24), Wording.VERBATIM, List.of(span(10, 13))));
        assertThat(gold.claims()).containsExactly(new Claim("K1", span(4, 13)));
        assertThat(gold.relations()).containsExactly(new Relation("R1", Bearing.ATTACK, List.of("K2"), "K1"));
        assertThat(gold.stances()).containsExactly(new Stance(0, "K1"));
    }

    @Test
    void movesCodePointOffsets_whenAnEmojiComesBefore() {
        int tramsPay = DENSE_PAGE.codePointCount(0, DENSE_PAGE.indexOf("Trams 🚋"));
        int never = DENSE_PAGE.codePointCount(0, DENSE_PAGE.indexOf("They never"));
        Gold gold = GoldReader.read(
                "trams.txt", DENSE_PAGE, """
                {"comments_start": %d,
                 "propositions": [{"id": "1", "where": "transcript", "start": %d, "end": %d},
                                  {"id": "2", "where": "comment", "start": %d, "end": %d}],
                 "relations": [{"type": "CA", "from": "2", "to": "1", "cross": true}]}
                """.formatted(never, tramsPay, tramsPay + 11, never, never + 10));

        assertThat(gold.isDense()).isTrue();
        assertThat(gold.claims().stream().map(c -> c.place().of(DENSE_PAGE)))
                .containsExactly("Trams 🚋 pay", "They never");
        assertThat(gold.turns()).hasSize(1);
        assertThat(gold.turns().get(0).place().of(DENSE_PAGE)).isEqualTo("Ana Reyes\nTrams 🚋 pay.");
        assertThat(gold.comments().stream().map(s -> s.of(DENSE_PAGE))).containsExactly("They never\npaid.", "Agreed.");
        assertThat(gold.targetsOf(gold.relations().get(0)).get(0).of(DENSE_PAGE))
                .isEqualTo("Trams 🚋 pay");
    }

    @Test
    void movesSpansWithTheirWords_whenBlankLinesAreTakenAway() {
        int never = DENSE_PAGE.codePointCount(0, DENSE_PAGE.indexOf("They never"));
        Gold gold = GoldReader.read(
                "trams.txt", DENSE_PAGE, "{\"comments_start\": %d, \"propositions\": []}".formatted(never));

        Gold flat = Flattened.of(gold);

        assertThat(flat.text()).endsWith("Podcast: Play\n\nThey never\npaid.\nAgreed.\n");
        assertThat(flat.comments().stream().map(s -> s.of(flat.text())))
                .containsExactly("They never\npaid.", "Agreed.");
    }

    @Test
    void namesThePlace_whenAnOffsetIsOutsideThePage() {
        assertThatThrownBy(() -> GoldReader.read(
                        "trams.txt",
                        "short",
                        "{\"turns\": [], \"claims\": [{\"id\": \"K1\", \"start\": 9, \"end\": 4}]}"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage("The gold of trams.txt has a bad entry at $.claims[0]: Span 9–4 of source s1 holds no"
                        + " character. A span needs 0 <= start < end.");
    }

    @Test
    void saysWhatIsNeeded_whenTheJsonIsSomethingElse() {
        assertThatThrownBy(() -> GoldReader.read("trams.txt", "short", "{}"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage("The gold of trams.txt has neither \"turns\" and \"claims\" nor \"propositions\" and"
                        + " \"comments_start\". Use one of the two notations.");
    }

    @Test
    void namesTheComment_whenAStanceIsOfNone() {
        assertThatThrownBy(() -> GoldReader.read(
                        "trams.txt", "short", "{\"turns\": [], \"claims\": [], \"stances\": [{\"comment\": \"C9\"}]}"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage("The gold of trams.txt has a bad entry at $.stances[0]: there is no comment \"C9\".");
    }
}
