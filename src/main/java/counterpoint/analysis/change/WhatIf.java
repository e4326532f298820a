package counterpoint.analysis.change;

import counterpoint.analysis.Judgement;
import counterpoint.analysis.Voices;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a supposition would change in a map's grounded standing. Costs what the supposed nodes bear on. */
public final class WhatIf {
    private WhatIf() {}

    /**
     * The nodes whose standing would change, the supposed ones included, in natural order.
     *
     * @throws NotFoundException if the map has no such node, or it is of a kind that can't stand or fall
     */
    public static List<Change> changes(Judgement judgement, Supposition supposition) {
        Set<Id> off = off(judgement.map(), supposition);
        Relabelling relabelling = new Relabelling(judgement.projection().framework(), judgement.labels());
        relabelling.run(arguments(judgement, off), arguments(judgement, supposition.on()));
        return Arrays.stream(relabelling.changed())
                .filter(judgement.projection()::isNode)
                .mapToObj(a -> new Change(
                        judgement.projection().node(a), judgement.labels().label(a), relabelling.label(a)))
                .toList();
    }

    /** All that the supposition puts off, by itself or because only ignored speakers put it forward. */
    static Set<Id> off(ArgumentMap map, Supposition supposition) {
        Set<Id> off = new TreeSet<>(supposition.off());
        if (!supposition.ignored().isEmpty()) {
            off.addAll(Voices.onlyOf(map, supposition.ignored()));
            off.removeAll(supposition.on());
        }
        return off;
    }

    static int[] arguments(Judgement judgement, Set<Id> nodes) {
        return nodes.stream().mapToInt(judgement::argument).toArray();
    }
}
