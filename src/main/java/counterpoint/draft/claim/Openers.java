package counterpoint.draft.claim;

import counterpoint.draft.text.Lexicon;
import counterpoint.draft.text.Range;
import counterpoint.draft.text.Speech;
import counterpoint.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts from the front of a sentence what only opens it: list numbers, stage directions, "Well,", "You know,", "And". The words that are left
 * stay as they are.
 */
final class Openers {
    private static final Pattern LIST_MARK = Pattern.compile("(?:\\(?\\d{1,2}[.)]|[-*•])\\s+");
    private static final Pattern STAGE =
            Pattern.compile("(?:[(\\[]\\s?[\\p{L} ]{3,20}\\s?[)\\]]|\\p{Lu}[\\p{Lu}'’]{2,20}\\s?:)\\s*");
    private static final int SHORTEST = 3;

    private final Speech page;
    private final Lexicon lexicon = Lexicon.named("openers");

    Openers(Speech page) {
        this.page = page;
    }

    /** The place without its openers; as it is if too little would be left. */
    Span cut(Span place) {
        Span rest = place;
        Optional<Span> shorter = cutOnce(rest);
        while (shorter.isPresent()) {
            rest = shorter.get();
            shorter = cutOnce(rest);
        }
        return rest;
    }

    private Optional<Span> cutOnce(Span place) {
        Matcher mark = LIST_MARK.matcher(place.of(page.text()));
        if (mark.lookingAt()) {
            return from(place, place.start() + mark.end());
        }
        Matcher stage = STAGE.matcher(place.of(page.text()));
        if (stage.lookingAt() && stage.end() < place.length()) {
            return from(place, place.start() + stage.end());
        }
        List<Lexicon.Cue> cues = lexicon.in(page.spelled(place));
        if (cues.isEmpty()) {
            return Optional.empty();
        }
        Lexicon.Cue opener = cues.get(0);
        Range words = page.words(place);
        int next = words.from() + opener.words().size();
        if (words.to() - next < SHORTEST) {
            return Optional.empty();
        }
        boolean comma = page.text()
                .substring(page.words().end(next - 1), page.words().start(next))
                .contains(",");
        boolean cuttable = comma || opener.kind().equals("always");
        return cuttable ? from(place, page.words().start(next)) : Optional.empty();
    }

    /** What is left from an offset on, with the mark that opens a quotation or the sign that precedes a number. */
    private Optional<Span> from(Span place, int offset) {
        int start = offset;
        while (start > place.start() && "“\"‘'(£$€".indexOf(page.text().charAt(start - 1)) >= 0) {
            start--;
        }
        boolean enough =
                page.words(new Span(place.source(), start, place.end())).size() >= SHORTEST;
        return enough && start > place.start() ? page.trimmed(start, place.end()) : Optional.empty();
    }

    /** The place without the marks that end its sentence; quotation marks stay. */
    Span unmarked(Span place) {
        int end = place.end();
        while (end > place.start() + 1 && " .,;:!?…—–-".indexOf(page.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(place.source(), place.start(), end);
    }

    /** The words of a place as a sentence of their own: one line, with a capital letter. */
    String sentence(Span place) {
        String line = page.line(place);
        return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }
}
