package counterpoint.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import counterpoint.evaluation.measure.Calibration.Judged;
import counterpoint.model.Id;
import counterpoint.model.Span;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Answers worked out by hand. */
class MeasuresTest {
    private static Span span(int start, int end) {
        return new Span(Id.of("s1"), start, end);
    }

    private static Segmentation cut(int units, Integer... starts) {
        return new Segmentation(units, new TreeSet<>(List.of(starts)));
    }

    @Test
    void countsSharedBoundaries_whenSegmentationsDiffer() {
        assertThat(cut(8, 2, 4, 5).boundaries(cut(8, 2, 6))).isEqualTo(new Score(1, 3, 2));
        assertThat(new Score(1, 3, 2).f1()).isEqualTo(0.4);
    }

    @Test
    void isPerfect_whenSegmentationsAgree() {
        Segmentation wanted = cut(9, 3, 6);

        assertThat(wanted.windowDiff(wanted)).isZero();
        assertThat(wanted.pk(wanted)).isZero();
    }

    @Test
    void countsWindows_whenABoundaryIsShiftedByOne() {
        // Eight units in two pieces of four: windows of two. Wanted 4, proposed 5.
        // Windows (0,2) … (5,7): the wanted boundary lies in windows 2 and 3, the proposed one in 3 and 4.
        assertThat(cut(8, 5).windowDiff(cut(8, 4))).isEqualTo(2.0 / 6);
        assertThat(cut(8, 5).pk(cut(8, 4))).isEqualTo(2.0 / 6);
    }

    @Test
    void pkOverlooksASecondBoundaryInTheWindow_butWindowDiffDoesNot() {
        // Windows of two over eight units; the proposed extra boundary at 5 shares window 3 with the right one at 4.
        assertThat(cut(8, 4, 5).pk(cut(8, 4))).isEqualTo(1.0 / 6);
        assertThat(cut(8, 4, 5).windowDiff(cut(8, 4))).isEqualTo(2.0 / 6);
    }

    @Test
    void saysNoBoundaryOrAll_whenAskedForBaselines() {
        assertThat(Segmentation.never(4).boundaries(cut(4, 2))).isEqualTo(new Score(0, 0, 1));
        assertThat(Segmentation.everyUnit(4).boundaries(cut(4, 2))).isEqualTo(new Score(1, 3, 1));
    }

    @Test
    void refusesComparison_whenUnitsDiffer() {
        assertThatThrownBy(() -> cut(4, 2).pk(cut(5, 2)))
                .hasMessage("A segmentation of 4 units can't be compared with one of 5.");
    }

    @Test
    void dividesSharedByAllCharacters_whenSpansOverlap() {
        assertThat(Overlap.of(span(0, 10), span(5, 15))).isEqualTo(5.0 / 15);
        assertThat(Overlap.of(span(0, 10), span(10, 20))).isZero();
        assertThat(Overlap.of(List.of(span(0, 10), span(20, 30)), List.of(span(0, 10))))
                .isEqualTo(0.5);
    }

    @Test
    void matchesEachSpanOnce_whenOneProposalCoversTwo() {
        List<Span> proposed = List.of(span(0, 20), span(40, 50));
        List<Span> wanted = List.of(span(0, 10), span(10, 20), span(40, 48));

        assertThat(Overlap.match(proposed, wanted, Overlap.SAME)).isEqualTo(new Score(2, 2, 3));
        assertThat(Overlap.match(proposed, wanted, 1)).isEqualTo(new Score(0, 2, 3));
    }

    @Test
    void averagesTheGapOfEachBand_whenConfidencesAreOff() {
        // Band .9: two at .95, one right: |1.9 - 1| = .9. Band .2: one at .25, wrong: .25. Over three: 1.15 / 3.
        List<Judged> judged = List.of(new Judged(.95, true), new Judged(.95, false), new Judged(.25, false));

        assertThat(new Calibration("links", judged).error()).isCloseTo(1.15 / 3, within(1e-12));
    }

    @Test
    void judgesBandsTogether_whenProposalsAreOfTwoPages() {
        // Apart, each page is off by .5; together, half of what is half sure is right.
        Calibration right = new Calibration("links", List.of(new Judged(.5, true)));
        Calibration wrong = new Calibration("links", List.of(new Judged(.5, false)));

        assertThat(right.error()).isEqualTo(.5);
        assertThat(wrong.error()).isEqualTo(.5);
        assertThat(right.plus(wrong).error()).isZero();
        assertThat(right.plus(wrong).bands().get(5)).isEqualTo(new Calibration.Band(.5, 2, 1.0, 1));
    }

    @Test
    void pointsToAPassage_whenHalfOfItLiesInside() {
        // A sentence of ten in a passage of sixty: intersection over union is a sixth, but it points there.
        assertThat(Overlap.of(List.of(span(10, 20)), List.of(span(0, 60)))).isCloseTo(1.0 / 6, within(1e-12));
        assertThat(Overlap.pointsTo(List.of(span(10, 20)), List.of(span(0, 60))))
                .isTrue();
        assertThat(Overlap.pointsTo(List.of(span(55, 66)), List.of(span(0, 60))))
                .isFalse();
        // The reverse, a long proposal around a short passage, points nowhere.
        assertThat(Overlap.pointsTo(List.of(span(0, 60)), List.of(span(10, 20))))
                .isFalse();
    }

    @Test
    void addsCounts_whenScoresAreOfTwoPages() {
        assertThat(new Score(1, 2, 3).plus(new Score(0, 1, 1))).isEqualTo(new Score(1, 3, 4));
    }
}
