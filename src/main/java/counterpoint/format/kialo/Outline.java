package counterpoint.format.kialo;

import java.util.List;
import java.util.Optional;

/**
 * A Kialo export as it stands, sound or not.
 *
 * @param sources the footnotes at its end, each with its mark and all its lines
 */
record Outline(Optional<String> title, List<Item> items, List<String> sources) {

    /** What a claim is to the one above it. The first two are themes, which nothing stands above in earnest. */
    enum Label {
        QUESTION,
        THESIS,
        PRO,
        CON
    }

    /**
     * A numbered claim.
     *
     * @param number without its last full stop: {@code 1.2}
     * @param markup its text as it stands in the file
     * @param line where it begins, from 1
     */
    record Item(String number, Optional<Label> label, String markup, int line) {

        /** The number of the claim above; empty for the topmost. */
        Optional<String> parent() {
            int dot = number.lastIndexOf('.');
            return dot < 0 ? Optional.empty() : Optional.of(number.substring(0, dot));
        }
    }

    Outline {
        items = List.copyOf(items);
        sources = List.copyOf(sources);
    }
}
