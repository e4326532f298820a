package counterpoint.draft.wording;

import counterpoint.draft.claim.Claim;
import counterpoint.draft.claim.Claims;
import counterpoint.draft.quote.Quotation;
import counterpoint.draft.quote.Quotations;
import counterpoint.draft.text.Lexicon;
import counterpoint.draft.text.Range;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Words;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The stage that proposes wordings that stand alone for claims that begin with a pronoun. A claim keeps its words; a wording
 * is a proposal of its own, and it puts what the pronoun stands for in brackets, as newspapers do. Where two things could
 * be meant, or none is near, nothing is proposed.
 *
 * <p>"That is …" and "This is …" right after a quotation stand for what is quoted, "he" and "she" after one for who is. "It", "they", "he" and "she" stand for
 * the subject of the sentence before in the same paragraph, if it is a noun with an article or a name and agrees in number,
 * or for the one other speaker it names (the subject is the likeliest antecedent of a subject: Grosz, Joshi and Weinstein 1995, Centering). Linear in the
 * claims.
 */
public final class WordingProposer {
    public static final String NAME = "wording/1";

    private static final double QUOTED = 0.6;
    private static final double SUBJECT = 0.5;
    private static final double PERSON = 0.55;
    private static final int REACH = 400;
    private static final String KEPT = "The claim keeps its words unless you take these.";
    private static final int LONGEST_QUOTE = 25;
    private static final int NEAR = 12;
    private static final Set<String> POINTING = Set.of("that", "thats", "this");

    private final Speech page;
    private final Quotations quotations;
    private final Subjects subjects;
    private final Lexicon clauses = Lexicon.named("clauses");

    public WordingProposer(Speech page, Quotations quotations) {
        this.page = page;
        this.quotations = quotations;
        this.subjects = new Subjects(page);
    }

