package counterpoint.draft.claim;

import counterpoint.draft.quote.Quotation;
import counterpoint.draft.quote.Quotations;
import counterpoint.draft.text.Lexicon;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Terms;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The stage that finds claims: sentences that score as claims, each with the short sentences that only carry it on. What a
 * comment quotes, what answers a question and what follows a quotation gets a higher score; quoted words in a comment are
 * not the commenter's claims.
 */
public final class ClaimProposer {
    public static final String NAME = "claims/1";

    private static final double THRESHOLD = -0.1;
    private static final double QUOTED = 3;
    private static final double ANSWERS = 3.5;
    private static final double FOLLOWS_QUOTE = 1;
    private static final double MOSTLY = 0.6;
    private static final int LONGEST = 60;
    private static final int SENTENCES = 2;
    private static final int POINTER = 4;
    private static final int COHESION = 1;
    private static final int FRAGMENT = 6;
    private static final int INTERJECTION = 4;
    private static final Set<String> ANAPHORS = Set.of(
            "it", "its", "thats", "that", "they", "theyre", "those", "these", "this", "he", "she", "hes", "shes",
            "such", "which", "not", "neither", "nor", "then", "also", "both", "them");

    private final Speech page;
    private final Quotations quotations;
    private final Questions questions;
    private final Openers openers;
    private final Terms terms;
    private final Clauses clauses;
    private final Lexicon cues = Lexicon.named("claims");
    private final List<Span> quotedPassages;

    public ClaimProposer(Speech page, Quotations quotations, Questions questions) {
        this.page = page;
        this.quotations = quotations;
        this.questions = questions;
        this.openers = new Openers(page);
        this.terms = new Terms(page);
        this.clauses = new Clauses(page);
        this.quotedPassages = quotations.all().stream()
                .flatMap(q -> q.passages().stream())
                .sorted()
                .toList();
    }

    private record Scored(Span place, double score, Optional<String> cue, Optional<String> context) {}

    public Claims propose() {
        List<Claim> all = new ArrayList<>();
        boolean asked = false;
        for (Segment turn : page.turns()) {
            propose(turn, asked, all);
            asked = !questions.in(turn).isEmpty();
        }
        page.comments().forEach(comment -> propose(comment, false, all));
        return new Claims(all);
    }

    private void propose(Segment segment, boolean answers, List<Claim> all) {
        List<Scored> unit = new ArrayList<>();
        boolean first = answers;
        for (Span sentence : page.sentences(segment)) {
            List<Span> parts = parts(segment, sentence);
            for (Span part : parts) {
                Scored scored = score(segment, part, first);
                boolean begins = parts.size() > 1 || unit.isEmpty() || !continues(unit, scored);
                if (begins && !unit.isEmpty()) {
                    claim(segment, unit).ifPresent(all::add);
                    unit.clear();
                }
                unit.add(scored);
            }
            first = false;
            if (parts.isEmpty() && !unit.isEmpty()) {
                claim(segment, unit).ifPresent(all::add);
                unit.clear();
            }
        }
        if (!unit.isEmpty()) {
            claim(segment, unit).ifPresent(all::add);
        }
    }

    /** What a sentence may claim: nothing if it asks or quotes, else its clauses without a quotation it begins with. */
    private List<Span> parts(Segment segment, Span sentence) {
        if (questions.isAsked(segment, sentence)) {
            return List.of();
        }
        return withoutQuotation(segment, sentence).map(clauses::of).orElse(List.of());
    }

    private Scored score(Segment segment, Span place, boolean answers) {
        SentenceScore shape = SentenceScore.of(page, cues, openers.cut(place));
        double score = shape.value();
        Optional<String> context = Optional.empty();
        if (followsQuotation(segment, place)) {
            score += FOLLOWS_QUOTE;
            context = Optional.of("Answers a quotation.");
        }
        if (answers && !shape.isCourtesy()) {
            score += ANSWERS;
            context = Optional.of("Answers a question.");
        }
        if (isQuoted(place)) {
            score += QUOTED;
            context = Optional.of("A comment quotes it.");
        }
        return new Scored(place, score, shape.cue(), context);
    }

