package counterpoint.draft.claim;

import counterpoint.draft.text.Lexicon;
import counterpoint.draft.text.Range;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Words;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into clauses that can be judged one by one: at "because", at "and" or "but" between two full clauses, at a
 * semicolon or dash, and where a new clause follows a comma. Joining words belong to neither part. A clause with its
 * condition ("if …, …") stays whole.
 *
 * <p>A full clause is a subject with a finite verb soon after it, by word lists ({@code clauses.tsv}), for want of a
 * parser: where the lists say nothing the sentence stays whole. Rules after the segmentation of Inference Anchoring Theory
 * (Reed and Budzynska's guidelines: one unit is the smallest that can be argued about).
 */
final class Clauses {
    private static final int SHORTEST_POINT = 10;
    private static final int SHORTEST_CLAUSE = 3;
    private static final int VERB_AFTER_SUBJECT = 3;
    private static final int VERB_AFTER_NOUN = 6;
    private static final Set<String> BOUND = Set.of("just", "only", "not", "is", "was", "thats", "its", "partly");
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll}{2}[.!?])(?=\\p{Lu})");

    private final Speech page;
    private final Grain grain;
    private final int shortest;
    private final Lexicon lexicon = Lexicon.named("clauses");

    Clauses(Speech page, Grain grain) {
        this.page = page;
        this.grain = grain;
        this.shortest = grain == Grain.CLAUSE ? SHORTEST_CLAUSE : SHORTEST_POINT;
    }

    /** The clauses of a sentence in order; the sentence itself where nothing tells clauses apart. */
    List<Span> of(Span sentence) {
        List<Span> clauses = new ArrayList<>();
        int from = sentence.start();
        Matcher glued = GLUED.matcher(sentence.of(page.text()));
        while (glued.find()) {
            split(sentence, from, sentence.start() + glued.start(), clauses);
            from = sentence.start() + glued.start();
        }
        split(sentence, from, sentence.end(), clauses);
        return List.copyOf(clauses);
    }

    private void split(Span sentence, int begin, int end, List<Span> clauses) {
        if (begin >= end) {
            return;
        }
        Range words = page.words(new Span(sentence.source(), begin, end));
        int from = begin;
        for (int i = words.from() + shortest; i + shortest < words.to() + 1; i++) {
            int first = page.words().firstFrom(from);
            if (i - first >= shortest) {
                Optional<Integer> next = nextClause(first, i, words.to());
                Optional<Span> before = next.isPresent() ? before(sentence, first, i, next.get()) : Optional.empty();
                if (before.isPresent()) {
                    page.trimmed(from, before.get().end()).ifPresent(clauses::add);
                    from = page.words().start(next.get());
                    i = next.get();
                }
            }
        }
        page.trimmed(from, end).ifPresent(clauses::add);
    }

    /** The word with which a clause begins whose joining word, if any, is word {@code i}; empty if none begins there. */
    private Optional<Integer> nextClause(int first, int i, int last) {
        Words words = page.words();
        String word = words.spelling(i);
        if (word.equals("because") && i + shortest < last) {
            boolean bound = BOUND.contains(words.spelling(i - 1))
                    || words.spelling(i + 1).equals("of");
            return bound ? Optional.empty() : Optional.of(i + 1);
        }
        if (grain == Grain.POINT || isSubordinate(first, i) || !hasFinite(first, i)) {
            return Optional.empty();
        }
        String gap = gap(i);
        boolean comma = gap.indexOf(',') >= 0;
        if (gap.chars().anyMatch(c -> ";–—".indexOf(c) >= 0) || gap.contains("--")) {
            int start = isKind(word, "joint") || isKind(word, "after-comma") ? i + 1 : i;
            return isClause(start, last) ? Optional.of(start) : Optional.empty();
        }
        if (isKind(word, "joint") || (comma && isKind(word, "after-comma"))) {
            return isClause(i + 1, last) ? Optional.of(i + 1) : Optional.empty();
        }
        return comma && isSubject(word) && isClause(i, last) ? Optional.of(i) : Optional.empty();
    }

    private String gap(int word) {
        return page.text().substring(page.words().end(word - 1), page.words().start(word));
    }

    /** True while a clause that began with "if" or the like still waits for its main clause. */
    private boolean isSubordinate(int first, int i) {
        if (!isKind(page.words().spelling(first), "subordinate")) {
            return false;
        }
        for (int w = first + 1; w <= i - shortest; w++) {
            if (gap(w).indexOf(',') >= 0 && hasFinite(w, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isClause(int from, int last) {
        if (last - from < shortest) {
            return false;
        }
        Words words = page.words();
        String word = words.spelling(from);
        if (isKind(word, "clause")) {
            return true;
        }
        if (isKind(word, "subordinate")) {
            return true;
        }
        if (isKind(word, "subject")) {
            return hasFinite(from + 1, Math.min(last, from + 1 + VERB_AFTER_SUBJECT));
        }
        boolean noun = isKind(word, "determiner");
        return noun && hasFinite(from + 2, Math.min(last, from + 2 + VERB_AFTER_NOUN));
    }

    private boolean isSubject(String word) {
        return isKind(word, "clause") || isKind(word, "subject");
    }

    private boolean hasFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = page.words().spelling(i);
            boolean past = word.length() > 4 && word.endsWith("ed");
            if (past || isKind(word, "finite") || isKind(word, "clause")) {
                return true;
            }
        }
        return false;
    }

    private boolean isKind(String word, String kind) {
        return lexicon.kindsOf(word).contains(kind);
    }

    /** The clause that ends before word {@code i}, without the comma or dash after it; none if a quotation is cut open. */
    private Optional<Span> before(Span sentence, int first, int i, int next) {
        int end = page.words().end(i - 1);
        String gap = page.text().substring(end, page.words().start(next));
        String clause = page.text().substring(page.words().start(first), end);
        boolean quoted = gap.chars().anyMatch(c -> "“”\"()[]".indexOf(c) >= 0) || isOpen(clause);
        return quoted ? Optional.empty() : Optional.of(new Span(sentence.source(), sentence.start(), end));
    }

    private static boolean isOpen(String clause) {
        long straight = clause.chars().filter(c -> c == '"').count();
        return clause.lastIndexOf('“') > clause.lastIndexOf('”')
                || clause.lastIndexOf('(') > clause.lastIndexOf(')')
                || clause.lastIndexOf("``") > clause.lastIndexOf("''")
                || straight % 2 == 1;
    }
}
