package counterpoint.analysis.inspection;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds claims that support, over one or more inferences, an objection to themselves.
 *
 * <p>For each conflict with a claim as its target, the reasons for its attacker are searched backwards, breadth first. The
 * cost is O(reasons behind the attacker) for each conflict.
 */
public final class SelfDefeatInspection implements Inspection {

    @Override
    public String code() {
        return "reasoning.self-defeat";
    }

    @Override
    public List<Finding> inspect(ArgumentMap map) {
        return map.all(Conflict.class)
                .filter(conflict ->
                        map.find(conflict.target(), Proposition.class).isPresent())
                .flatMap(conflict -> supportPath(map, conflict).map(path -> finding(conflict, path)).stream())
                .toList();
    }

    /** The shortest way from the target over reasons to the attacker: claim, inference, claim …; empty if there is none. */
    private static Optional<List<Id>> supportPath(ArgumentMap map, Conflict conflict) {
        Map<Id, Inference> towards = new HashMap<>();
        Deque<Id> open = new ArrayDeque<>(List.of(conflict.attacker()));
        while (!open.isEmpty() && !towards.containsKey(conflict.target())) {
            Id claim = open.remove();
            map.referrers(claim, Inference.class)
                    .filter(inference -> inference.conclusion().equals(claim))
                    .forEach(inference -> inference.premises().forEach(premise -> {
                        if (towards.putIfAbsent(premise, inference) == null) {
                            open.add(premise);
                        }
                    }));
        }
        if (!towards.containsKey(conflict.target())) {
            return Optional.empty();
        }
        List<Id> path = new ArrayList<>();
        Id claim = conflict.target();
        while (!claim.equals(conflict.attacker())) {
            Inference inference = reached(towards.get(claim));
            Collections.addAll(path, claim, inference.id());
            claim = inference.conclusion();
        }
        path.add(claim);
        return Optional.of(path);
    }

    private static Inference reached(@Nullable Inference inference) {
        if (inference == null) {
            throw new IllegalStateException("Every claim on the way back was reached over an inference.");
        }
        return inference;
    }

    private Finding finding(Conflict conflict, List<Id> path) {
        String way = path.stream().map(Id::value).collect(Collectors.joining(" → "));
        return Finding.warning(
                code(),
                "Claim " + conflict.target() + " supports an objection to itself: " + way + ", and " + conflict.id()
                        + " lets " + conflict.attacker() + " attack " + conflict.target()
                        + ". Remove " + path.get(1) + " or " + conflict.id() + ", or split the claim.",
                conflict.target(),
                conflict.id(),
                conflict.attacker());
    }
}
