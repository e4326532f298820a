package counterpoint.analysis.change;

import counterpoint.analysis.Scales;
import counterpoint.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a supposition would change in the strengths of a map's nodes: claims get other weights, nodes that are off have
 * strength 0 and nodes that are on have 1. Costs one look at each node and what the supposition bears on.
 */
public final class Reweighing {
    private static final double SMALLEST = 0.0005;

    private Reweighing() {}

    /** That a node's strength would be another one. */
    public record Shift(Id node, double before, double after) {}

    /**
     * The nodes whose strength would be another one to three digits, in natural order.
     *
     * @param isConverged false if the strengths can't be relied on, because circles kept them moving
     */
    public record Shifts(boolean isConverged, List<Shift> shifts) {
        public Shifts {
            shifts = List.copyOf(shifts);
        }
    }

    /**
     * What would change.
     *
     * @throws counterpoint.model.NotFoundException if the map has no such node, or it is of a kind that can't stand or fall
     */
    public static Shifts shifts(Scales scales, Supposition supposition) {
        Map<Id, Double> given = new HashMap<>();
        WhatIf.off(scales.map(), supposition).forEach(node -> given.put(node, 0.0));
        supposition.on().forEach(node -> given.put(node, 1.0));
        Scales.Supposed supposed = scales.supposing(supposition.weights(), given);
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < scales.size(); i++) {
            double before = scales.strength(i);
            double after = supposed.strength().applyAsDouble(i);
            if (Math.abs(after - before) >= SMALLEST) {
                shifts.add(new Shift(scales.node(i), before, after));
            }
        }
        return new Shifts(supposed.isConverged(), shifts);
    }
}
