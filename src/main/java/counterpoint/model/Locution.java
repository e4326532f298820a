package counterpoint.model;

import java.util.List;

/**
 * That somebody said certain words (AIF: L): a speaker and one or more spans of one source. What the words claim is a
 * {@link Proposition}; the {@link Illocution} between them says with what force.
 */
public record Locution(Id id, Id speaker, List<Span> spans) implements Node {
    public Locution {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("Locution " + id + " has no span. Say where its words are.");
        }
        if (spans.stream().map(Span::source).distinct().count() > 1) {
            throw new IllegalArgumentException(
                    "Locution " + id + " has spans of two sources. Make one locution for each source.");
        }
    }

    public Id source() {
        return spans.get(0).source();
    }

    @Override
    public String type() {
        return "locution";
    }

    @Override
    public String aifCode() {
        return "L";
    }

    @Override
    public List<End> ends() {
        return List.of(End.plain("speaker", speaker, Speaker.class), End.plain("source", source(), Source.class));
    }
}
