package counterpoint.transcript.layout;

import java.util.Optional;

/**
 * A place where a page says who speaks next, or when: the offsets of the label, the name as written, the role written
 * beside it and the stamp of recording time. Without a name, the speaker before goes on.
 *
 * @param end where the words spoken begin
 */
public record Label(int start, int end, Optional<String> name, Optional<String> role, Optional<String> time) {
    Label endingAt(int newEnd) {
        return new Label(start, newEnd, name, role, time);
    }
}
