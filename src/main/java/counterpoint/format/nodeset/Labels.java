package counterpoint.format.nodeset;

import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.Node;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The text and scheme name an entry of a map has as a node of a nodeset, unless something else was kept for it. */
final class Labels {
    /** Stands in a map for an I node's missing text, as a proposition can't do without. */
    static final String NO_TEXT = "(no text)";

    static final String AFTER_SPEAKER = " : ";

    private final Function<Id, Optional<Entry>> entries;

    /** Looks up speakers and pages by their ids here. */
    Labels(Function<Id, Optional<Entry>> entries) {
        this.entries = entries;
    }

    /** What a relation is called; empty for claims, questions and locutions. */
    static String scheme(Node node) {
        if (node instanceof Inference inference) {
            return scheme(inference.scheme(), "RA");
        }
        if (node instanceof Conflict conflict) {
            return scheme(conflict.scheme(), "CA");
        }
        if (node instanceof Illocution illocution) {
            return illocution.force().name();
        }
        return isWording(node) ? "" : SchemeNames.fallback(node.aifCode());
    }

    private static String scheme(Optional<String> scheme, String type) {
        return scheme.map(SchemeNames::name).orElse(SchemeNames.fallback(type));
    }

    String text(Node node) {
        if (node instanceof Proposition proposition) {
            return proposition.text();
        }
        if (node instanceof Question question) {
            return question.text();
        }
        if (node instanceof Locution locution) {
            return get(locution.speaker(), Speaker.class).name() + AFTER_SPEAKER + words(locution);
        }
        return scheme(node);
    }

    /** What was said, or where it stands if the page's text isn't at hand. */
    String words(Locution locution) {
        Source source = get(locution.source(), Source.class);
        return locution.spans().stream()
                .map(span -> source.text().map(span::of).orElseGet(() -> place(source, span)))
                .collect(Collectors.joining(" … "));
    }

    private <T extends Entry> T get(Id id, Class<T> type) {
        return entries.apply(id)
                .filter(type::isInstance)
                .map(type::cast)
                .orElseThrow(() -> new IllegalStateException("Entry " + id + " is not among those to be named."));
    }

    private static String place(Source source, Span span) {
        return "(" + source.title() + ", " + span.start() + "–" + span.end() + ")";
    }

    private static boolean isWording(Node node) {
        return node instanceof Proposition || node instanceof Question || node instanceof Locution;
    }
}
