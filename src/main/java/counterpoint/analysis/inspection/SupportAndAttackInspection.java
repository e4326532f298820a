package counterpoint.analysis.inspection;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Finding;
import counterpoint.model.Inference;
import java.util.List;
import java.util.stream.Stream;

/** Finds claims that directly support and directly attack the same claim. O(ends of relations · log n). */
public final class SupportAndAttackInspection implements Inspection {

    @Override
    public String code() {
        return "relation.support-and-attack";
    }

    @Override
    public List<Finding> inspect(ArgumentMap map) {
        return map.all(Conflict.class)
                .flatMap(conflict -> supports(map, conflict).map(inference -> finding(conflict, inference)))
                .toList();
    }

    private static Stream<Inference> supports(ArgumentMap map, Conflict conflict) {
        return map.referrers(conflict.attacker(), Inference.class)
                .filter(inference -> inference.conclusion().equals(conflict.target()))
                .filter(inference -> inference.premises().contains(conflict.attacker()));
    }

    private Finding finding(Conflict conflict, Inference inference) {
        return Finding.warning(
                code(),
                "Claim " + conflict.attacker() + " both supports " + conflict.target() + " (" + inference.id()
                        + ") and attacks it (" + conflict.id() + "). Remove one of the two, or split "
                        + conflict.attacker() + " into two claims.",
                conflict.attacker(),
                conflict.target(),
                inference.id(),
                conflict.id());
    }
}
