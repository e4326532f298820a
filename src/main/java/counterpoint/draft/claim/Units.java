package counterpoint.draft.claim;

import counterpoint.draft.quote.Quotation;
import counterpoint.draft.quote.Quotations;
import counterpoint.draft.text.Speech;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts turns and comments into the units that claims are chosen from: clauses, or sentences joined with those that only
 * carry them on, by {@link Grain}. Words that a comment quotes are nobody's claim there and belong to no unit; questions
 * that ask and courtesies belong to none either.
 */
final class Units {
    private static final double MOSTLY = 0.6;

    private final Speech page;
    private final Quotations quotations;
    private final Questions questions;
    private final Grain grain;
    private final Openers openers;
    private final Clauses clauses;
    private final Points points;
    private final Courtesies courtesies;

    Units(Speech page, Quotations quotations, Questions questions, Grain grain) {
        this.page = page;
        this.quotations = quotations;
        this.questions = questions;
        this.grain = grain;
        this.openers = new Openers(page);
        this.clauses = new Clauses(page, grain);
        this.points = new Points(page);
        this.courtesies = new Courtesies(page);
    }

    List<Unit> in(Segment segment) {
        List<Span> wholes = grain == Grain.CLAUSE ? clauses(segment) : points(segment);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < wholes.size(); i++) {
            Span cut = openers.cut(wholes.get(i));
            Span place = grain == Grain.CLAUSE ? openers.unmarked(cut) : cut;
            units.add(new Unit(segment, place, wholes.get(i), i, i == wholes.size() - 1));
        }
        return List.copyOf(units);
    }

    private List<Span> clauses(Segment segment) {
        return page.sentences(segment).stream()
                .flatMap(sentence -> parts(segment, sentence).stream())
                .toList();
    }

    /** The points of each run of sentences that no question, quotation or paragraph interrupts. */
    private List<Span> points(Segment segment) {
        List<Span> all = new ArrayList<>();
        List<Span> run = new ArrayList<>();
        for (Span sentence : page.sentences(segment)) {
            List<Span> parts = parts(segment, sentence);
            boolean paragraph = !run.isEmpty() && !isSameParagraph(run.get(run.size() - 1), sentence);
            boolean split = parts.size() > 1;
            if (paragraph || parts.isEmpty() || split) {
                all.addAll(points.of(run));
                run.clear();
            }
            if (split) {
                all.addAll(parts);
            } else {
                run.addAll(parts);
            }
        }
        all.addAll(points.of(run));
        return List.copyOf(all);
    }

    private boolean isSameParagraph(Span last, Span next) {
        return page.text().substring(last.end(), next.start()).indexOf('\n') < 0;
    }

    /** What a sentence may claim: nothing if it asks or quotes, else its clauses without a quotation it begins with. */
    private List<Span> parts(Segment segment, Span sentence) {
        if (questions.isAsked(segment, sentence) || courtesies.is(sentence)) {
            return List.of();
        }
        return withoutQuotation(segment, sentence).map(clauses::of).orElse(List.of()).stream()
                .filter(part -> !page.words(part).isEmpty())
                .toList();
    }

    /** The part of a sentence after a quotation it begins with; empty if most of it is quoted. */
    private Optional<Span> withoutQuotation(Segment segment, Span sentence) {
        Optional<Span> rest = Optional.of(sentence);
        for (Quotation quotation : quotations.in(segment)) {
            if (rest.isPresent() && quotation.words().overlaps(rest.get())) {
                rest = without(quotation, segment, rest.get());
            }
        }
        return rest.filter(place -> !page.words(place).isEmpty());
    }

    private Optional<Span> without(Quotation quotation, Segment segment, Span part) {
        int quoted = Math.max(part.start() + 1, quotation.words().start());
        boolean begins =
                page.words(new Span(part.source(), part.start(), quoted)).size() <= 1;
        if (begins && quotation.words().end() < part.end()) {
            return afterMarks(quotation.words().end(), part.end());
        }
        boolean mostly = quotations.shareQuoted(segment, part) > MOSTLY;
        return mostly || begins ? Optional.empty() : Optional.of(part);
    }

    private Optional<Span> afterMarks(int from, int to) {
        int start = from;
        while (start < to && "”\"“’'.,;:!?… »".indexOf(page.text().charAt(start)) >= 0) {
            start++;
        }
        return page.trimmed(start, to);
    }
}
