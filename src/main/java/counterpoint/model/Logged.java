package counterpoint.model;

import java.util.Optional;

/**
 * An operation as the log has it: with what is known of how it was made.
 *
 * @param client the window or program it was made in, so that undo can tell two windows of one person apart
 * @param request the key by which the same request is recognised when it comes again
 * @param rebasedFrom the revision it was written for, where others had moved the map on before it came
 */
public record Logged(
        Operation operation, Optional<String> client, Step step, Optional<String> request, Optional<Long> rebasedFrom) {

    /** What an operation is to the person who made it: the map's first, something new, or a way back, or forth again. */
    public enum Step {
        CREATE,
        EDIT,
        UNDO,
        REDO
    }

    /** The operation that a map begins with. */
    public static Logged creation(Operation operation) {
        return new Logged(operation, Optional.empty(), Step.CREATE, Optional.empty(), Optional.empty());
    }

    /** An operation of which no more is known. */
    public static Logged edit(Operation operation) {
        return new Logged(operation, Optional.empty(), Step.EDIT, Optional.empty(), Optional.empty());
    }

    public long revision() {
        return operation.revision();
    }
}
