package counterpoint.transcript.comment;

import java.util.Optional;

/**
 * Where one comment stands in a text, and what the page says about it. Its words end where the next place starts, or at the
 * next furniture.
 *
 * @param start where its header starts, or its words if it has none
 * @param bodyStart where its words start
 * @param parent the comment answered, as an index of the list this place is in, where the page says so
 */
public record CommentPlace(
        int start, int bodyStart, Optional<String> author, Optional<String> time, Optional<Integer> parent) {

    static CommentPlace at(int start) {
        return new CommentPlace(start, start, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean hasHeader() {
        return start < bodyStart;
    }

    public CommentPlace answering(int newParent) {
        return new CommentPlace(start, bodyStart, author, time, Optional.of(newParent));
    }
}