    /** The part of a sentence after a quotation it begins with; empty if most of it is quoted. */
    private Optional<Span> withoutQuotation(Segment segment, Span sentence) {
        Optional<Span> rest = Optional.of(sentence);
        for (Quotation quotation : quotations.in(segment)) {
            if (rest.isPresent() && quotation.words().overlaps(rest.get())) {
                Span part = rest.get();
                boolean begins = page.words(new Span(
                                        part.source(),
                                        part.start(),
                                        Math.max(
                                                part.start() + 1,
                                                quotation.words().start())))
                                .size()
                        <= 1;
                if (begins && quotation.words().end() < part.end()) {
                    rest = afterMarks(quotation.words().end(), part.end());
                } else if (quotations.shareQuoted(segment, part) > MOSTLY || begins) {
                    rest = Optional.empty();
                }
            }
        }
        return rest.filter(place -> !page.words(place).isEmpty());
    }

    private Optional<Span> afterMarks(int from, int to) {
        int start = from;
        while (start < to && "”“\"’'.,;:!?… »".indexOf(page.text().charAt(start)) >= 0) {
            start++;
        }
        return page.trimmed(start, to);
    }

    private boolean followsQuotation(Segment segment, Span place) {
        return quotations.in(segment).stream()
                .map(q -> q.words().end())
                .anyMatch(end -> end <= place.start()
                        && page.words().firstFrom(end) >= page.words().firstFrom(place.start()));
    }

    private boolean isQuoted(Span place) {
        return quotedPassages.stream().anyMatch(place::overlaps);
    }

    /** A short sentence, one that points back, or one about the same thing carries a claim on, up to a limit. */
    private boolean continues(List<Scored> unit, Scored next) {
        Span last = unit.get(unit.size() - 1).place();
        Span whole = new Span(
                last.source(), unit.get(0).place().start(), next.place().end());
        boolean sameParagraph =
                page.text().substring(last.end(), next.place().start()).indexOf('\n') < 0;
        List<String> words = page.spelled(openers.cut(next.place()));
        if (!sameParagraph || words.isEmpty() || page.words(whole).size() > LONGEST) {
            return false;
        }
        if (page.words(last).size() < INTERJECTION && unit.size() == 1) {
            return true;
        }
        boolean fragment = words.size() < FRAGMENT && next.score() < THRESHOLD;
        if (fragment || unit.size() >= SENTENCES) {
            return fragment;
        }
        boolean pointsBack = words.stream().limit(POINTER).anyMatch(ANAPHORS::contains);
        return pointsBack || sharesTopic(last, next.place());
    }

    private boolean sharesTopic(Span last, Span next) {
        List<String> topic = terms.of(last);
        return terms.of(next).stream().distinct().filter(topic::contains).count() >= COHESION;
    }

    private Optional<Claim> claim(Segment segment, List<Scored> unit) {
        Scored best = unit.get(0);
        for (Scored scored : unit) {
            best = scored.score() > best.score() ? scored : best;
        }
        if (best.score() < THRESHOLD) {
            return Optional.empty();
        }
        Span first = unit.get(0).place();
        Span place = openers.cut(new Span(
                first.source(), first.start(), unit.get(unit.size() - 1).place().end()));
        String reason = best.context()
                .or(() -> unitCue(unit).map(cue -> "Cue \"" + cue + "\"."))
                .orElse("A full statement without a sign that it is anything else.");
        return Optional.of(
                new Claim(segment, place, openers.sentence(place), SentenceScore.confidence(best.score()), reason));
    }

    private static Optional<String> unitCue(List<Scored> unit) {
        return unit.stream().flatMap(s -> s.cue().stream()).findFirst();
    }
}
