package counterpoint.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * That premises support a conclusion (AIF: RA). Several premises are linked: they support together, and the inference
 * needs each of them. Premises that support independently are separate inferences.
 *
 * @param scheme id of an argumentation scheme (Walton, Reed and Macagno 2008) such as {@code expert-opinion}
 */
public record Inference(Id id, List<Id> premises, Id conclusion, Optional<String> scheme) implements Node {
    private static final Set<Class<? extends Entry>> CLAIM = Set.of(Proposition.class);

    public Inference {
        premises = List.copyOf(premises);
        if (premises.isEmpty()) {
            throw new IllegalArgumentException("Inference " + id + " has no premise. Name at least one.");
        }
        if (premises.contains(conclusion)) {
            throw new IllegalArgumentException(
                    "Inference " + id + " has " + conclusion + " as premise and conclusion. Remove one of the two.");
        }
        if (premises.size() > 1 && new HashSet<>(premises).size() < premises.size()) {
            throw new IllegalArgumentException("Inference " + id + " names a premise twice. Name each premise once.");
        }
    }

    public static Inference of(Id id, List<Id> premises, Id conclusion) {
        return new Inference(id, premises, conclusion, Optional.empty());
    }

    /** True when several premises support the conclusion together. */
    public boolean isLinked() {
        return premises.size() > 1;
    }

    @Override
    public String type() {
        return "inference";
    }

    @Override
    public String aifCode() {
        return "RA";
    }

    @Override
    public List<End> ends() {
        List<End> ends = new ArrayList<>(premises.size() + 1);
        for (Id premise : premises) {
            ends.add(End.into("premise", premise, CLAIM));
        }
        ends.add(End.outOf("conclusion", conclusion, CLAIM));
        return Collections.unmodifiableList(ends);
    }
}
