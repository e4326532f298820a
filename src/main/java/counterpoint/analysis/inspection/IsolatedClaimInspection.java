package counterpoint.analysis.inspection;

import counterpoint.model.Answer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import counterpoint.model.Quoted;
import counterpoint.model.Rephrase;
import java.util.List;

/** Finds claims that no reason, objection, rephrase or answer links to anything. O(references · log n). */
public final class IsolatedClaimInspection implements Inspection {

    @Override
    public String code() {
        return "claim.isolated";
    }

    @Override
    public List<Finding> inspect(ArgumentMap map) {
        return map.all(Proposition.class)
                .filter(claim -> !isLinked(map, claim.id()))
                .map(this::finding)
                .toList();
    }

    private static boolean isLinked(ArgumentMap map, Id claim) {
        return map.referrers(claim).stream()
                .flatMap(id -> map.entry(id).stream())
                .anyMatch(entry -> entry instanceof Inference
                        || entry instanceof Conflict
                        || entry instanceof Rephrase
                        || entry instanceof Answer);
    }

    private Finding finding(Proposition claim) {
        return Finding.info(
                code(),
                "Claim " + claim.id() + " bears on nothing in this map: " + Quoted.text(claim.text())
                        + ". Link it to what it supports, attacks, answers or says again, or remove it.",
                claim.id());
    }
}
