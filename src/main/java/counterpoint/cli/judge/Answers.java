package counterpoint.cli.judge;

import counterpoint.analysis.Reading;
import counterpoint.analysis.StandingSemantics;
import counterpoint.analysis.change.Supposition;
import counterpoint.model.Id;
import java.util.Optional;

/** The answers about a map that {@code judge} gives, in one form or another. */
interface Answers {

    /** What stands, what falls and what is open. */
    void standing(StandingSemantics semantics, Reading reading);

    /** Why a node has its label. */
    void why(Id node, Reading reading);

    /** What a supposition changes in standing, and in strengths if a scale is given. */
    void whatIf(Supposition supposition, Reading reading, Optional<Scale> scale);

    /** What a node's standing hangs on. */
    void cruxes(Id node, Reading reading);

    /** The objections that nobody answers. */
    void unanswered();

    /** The claims that drew no reply. */
    void coverage();

    /** What the comments change. */
    void beforeAfter(Reading reading);

    /** How strong each node is. */
    void strengths(Scale scale);

    /** What the map looks like as a graph. */
    void structure();
}
