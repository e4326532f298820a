package counterpoint.cli.judge;

import counterpoint.analysis.change.Supposition;
import counterpoint.cli.argument.NodeName;
import counterpoint.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options that suppose another map than the one there is. */
final class Supposing {
    @Option(
            names = "--off",
            paramLabel = "NODE",
            converter = NodeName.class,
            description = "Say what would change without this node. Can be given more than once.")
    private List<Id> off = List.of();

    @Option(
            names = "--on",
            paramLabel = "NODE",
            converter = NodeName.class,
            description = "Say what would change if this node stood. Can be given more than once.")
    private List<Id> on = List.of();

    @Option(
            names = "--weight",
            paramLabel = "NODE=NUMBER",
            converter = NodeName.class,
            description =
                    "Say what would change if this claim weighed so much, from 0 to 1. Can be given more than once.")
    private Map<Id, Double> weight = Map.of();

    boolean isGiven() {
        return isSwitching() || isWeighing();
    }

    /** True if a node is to fall or to stand. */
    boolean isSwitching() {
        return !off.isEmpty() || !on.isEmpty();
    }

    boolean isWeighing() {
        return !weight.isEmpty();
    }

    /** The options given, in the order of the help. */
    List<String> given() {
        List<String> given = new ArrayList<>();
        if (!off.isEmpty()) {
            given.add("--off");
        }
        if (!on.isEmpty()) {
            given.add("--on");
        }
        if (!weight.isEmpty()) {
            given.add("--weight");
        }
        return given;
    }

    /** What is supposed, with these speakers unheard. */
    Supposition supposition(Set<Id> unheard) {
        return new Supposition(Set.copyOf(off), Set.copyOf(on), unheard, weight);
    }
}
