package counterpoint.transcript;

import counterpoint.model.Id;

/**
 * The border at which a comment starts, or could start, right after another.
 *
 * @param comment the comment that starts there; for one that could, the comment it would be cut from
 * @param before the comment before it; the same comment for a border that could be
 * @param offset where its first words start
 * @param reason the weightiest sign, as a sentence
 * @param confidence from 0 to 1: what the page's words and marks speak for it
 */
public record CommentBorder(Id comment, Id before, int offset, Origin origin, String reason, double confidence) {

    /** Why a border is where it is. */
    public enum Origin {
        /** The page says so: a header, furniture or blank lines stand there. */
        MARKED,
        /** It is judged from the words. */
        READ,
        /** A person put it there. */
        PLACED,
        /** It is not there, and could be. */
        POSSIBLE
    }
}
