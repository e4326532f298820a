package counterpoint.draft.claim;

import counterpoint.draft.quote.Quotations;
import counterpoint.draft.text.Lexicon;
import counterpoint.draft.text.Signs;
import counterpoint.draft.text.Speech;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import counterpoint.model.Speaker.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What speaks for and against a unit being a claim: its length and place, cues of general English ({@code claims.tsv}) by
 * kind, and what the page does with it. No sign is a topic.
 */
final class ClaimSigns {
    private static final Set<String> FIRST_PERSON = Set.of("i", "im", "ive", "id", "ill", "my", "me");
    private static final Set<String> SECOND_PERSON = Set.of("you", "youre", "youve", "your", "youd", "youll");
    private static final Set<String> BACK = Set.of("it", "its", "that", "thats", "this", "they", "he", "she");
    private static final Pattern LINK = Pattern.compile("https?:|www\\.|\\.com\\b|/r/|/u/");

    private final Speech page;
    private final Grain grain;
    private final Quotations quotations;
    private final Lexicon cues = Lexicon.named("claims");
    private final Lexicon grammar = Lexicon.named("clauses");
    private final List<Span> quotedPassages;

    ClaimSigns(Speech page, Grain grain, Quotations quotations) {
        this.page = page;
        this.grain = grain;
        this.quotations = quotations;
        this.quotedPassages = quotations.all().stream()
                .flatMap(q -> q.passages().stream())
                .sorted()
                .toList();
    }

    /** The signs of a unit. */
    Signs of(Unit unit) {
        List<String> words = page.spelled(unit.place());
        List<Lexicon.Cue> found = cues.in(words);
        Signs.Builder signs = Signs.builder();
        boolean inComment = unit.segment().kind() == Segment.Kind.COMMENT;
        signs.is("point", () -> grain == Grain.POINT)
                .is("comment", () -> inComment)
                .is(
                        "interviewer",
                        () -> !inComment && page.speaker(unit.segment()).role() == Role.INTERVIEWER)
                .is("first", () -> unit.position() == 0)
                .is("last", () -> unit.last())
                .is("only", () -> unit.position() == 0 && unit.last())
                .is("quoted", () -> isQuoted(unit.place()))
                .is("after quotation", () -> followsQuotation(unit.segment(), unit.whole()));
        length(signs, words.size());
        found.stream()
                .collect(Collectors.groupingBy(Lexicon.Cue::kind, LinkedHashMap::new, Collectors.counting()))
                .forEach((kind, count) -> signs.has("cue " + kind, (double) Math.min(2, count)));
        shape(signs, unit, words);
        return signs.build();
    }

    private static void length(Signs.Builder signs, int words) {
        signs.is("under 3 words", () -> words < 3)
                .is("3 words", () -> words == 3)
                .is("4-5 words", () -> words == 4 || words == 5)
                .is("6-8 words", () -> words >= 6 && words <= 8)
                .is("9-13 words", () -> words >= 9 && words <= 13)
                .is("over 25 words", () -> words > 25)
                .is("over 40 words", () -> words > 40);
    }

    private void shape(Signs.Builder signs, Unit unit, List<String> words) {
        String text = new Span(
                        unit.place().source(),
                        unit.place().start(),
                        unit.whole().end())
                .of(page.text());
        String first = words.isEmpty() ? "" : words.get(0);
        boolean finite = words.stream().anyMatch(w -> {
            Set<String> kinds = grammar.kindsOf(w);
            return kinds.contains("finite") || kinds.contains("clause") || (w.length() > 4 && w.endsWith("ed"));
        });
        signs.is("verb", () -> finite)
                .is("number", () -> words.stream().anyMatch(w -> Character.isDigit(w.charAt(0))))
                .is("first person", () -> FIRST_PERSON.contains(first))
                .is("second person", () -> SECOND_PERSON.contains(first))
                .is("points back", () -> BACK.contains(first))
                .is("subordinate", () -> grammar.kindsOf(first).contains("subordinate"))
                .is(
                        "negation",
                        () -> words.stream().anyMatch(w -> (w.endsWith("nt") && w.length() > 3) || w.equals("not")))
                .is("asks", () -> QuestionProposer.isQuestion(page, unit.whole()))
                .is("exclaims", () -> text.endsWith("!"))
                .is("breaks off", () -> text.endsWith("...") || text.endsWith("…") || text.endsWith("—"))
                .is("colon", () -> text.endsWith(":"))
                .is("shouts", () -> text.length() > 8 && text.equals(text.toUpperCase(Locale.ROOT)))
                .is("link", () -> LINK.matcher(text).find())
                .is("bracketed", () -> text.startsWith("[") || text.startsWith("("))
                .is("quotation marks", () -> text.startsWith("“") || text.startsWith("\"") || text.startsWith("``"));
    }

    /** The phrase that speaks most for the unit. */
    Optional<String> cue(Unit unit) {
        return cues.in(page.spelled(unit.place())).stream()
                .filter(c -> c.weight() >= 0.3)
                .max(java.util.Comparator.comparingDouble(Lexicon.Cue::weight))
                .map(Lexicon.Cue::phrase);
    }

    boolean followsQuotation(Segment segment, Span place) {
        return quotations.in(segment).stream()
                .map(q -> q.words().end())
                .anyMatch(end -> end <= place.start()
                        && page.words().firstFrom(end) >= page.words().firstFrom(place.start()));
    }

    boolean isQuoted(Span place) {
        return quotedPassages.stream().anyMatch(place::overlaps);
    }
}