    public List<Wording> propose(Claims claims) {
        List<Wording> all = new ArrayList<>();
        for (Claim claim : claims.all()) {
            afterQuotation(claim)
                    .or(() -> whoIsQuoted(claim))
                    .or(() -> afterSubject(claim))
                    .or(() -> goingOn(claim, all))
                    .ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    /** "She" and "he" in a comment that quotes somebody stand for who is quoted, if nobody else is named between. */
    private Optional<Wording> whoIsQuoted(Claim claim) {
        Optional<Quotation> quotation = before(claim);
        if (!claim.isInComment()
                || quotation.isEmpty()
                || subjects.number(page.words(claim.place()))
                        .filter(Subjects.Wanted.PERSON::equals)
                        .isEmpty()) {
            return Optional.empty();
        }
        String name = page.speaker(quotation.get().from()).name();
        int from = quotation.get().words().end();
        int to = claim.place().start();
        boolean isAlone =
                from >= to || !subjects.namesAnybody(new Span(claim.place().source(), from, to));
        boolean isPersons = to - from <= REACH && !name.startsWith("Commenter ");
        return isAlone && isPersons
                ? Optional.of(new Wording(
                        claim,
                        replaced(claim, name),
                        quotation.get().words(),
                        PERSON,
                        "“" + pronoun(claim) + "” stands for " + name + ", whom the comment quotes. " + KEPT))
                : Optional.empty();
    }

    /** A claim that begins as the sentence before does stands for the same. */
    private Optional<Wording> goingOn(Claim claim, List<Wording> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Wording last = found.get(found.size() - 1);
        boolean isSame = last.claim().segment().equals(claim.segment())
                && subjects.number(page.words(claim.place()))
                        .equals(subjects.number(page.words(last.claim().place())))
                && subjects.number(page.words(claim.place())).isPresent()
                && pronoun(last.claim()).equalsIgnoreCase(pronoun(claim))
                && page.sentences(claim.segment()).stream()
                                .filter(place ->
                                        place.start() >= last.claim().place().start()
                                                && place.end() <= claim.place().start())
                                .count()
                        <= 1;
        String put = last.text().substring(1, Math.max(1, last.text().indexOf(']')));
        return isSame
                ? Optional.of(new Wording(
                        claim,
                        replaced(claim, put),
                        last.antecedent(),
                        last.confidence() - 0.1,
                        "“" + pronoun(claim) + "” stands for “" + put + "”, as in the sentence before. " + KEPT))
                : Optional.empty();
    }

    private Optional<Quotation> before(Claim claim) {
        return quotations.in(claim.segment()).stream()
                .filter(quoted -> quoted.words().end() <= claim.place().start())
                .max(Comparator.comparingInt(quoted -> quoted.words().end()));
    }

    private Optional<Wording> afterQuotation(Claim claim) {
        Range words = page.words(claim.place());
        String first = page.words().spelling(words.from());
        boolean points = POINTING.contains(first) && (first.equals("thats") || isFinite(words.from() + 1, words));
        Optional<Quotation> quotation = before(claim);
        if (!points || quotation.isEmpty() || !isNear(quotation.get().words(), claim.place())) {
            return Optional.empty();
        }
        Span quoted = quotation.get().words();
        Range said = page.words(quoted);
        boolean isShort = said.size() <= LONGEST_QUOTE;
        Span shown = isShort
                ? quoted
                : new Span(quoted.source(), quoted.start(), page.words().end(said.from() + LONGEST_QUOTE - 1));
        String put = "“" + unstopped(page.line(shown)) + (isShort ? "”" : " …”");
        String pronoun = pronoun(claim);
        return Optional.of(new Wording(
                claim,
                replaced(claim, put),
                quoted,
                QUOTED,
                "“" + pronoun + "” stands for the words quoted just before. " + KEPT));
    }

    /** Whether nothing but marks and an opening word or two stands between. */
    private boolean isNear(Span quoted, Span claim) {
        return claim.start() - quoted.end() <= NEAR
                && page.words(new Span(claim.source(), quoted.end(), Math.max(quoted.end() + 1, claim.start())))
                                .size()
                        <= 1;
    }

    private Optional<Wording> afterSubject(Claim claim) {
        Range words = page.words(claim.place());
        Optional<Subjects.Wanted> number = subjects.number(words);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        List<Span> sentences = page.sentences(claim.segment());
        for (int i = 1; i < sentences.size(); i++) {
            Span own = sentences.get(i);
            Span before = sentences.get(i - 1);
            if (own.overlaps(claim.place())) {
                boolean begins =
                        page.words(claim.place()).from() == page.words(own).from();
                boolean together =
                        page.text().substring(before.end(), own.start()).indexOf('\n') < 0
                                && quotations.shareQuoted(claim.segment(), before) == 0;
                return !begins || !together
                        ? Optional.empty()
                        : named(claim, before, number.get())
                                .or(() -> subjects.of(before, number.get()))
                                .map(subject -> wording(claim, subject));
            }
        }
        return Optional.empty();
    }

    /** The one other speaker whose whole name a sentence has, for "he" and "she". */
    private Optional<Span> named(Claim claim, Span sentence, Subjects.Wanted wanted) {
        if (wanted != Subjects.Wanted.PERSON) {
            return Optional.empty();
        }
        String words = sentence.of(page.text());
        List<Span> names = page.speakers().stream()
                .filter(speaker -> !speaker.equals(page.speaker(claim.segment()))
                        && speaker.name().indexOf(' ') > 0
                        && words.contains(speaker.name()))
                .map(speaker -> {
                    int start = sentence.start() + words.indexOf(speaker.name());
                    return new Span(
                            sentence.source(), start, start + speaker.name().length());
                })
                .toList();
        return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
    }

    private Wording wording(Claim claim, Span subject) {
        String put = page.line(subject);
        return new Wording(
                claim,
                replaced(claim, put.substring(0, 1).toUpperCase(Locale.ROOT) + put.substring(1)),
                subject,
                SUBJECT,
                "“" + pronoun(claim) + "” stands for “" + put + "” in the sentence before. " + KEPT);
    }

    private boolean isFinite(int word, Range in) {
        return word < in.to() && clauses.kindsOf(page.words().spelling(word)).contains("finite");
    }

    private static String unstopped(String words) {
        return words.replaceAll("[\\s.,;:!?…]+$", "");
    }

    private static String pronoun(Claim claim) {
        int end = 0;
        while (end < claim.text().length() && Character.isLetter(claim.text().charAt(end))) {
            end++;
        }
        return claim.text().substring(0, end);
    }

    /** The claim with something in brackets instead of its first word; what is run together with it is written out. */
    private static String replaced(Claim claim, String put) {
        String rest = claim.text().substring(pronoun(claim).length());
        String whole = rest;
        if (!rest.isEmpty() && Words.isApostrophe(rest.charAt(0))) {
            String tail = rest.substring(1);
            whole = tail.startsWith("re ")
                    ? " are" + tail.substring(2)
                    : tail.startsWith("ve ")
                            ? " have" + tail.substring(2)
                            : tail.startsWith("ll ") ? " will" + tail.substring(2) : rest;
        }
        return "[" + put + "]" + whole;
    }
}
