package counterpoint.transcript.container;

import counterpoint.transcript.comment.CommentPlace;
import java.util.List;
import java.util.Optional;

/**
 * The text to read in a page, without the file format around it; offsets are of this text.
 *
 * @param container the file format in words, absent for plain text
 * @param comments the comments that the format marks as such, possibly none
 */
public record Unwrapped(
        Optional<String> container,
        String text,
        Optional<String> title,
        Optional<String> url,
        List<CommentPlace> comments) {
    public Unwrapped {
        comments = List.copyOf(comments);
    }

    /** Unwraps a page whose text may be HTML, captions or plain. */
    public static Unwrapped of(String page) {
        if (HtmlPage.isHtml(page)) {
            return HtmlPage.unwrap(page);
        }
        if (WebVtt.isCaptions(page)) {
            return new Unwrapped(
                    Optional.of("captions"), WebVtt.text(page), Optional.empty(), Optional.empty(), List.of());
        }
        return new Unwrapped(Optional.empty(), page, Optional.empty(), Optional.empty(), List.of());
    }
}
