package counterpoint.analysis.inspection;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Finding;
import counterpoint.model.Locution;
import counterpoint.model.Quoted;
import counterpoint.model.Source;
import counterpoint.model.Span;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds places that begin or end inside a word, a sign that they were counted in another version of the page. Only where the
 * text is at hand, and only in scripts that put spaces between words. O(spans).
 */
public final class ShiftedWordsInspection implements Inspection {
    private static final Set<UnicodeScript> SPACED =
            Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    @Override
    public String code() {
        return "words.shifted";
    }

    @Override
    public List<Finding> inspect(ArgumentMap map) {
        return map.all(Locution.class)
                .flatMap(locution -> shifted(map, locution))
                .toList();
    }

    /** At most one finding for the words of one locution: the first span that cuts a word. */
    private Stream<Finding> shifted(ArgumentMap map, Locution locution) {
        return map.get(locution.source(), Source.class).text().stream()
                .flatMap(text -> locution.spans().stream()
                        .filter(span -> cuts(text, span.start()) || cuts(text, span.end()))
                        .limit(1)
                        .map(span -> finding(locution, text, span)));
    }

    private static boolean cuts(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && isOfWord(text.codePointBefore(offset))
                && isOfWord(text.codePointAt(offset));
    }

    private static boolean isOfWord(int character) {
        return Character.isLetter(character) && SPACED.contains(UnicodeScript.of(character));
    }

    private Finding finding(Locution locution, String text, Span span) {
        return Finding.warning(
                        code(),
                        "Words " + locution.id() + " begin or end inside a word: "
                                + Quoted.text(text.substring(span.start(), span.end()))
                                + ". Mark them again; the page may have changed since.",
                        locution.id())
                .at(span);
    }
}
