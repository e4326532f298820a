package counterpoint.model;

/**
 * An entry that is a vertex of the map's graph. Relations are nodes too (as in AIF), because an attack may aim at an
 * inference.
 */
public sealed interface Node extends Entry
        permits Locution, Proposition, Question, Inference, Conflict, Rephrase, Answer, Transition, Illocution {
    /** The node's type in the Argument Interchange Format: I, L, RA, CA, MA, TA or YA. */
    String aifCode();
}
