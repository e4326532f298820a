package counterpoint.analysis.inspection;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Finding;
import java.util.List;

/** All inspections there are, in the order in which their findings are best read: errors of reasoning first. */
public final class Inspections {
    private static final List<Inspection> ALL = List.of(
            new CircularReasoningInspection(),
            new SelfDefeatInspection(),
            new SupportAndAttackInspection(),
            new MisattributedWordsInspection(),
            new ShiftedWordsInspection(),
            new DuplicateClaimInspection(),
            new UnansweredQuestionInspection(),
            new CriticalQuestionInspection(),
            new IsolatedClaimInspection(),
            new UnplacedClaimInspection(),
            new MissingTextInspection(),
            new ExpectedStandingInspection());

    private Inspections() {}

    public static List<Inspection> all() {
        return ALL;
    }

    /** What all inspections find in a map: by inspection, then in each one's order. */
    public static List<Finding> run(ArgumentMap map) {
        return ALL.stream()
                .flatMap(inspection -> inspection.inspect(map).stream())
                .toList();
    }
}
