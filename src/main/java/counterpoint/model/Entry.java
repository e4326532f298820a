package counterpoint.model;

import java.util.List;

/**
 * One element of an {@link ArgumentMap}, found by its id: a page or a part of it, somebody who speaks, a node, a proposal
 * or an extension.
 */
public sealed interface Entry permits Source, Speaker, Segment, Node, Proposal, Extension {
    Id id();

    /** The type of entry in one lower-case word, as messages and the JSON format write it. */
    String type();

    /** Every place in this entry that names another entry, in a fixed order. */
    default List<End> ends() {
        return List.of();
    }

    /** Every place in a page that this entry refers to. */
    default List<Span> spans() {
        return List.of();
    }
}
