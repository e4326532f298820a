package counterpoint.analysis.inspection;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Proposition;
import counterpoint.model.Quoted;
import counterpoint.model.Source;
import java.util.List;

/**
 * Finds claims that no words of a page put forward: an editor's addition, or a place that got lost. Maps without pages are
 * left alone. O(references · log n).
 */
public final class UnplacedClaimInspection implements Inspection {

    @Override
    public String code() {
        return "claim.unplaced";
    }

    @Override
    public List<Finding> inspect(ArgumentMap map) {
        if (map.all(Source.class).findAny().isEmpty()) {
            return List.of();
        }
        return map.all(Proposition.class)
                .filter(claim -> !hasPlace(map, claim.id()))
                .map(this::finding)
                .toList();
    }

    private static boolean hasPlace(ArgumentMap map, Id claim) {
        return map.referrers(claim, Illocution.class)
                .anyMatch(illocution -> illocution.content().equals(claim));
    }

    private Finding finding(Proposition claim) {
        return Finding.info(
                code(),
                "Claim " + claim.id() + " has no place in the text: " + Quoted.text(claim.text())
                        + ". Mark the words that say it, or leave it if it is only implied.",
                claim.id());
    }
}
