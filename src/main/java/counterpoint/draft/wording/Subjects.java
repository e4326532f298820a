package counterpoint.draft.wording;

import counterpoint.draft.text.Lexicon;
import counterpoint.draft.text.Range;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Words;
import counterpoint.model.Span;
import java.util.Optional;
import java.util.Set;

/**
 * The subjects of sentences, by word lists for want of a parser: a noun with an article, or a name, that opens a sentence
 * right before its verb. Where the lists say nothing there is no subject.
 */
final class Subjects {
    private static final int LONGEST = 6;
    private static final int EXPLETIVE_REACH = 8;
    private static final Set<String> BE = Set.of("is", "was", "isnt", "wasnt", "would", "will", "may", "might", "s");
    private static final Set<String> ONE = Set.of("is", "was", "has", "isnt", "wasnt", "hasnt", "does", "doesnt");
    private static final Set<String> MANY = Set.of("are", "were", "have", "arent", "werent", "havent", "do", "dont");
    private static final Set<String> PLURALS = Set.of("people", "men", "women", "children", "police");
    /** Verbs whose "it" often stands for nothing. */
    private static final Set<String> EMPTY = Set.of(
            "takes",
            "took",
            "seems",
            "seemed",
            "turns",
            "turned",
            "happens",
            "happened",
            "matters",
            "mattered",
            "depends",
            "looks",
            "looked",
            "means",
            "meant",
            "rains",
            "rained",
            "follows",
            "feels");

    private static final Set<String> ADVERBS = Set.of(
            "never", "always", "also", "only", "just", "still", "now", "even", "often", "already", "soon", "not");

    private static final Set<String> CLAUSE = Set.of(
            "that", "to", "who", "when", "whether", "because", "if", "how", "why", "like", "as", "which", "true",
            "about", "time", "not");

    private final Speech page;
    private final Words words;
    private final Lexicon clauses = Lexicon.named("clauses");

    /** What a pronoun wants to stand for. */
    enum Wanted {
        THING,
        SEVERAL,
        PERSON
    }

    Subjects(Speech page) {
        this.page = page;
        this.words = page.words();
    }

    /** What the pronoun that opens these words wants; empty if none does, or one that may stand for nothing. */
    Optional<Wanted> number(Range claim) {
        String first = words.spelling(claim.from());
        boolean joined = Set.of("its", "theyre", "theyve", "theyll", "hes", "shes", "itll", "itd")
                        .contains(first)
                && hasApostrophe(claim.from());
        boolean before = claim.size() > 2 && isVerb(claim.from() + 1);
        if (!joined && !before) {
            return Optional.empty();
        }
        return switch (first) {
            case "it", "its", "itll", "itd" -> isEmpty(claim, joined) ? Optional.empty() : Optional.of(Wanted.THING);
            case "they", "theyre", "theyve", "theyll" -> Optional.of(Wanted.SEVERAL);
            case "he", "she", "hes", "shes" -> Optional.of(Wanted.PERSON);
            default -> Optional.empty();
        };
    }

    private boolean hasApostrophe(int word) {
        return page.text()
                .substring(words.start(word), words.end(word))
                .chars()
                .anyMatch(c -> Words.isApostrophe((char) c));
    }

