package counterpoint.analysis;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.semantics.Grounded;
import counterpoint.semantics.Label;
import counterpoint.semantics.Labelling;
import java.util.Optional;

/**
 * A map with its grounded labels under a reading: what explanations, suppositions and cruxes are worked out from. O(n log n)
 * to make; never changes.
 */
public final class Judgement {
    private final ArgumentMap map;
    private final Reading reading;
    private final Projection projection;
    private final Labelling labels;
    private Optional<Pending> pending = Optional.empty();

    private Judgement(ArgumentMap map, Reading reading) {
        this.map = map;
        this.reading = reading;
        this.projection = Projection.of(map, reading);
        this.labels = Grounded.labelling(projection.framework());
    }

    /** The judgement of decision record 1. */
    public static Judgement of(ArgumentMap map) {
        return of(map, Reading.standard());
    }

    public static Judgement of(ArgumentMap map, Reading reading) {
        return new Judgement(map, reading);
    }

    public ArgumentMap map() {
        return map;
    }

    public Reading reading() {
        return reading;
    }

    public Projection projection() {
        return projection;
    }

    /** The grounded labels of the projection's framework. */
    public Labelling labels() {
        return labels;
    }

    /** What in the map nobody has decided on yet. Worked out when it is first asked for. */
    public synchronized Pending pending() {
        if (pending.isEmpty()) {
            pending = Optional.of(Pending.of(map));
        }
        return pending.get();
    }

    /** The labels of the map's nodes. */
    public Standing standing() {
        return projection.standing(labels);
    }

    /**
     * The label of a node.
     *
     * @throws NotFoundException if the map has no such node, or it is of a kind that can't stand or fall
     */
    public Label label(Id node) {
        return labels.label(argument(node));
    }

    /**
     * The number of a node in the projection.
     *
     * @throws NotFoundException if the map has no such node, or it is of a kind that can't stand or fall
     */
    public int argument(Id node) {
        return projection.argument(node).orElseThrow(() -> noSuchNode(map, node));
    }

    static NotFoundException noSuchNode(ArgumentMap map, Id node) {
        return new NotFoundException(
                map.contains(node)
                        ? "Entry " + node + " of map " + map.id()
                                + " can't stand or fall. Name a claim, a reason or an objection."
                        : "Map " + map.id() + " has no node " + node + ". Name a claim, a reason or an objection.");
    }
}
