package counterpoint.transcript.layout;

import counterpoint.transcript.text.Lines;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A way in which pages say who speaks. Every layout proposes labels with a score; the best proposal is believed. */
public sealed interface Layout permits NameLineLayout, InlineLabelLayout {
    /** The labels that this layout sees in the lines before {@code to}, or none when the page is not laid out so. */
    Optional<Labels> propose(Lines lines, int to);

    /**
     * Labels in page order, and how much evidence there is for them: labels of speakers who come back count fully.
     *
     * @param layout the layout in words, for messages
     */
    record Labels(String layout, double score, List<Label> labels) {
        public Labels {
            labels = List.copyOf(labels);
        }

        public Stream<String> names() {
            return labels.stream().flatMap(label -> label.name().stream());
        }
    }

    /** The best proposal of all layouts for the lines before {@code to}. */
    static Optional<Labels> best(Lines lines, int to) {
        return Stream.of(new NameLineLayout(), new InlineLabelLayout())
                .flatMap(layout -> layout.propose(lines, to).stream())
                .max((a, b) -> Double.compare(a.score(), b.score()));
    }
}
