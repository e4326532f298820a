package counterpoint.format.nodeset;

import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Locution;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A page that came with its nodeset, the words of L nodes marked in it. Each mark becomes a place of its locution and a
 * turn; what lies between marks is furniture, and of marks that overlap the first is the turn.
 */
public final class MarkedPage {
    private final Nodeset.Page page;
    private final Source source;
    private final Claims claims;
    private final List<Entry> entries = new ArrayList<>();

    public MarkedPage(Nodeset.Page page, Source source, Claims claims) {
        this.page = page;
        this.source = source;
        this.claims = claims;
    }

    /** The ids among the marks that belong to wanted nodes. */
    static Set<String> markedNodes(Optional<Nodeset.Page> page, Predicate<String> wanted) {
        Set<String> marked = new LinkedHashSet<>();
        page.stream()
                .flatMap(p -> p.places().stream())
                .map(Nodeset.Place::node)
                .filter(wanted)
                .forEach(marked::add);
        return marked;
    }

    /** The source, its segments and the locutions of these nodes. */
    public List<Entry> entries(Set<String> nodes, Function<String, Id> ids, Function<String, Speaker> speakers) {
        List<Nodeset.Place> places = page.places().stream()
                .filter(place -> nodes.contains(place.node()))
                .sorted(Comparator.comparingInt(Nodeset.Place::start))
                .toList();
        Map<String, List<Span>> spans = new LinkedHashMap<>();
        entries.add(source);
        int done = 0;
        for (Nodeset.Place place : places) {
            Span span = new Span(source.id(), place.start(), place.end());
            spans.computeIfAbsent(place.node(), node -> new ArrayList<>()).add(span);
            if (place.start() >= done) {
                furniture(done, place.start());
                Optional<Id> speaker = Optional.of(speakers.apply(place.node()).id());
                segment(Segment.Kind.TURN, span, speaker);
                done = place.end();
            }
        }
        furniture(done, source.length());
        spans.forEach((node, said) ->
                entries.add(new Locution(ids.apply(node), speakers.apply(node).id(), said)));
        return entries;
    }

    private void furniture(int start, int end) {
        if (start < end) {
            segment(Segment.Kind.FURNITURE, new Span(source.id(), start, end), Optional.empty());
        }
    }

    private void segment(Segment.Kind kind, Span span, Optional<Id> speaker) {
        entries.add(new Segment(claims.next("segment"), kind, span, speaker, Optional.empty(), Optional.empty()));
    }
}
