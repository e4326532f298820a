package counterpoint.app.look;

import counterpoint.app.look.Near.Numbered;
import counterpoint.app.look.Near.Stretch;
import counterpoint.model.Locution;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Cuts out of a page what is shown of it. O(what is shown). */
final class Stretching {
    private final Pages pages;
    private final Source source;
    private final Optional<String> text;

    Stretching(Looked looked, Source source, Optional<String> text) {
        this.pages = looked.pages();
        this.source = source;
        this.text = text;
    }

    /**
     * What is shown of the page.
     *
     * @param window neighbouring segments, perhaps of another page
     * @param words words to be quoted where they are not in the window
     */
    Stretch of(List<Segment> window, Stream<Locution> words) {
        List<Segment> shown = window.stream().filter(this::isHere).toList();
        SortedMap<Span, Segment> elsewhere = new TreeMap<>();
        SortedMap<Span, String> quotes = new TreeMap<>();
        words.flatMap(one -> one.spans().stream())
                .filter(span -> span.source().equals(source.id()))
                .forEach(span -> pages.at(span)
                        .filter(segment -> !shown.contains(segment))
                        .ifPresent(segment -> {
                            elsewhere.put(segment.span(), segment);
                            text.ifPresent(all -> quotes.put(span, all.substring(span.start(), span.end())));
                        }));
        List<Numbered> others = elsewhere.values().stream().map(this::numbered).toList();
        if (shown.isEmpty()) {
            return new Stretch(source, Optional.empty(), List.of(), 0, 0, others, quotes);
        }
        List<Segment> all = pages.of(source.id());
        int before = all.indexOf(shown.get(0));
        Segment last = shown.get(shown.size() - 1);
        return new Stretch(
                source,
                text.map(page ->
                        page.substring(shown.get(0).span().start(), last.span().end())),
                shown.stream().map(this::numbered).toList(),
                before,
                all.size() - before - shown.size(),
                others,
                quotes);
    }

    private boolean isHere(Segment segment) {
        return segment.span().source().equals(source.id());
    }

    private Numbered numbered(Segment segment) {
        return new Numbered(segment, pages.number(segment));
    }
}
