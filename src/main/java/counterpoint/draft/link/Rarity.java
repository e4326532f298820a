package counterpoint.draft.link;

import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Terms;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How telling a term is on a page: its inverse document frequency over the page's sentences (Robertson and Zaragoza 2009).
 * Linear in the page.
 */
final class Rarity {
    private final Map<String, Integer> sentences = new HashMap<>();
    private final int all;

    Rarity(Speech page, Terms terms) {
        int count = 0;
        for (Segment segment :
                Stream.concat(page.turns().stream(), page.comments().stream()).toList()) {
            for (Span sentence : page.sentences(segment)) {
                new HashSet<>(terms.of(sentence)).forEach(term -> sentences.merge(term, 1, Integer::sum));
                count++;
            }
        }
        this.all = count;
    }

    double of(String term) {
        int known = sentences.getOrDefault(term, 0);
        return Math.log(1 + (all - known + 0.5) / (known + 0.5));
    }
}
