package counterpoint.analysis;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.semantics.Budget;
import counterpoint.semantics.BudgetExceededException;
import counterpoint.semantics.Label;
import counterpoint.semantics.Labelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which nodes of a map stand (IN), fall (OUT) or are open (UNDECIDED), in natural order of their ids. It follows from the
 * map alone, by rule; it is no verdict on who is right.
 *
 * @param labels by node: every proposition, inference and conflict; nothing else can stand or fall
 */
public record Standing(Map<Id, Label> labels) {

    /**
     * The grounded standing of a map: a node stands iff it needs no fallen or open node and every conflict that targets it
     * falls; it falls iff a standing conflict targets it or it needs a fallen node; else it is open. O(n log n).
     *
     * @see Projection
     */
    public static Standing of(ArgumentMap map) {
        return Judgement.of(map).standing();
    }

    /**
     * The standing of a map under a semantics with possibly several extensions, read sceptically: a node stands if it is in
     * all of them, falls if all of them attack it, and else is open. Where there is no extension at all, which only stable
     * semantics allows, everything is open.
     *
     * @throws BudgetExceededException if the budget is used up
     */
    public static Standing of(ArgumentMap map, Reading reading, StandingSemantics semantics, Budget budget) {
        Projection projection = Projection.of(map, reading);
        int size = projection.framework().size();
        return projection.standing(SharedLabels.of(projection.framework(), semantics, budget)
                .orElseGet(() -> Labelling.undecided(size).labelling()));
    }

    /** The label of a node; empty for nodes that can't stand or fall, such as questions. */
    public Optional<Label> label(Id node) {
        return Optional.ofNullable(labels.get(node));
    }

    /** The nodes with this label, in natural order. */
    public List<Id> nodes(Label label) {
        return labels.entrySet().stream()
                .filter(entry -> entry.getValue() == label)
                .map(Map.Entry::getKey)
                .toList();
    }
}
