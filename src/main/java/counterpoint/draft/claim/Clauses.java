package counterpoint.draft.claim;

import counterpoint.draft.text.Range;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Words;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a sentence that gives a reason for what it says in two at its "because". The connective belongs to neither part.
 * Sentences in which one side is short stay whole: they read better.
 */
final class Clauses {
    private static final int SHORTEST = 10;
    private static final Set<String> BOUND = Set.of("just", "only", "not", "is", "was", "thats", "its", "partly");

    private final Speech page;

    Clauses(Speech page) {
        this.page = page;
    }

    List<Span> of(Span sentence) {
        Range words = page.words(sentence);
        List<Span> clauses = new ArrayList<>();
        int from = sentence.start();
        for (int i = words.from() + SHORTEST; i + SHORTEST < words.to(); i++) {
            boolean enough = page.words().firstFrom(from) + SHORTEST <= i;
            if (enough && joins(i)) {
                Optional<Span> before = beforeConnective(from, i);
                if (before.isPresent()) {
                    clauses.add(before.get());
                    from = page.words().start(i + 1);
                }
            }
        }
        page.trimmed(from, sentence.end()).ifPresent(clauses::add);
        return List.copyOf(clauses);
    }

    private boolean joins(int word) {
        Words words = page.words();
        return words.spelling(word).equals("because")
                && !words.spelling(word + 1).equals("of")
                && !BOUND.contains(words.spelling(word - 1));
    }

    /** The clause that a connective ends, without the comma or dash before the connective. */
    private Optional<Span> beforeConnective(int from, int connective) {
        int end = page.words().end(connective - 1);
        String gap = page.text().substring(end, page.words().start(connective));
        return gap.chars().anyMatch(c -> "“”\"()".indexOf(c) >= 0) ? Optional.empty() : page.trimmed(from, end);
    }
}