    /** "It is clear that", "it takes two to", "it's like": an "it" that may stand for what follows, or for nothing. */
    private boolean isEmpty(Range claim, boolean joined) {
        String verb = words.spelling(claim.from() + 1);
        if (EMPTY.contains(verb)) {
            return true;
        }
        if (!joined && !BE.contains(verb)) {
            return false;
        }
        for (int i = claim.from() + 1; i < Math.min(claim.to(), claim.from() + EXPLETIVE_REACH); i++) {
            if (CLAUSE.contains(words.spelling(i)) || EMPTY.contains(words.spelling(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place names anybody or anything: two words with capitals together, or one inside a sentence. */
    boolean namesAnybody(Span place) {
        Range range = page.words(place);
        for (int i = range.from() + 1; i < range.to(); i++) {
            boolean isInside =
                    page.text().substring(words.end(i - 1), words.start(i)).matches("[ ,-]+");
            boolean isCapital = Character.isUpperCase(page.text().codePointAt(words.start(i)));
            if (isInside && isCapital && !words.spelling(i).startsWith("i")) {
                return true;
            }
        }
        return false;
    }

    /** The subject that opens a sentence, if a pronoun that wants this can stand for it. */
    Optional<Span> of(Span sentence, Wanted wanted) {
        Range range = page.words(sentence);
        int first = range.from();
        while (first < range.to() && isOpener(first)) {
            first++;
        }
        int verb = first + 1;
        while (verb < Math.min(range.to(), first + LONGEST) && !isPast(verb) && !isFinite(verb)) {
            verb++;
        }
        int end = verb;
        while (end > first && ADVERBS.contains(words.spelling(end - 1))) {
            end--;
        }
        if (end == first || verb >= Math.min(range.to(), first + LONGEST) || !isWhole(first, end)) {
            return Optional.empty();
        }
        boolean hasArticle = clauses.kindsOf(words.spelling(first)).contains("determiner");
        boolean isName = isNames(first, end);
        boolean fits = agrees(words.spelling(verb), isPlural(first, end), wanted)
                && (wanted == Wanted.PERSON ? isName && !hasArticle : isName || (hasArticle && end - first > 1));
        return fits
                ? Optional.of(new Span(sentence.source(), words.start(first), words.end(end - 1)))
                : Optional.empty();
    }

    private boolean isOpener(int word) {
        return Set.of("and", "but", "so", "well", "now", "then", "also", "of", "course", "look", "yes", "no")
                .contains(words.spelling(word));
    }

    /** Whether the words follow each other without a mark between them, and none is a pronoun or opens a clause. */
    private boolean isWhole(int from, int to) {
        for (int i = from; i < to; i++) {
            Set<String> kinds = clauses.kindsOf(words.spelling(i));
            boolean isMarked = i > from
                    && !page.text().substring(words.end(i - 1), words.start(i)).matches("[ -]+");
            boolean isSecond = i > from
                    && kinds.contains("determiner")
                    && !words.spelling(i - 1).equals("of");
            if (isMarked
                    || isSecond
                    || ADVERBS.contains(words.spelling(i))
                    || kinds.contains("subject")
                    || kinds.contains("subordinate")
                    || kinds.contains("clause")) {
                return false;
            }
        }
        return !Set.of("of", "in", "to", "for", "and", "not", "also", "never", "ever")
                .contains(words.spelling(to - 1));
    }

    private boolean isNames(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isUpperCase(page.text().codePointAt(words.start(i)))) {
                return false;
            }
        }
        // A single capital at the start of a sentence says nothing, unless the word is never written small.
        return to - from > 1 || isAlwaysCapital(from);
    }

    private boolean isAlwaysCapital(int word) {
        int seen = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.form(i) == words.form(word)) {
                if (!Character.isUpperCase(page.text().codePointAt(words.start(i)))) {
                    return false;
                }
                seen++;
            }
        }
        return seen > 1;
    }

    private boolean isPlural(int from, int to) {
        int head = to - 1;
        boolean and = false;
        for (int i = from; i < to; i++) {
            if (words.spelling(i).equals("of") && i > from) {
                head = Math.min(head, i - 1);
            }
            and |= words.spelling(i).equals("and");
        }
        String noun = words.spelling(head);
        return and || PLURALS.contains(noun) || (noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us"));
    }

    private static boolean agrees(String verb, boolean isPlural, Wanted wanted) {
        boolean several = wanted == Wanted.SEVERAL;
        return several == isPlural && !(several ? ONE : MANY).contains(verb);
    }

    /** A regular past tense, where no article or preposition makes it an adjective. */
    private boolean isPast(int word) {
        return words.spelling(word).length() > 4
                && words.spelling(word).endsWith("ed")
                && !clauses.kindsOf(words.spelling(word - 1)).contains("determiner");
    }

    /** What may be the verb of a pronoun: known ones, and what ends like one. */
    private boolean isVerb(int word) {
        String spelling = words.spelling(word);
        return isFinite(word) || (spelling.length() > 3 && (spelling.endsWith("s") || spelling.endsWith("ed")));
    }

    private boolean isFinite(int word) {
        return clauses.kindsOf(words.spelling(word)).contains("finite");
    }
}
