package counterpoint.app.look;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.store.Store;
import counterpoint.store.table.Folded;
import counterpoint.store.table.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds claims, questions and pieces of pages by words. Each word asked for must begin a word of what is found; case and
 * accents don't count.
 */
public final class SearchMap {
    private static final int MOST_TERMS = 16;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    private final Store store;
    private final Looking looking;

    public SearchMap(Store store, Looking looking) {
        this.store = store;
        this.looking = looking;
    }

    /** What was found, in a text. */
    public record Hit(Kind kind, Id entry, String text, List<Range> ranges) {
        public Hit {
            ranges = List.copyOf(ranges);
        }
    }

    /** Where something was found. */
    public enum Kind {
        PROPOSITION,
        QUESTION,
        SEGMENT
    }

    /** Where a word that was asked for stands: from {@code start} to before {@code end}, in UTF-16 units. */
    public record Range(int start, int end) {}

    /**
     * The best matches; none if there is no letter or digit in the query.
     *
     * @throws NotFoundException if there is no such map
     */
    public List<Hit> run(Id id, String query, int limit) {
        List<String> terms = Folded.words(query).limit(MOST_TERMS).distinct().toList();
        Supposed supposed = looking.supposed().of(store, id);
        if (terms.isEmpty()) {
            return List.of();
        }
        return store.texts().search(id, terms, limit).stream()
                .flatMap(found -> hit(supposed, found, terms).stream())
                .toList();
    }

    private Optional<Hit> hit(Supposed supposed, Found found, List<String> terms) {
        Id entry = found.entry();
        ArgumentMap map = supposed.supposed();
        return found.isSegment()
                ? segmentText(supposed.map(), entry).map(text -> hit(Kind.SEGMENT, entry, text, terms))
                : map.find(entry, Proposition.class)
                        .map(claim -> hit(Kind.PROPOSITION, entry, claim.text(), terms))
                        .or(() -> map.find(entry, Question.class)
                                .map(question -> hit(Kind.QUESTION, entry, question.text(), terms)));
    }

    private static Hit hit(Kind kind, Id entry, String text, List<String> terms) {
        List<Range> ranges = new ArrayList<>();
        for (MatchResult word : WORD.matcher(text).results().toList()) {
            String folded = Folded.of(word.group());
            if (terms.stream().anyMatch(folded::startsWith)) {
                ranges.add(new Range(word.start(), word.end()));
            }
        }
        return new Hit(kind, entry, text, ranges);
    }

    private Optional<String> segmentText(ArgumentMap map, Id id) {
        return map.find(id, Segment.class)
                .flatMap(segment -> map.find(segment.span().source(), Source.class)
                        .flatMap(source -> store.texts().find(source.hash()))
                        .map(text -> segment.span().of(text)));
    }
}
