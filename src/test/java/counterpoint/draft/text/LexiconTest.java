package counterpoint.draft.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LexiconTest {

    @Test
    void findsTheLongestCue_whenCuesStartAtOneWord() {
        Lexicon lexicon = Lexicon.of(List.of("# remark", "not\tdenial\t0.5", "not true\tattack\t1"));

        assertThat(lexicon.in(List.of("that", "is", "not", "true")))
                .extracting(Lexicon.Cue::phrase)
                .containsExactly("not true");
    }

    @Test
    void findsAnOpeningCueOnlyAtTheStart() {
        Lexicon lexicon = Lexicon.of(List.of("^but\tattack\t1"));

        assertThat(lexicon.in(List.of("but", "no"))).hasSize(1);
        assertThat(lexicon.in(List.of("no", "but"))).isEmpty();
    }

    @Test
    void saysWhatIsWrong_whenALineLacksACell() {
        assertThatThrownBy(() -> Lexicon.of(List.of("but attack")))
                .hasMessage("Cue line \"but attack\" has 1 cells. Write phrase, kind and weight.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "openers", "rhetoric", "function-words", "connectives", "stance"})
    void isReadable_forEveryStage(String name) {
        assertThat(Lexicon.named(name).in(List.of("so", "of", "course", "but", "isnt", "it", "because", "therefore")))
                .isNotEmpty();
    }
}
