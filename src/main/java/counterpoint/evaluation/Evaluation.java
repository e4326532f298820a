package counterpoint.evaluation;

import counterpoint.evaluation.measure.Calibration;
import counterpoint.evaluation.measure.ClaimMeasures;
import counterpoint.evaluation.measure.CommentMeasures;
import counterpoint.evaluation.measure.Measure;
import counterpoint.evaluation.measure.QuoteMeasures;
import counterpoint.evaluation.measure.RelationMeasures;
import counterpoint.evaluation.measure.TargetMeasures;
import counterpoint.evaluation.measure.TurnMeasures;
import counterpoint.evaluation.page.Gold;
import counterpoint.evaluation.page.Polarity;
import counterpoint.evaluation.page.Proposed;
import counterpoint.model.ArgumentMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One page's measures in a fixed order; a measure that the page's gold has nothing to measure by has no value.
 *
 * @param calibrations the proposals behind the measures of calibration
 */
public record Evaluation(String page, List<Measure> measures, List<Calibration> calibrations) {
    public Evaluation {
        measures = List.copyOf(measures);
        calibrations = List.copyOf(calibrations);
    }

    /**
     * Measures a drafted map against a page's gold.
     *
     * @param draft of the very text gold is about
     * @param polarity the drafter's judgement of sides, for pairs that gold gives
     */
    public static Evaluation of(Gold gold, ArgumentMap draft, Polarity polarity) {
        Proposed proposed = Proposed.in(draft);
        List<Calibration> calibrations = RelationMeasures.calibrations(gold, proposed);
        List<Measure> measures = Stream.of(
                        TurnMeasures.of(gold, draft),
                        CommentMeasures.of(gold, draft),
                        QuoteMeasures.of(gold, proposed),
                        ClaimMeasures.of(gold, proposed),
                        TargetMeasures.of(gold, proposed),
                        RelationMeasures.of(gold, proposed, polarity),
                        calibrations.stream().map(Calibration::measure).toList())
                .flatMap(List::stream)
                .toList();
        return new Evaluation(gold.page(), measures, calibrations);
    }

    /** The measure with this family and name, if the page has a value for it. */
    public Optional<Measure> find(String key) {
        return measures.stream()
                .filter(m -> m.key().equals(key) && m.whole() > 0)
                .findFirst();
    }
}
