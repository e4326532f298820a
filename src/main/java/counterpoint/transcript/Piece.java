package counterpoint.transcript;

import counterpoint.model.Segment.Kind;
import java.util.Optional;

/**
 * A segment in the making: where it starts and what it is. It ends where the next starts, so pieces tile a page by
 * construction.
 *
 * @param person the number of the speaker in the cast, if somebody speaks
 * @param comment the number of the comment that this piece is or labels, from 0
 */
record Piece(int start, Kind kind, Optional<Integer> person, Optional<String> time, Optional<Integer> comment) {

    static Piece of(int start, Kind kind) {
        return new Piece(start, kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Piece spoken(int start, Kind kind, int person, Optional<String> time) {
        return new Piece(start, kind, Optional.of(person), time, Optional.empty());
    }

    Piece ofComment(int number) {
        return new Piece(start, kind, person, time, Optional.of(number));
    }
}
