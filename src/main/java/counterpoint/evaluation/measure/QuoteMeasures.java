package counterpoint.evaluation.measure;

import counterpoint.evaluation.page.Gold;
import counterpoint.evaluation.page.Gold.Wording;
import counterpoint.evaluation.page.Proposed;
import java.util.List;

/**
 * Whether quotations are found and led back to the words they quote. Verbatim, inexact and shortened quotations are wanted;
 * paraphrases are not, but one that is led to the right place is no mistake.
 *
 * <p>A quotation is found when a proposal has its words and its passages, both by half (intersection over union); a
 * proposal is right when it touches a quotation's words and that quotation's passages. A false anchor is a proposal on the
 * words of a quotation that nobody said. Gold lists what comments quote, so quotations in turns are not judged.
 */
public final class QuoteMeasures {
    private static final String FAMILY = "quotes";

    private QuoteMeasures() {}

    /** The measures; none for a page without quotations. */
    public static List<Measure> of(Gold gold, Proposed proposed) {
        if (gold.quotes().isEmpty()) {
            return List.of();
        }
        List<Proposed.Quote> quotes = proposed.quotes().stream()
                .filter(q -> gold.commentOf(q.places().get(0)).isPresent())
                .toList();
        List<Gold.Quote> wanted = gold.quotes().stream()
                .filter(q -> q.wording() != Wording.PARAPHRASE && q.wording() != Wording.ABSENT)
                .toList();
        int found = 0;
        int exact = 0;
        double overlap = 0;
        for (Gold.Quote quote : wanted) {
            double best = quotes.stream()
                    .filter(p -> Overlap.of(p.places(), List.of(quote.place())) >= Overlap.SAME)
                    .mapToDouble(p -> Overlap.of(p.targets(), quote.targets()))
                    .max()
                    .orElse(0);
            if (best >= Overlap.SAME) {
                found++;
                overlap += best;
                exact += best == 1 ? 1 : 0;
            }
        }
        long right = quotes.stream().filter(p -> isRight(p, gold)).count();
        List<Gold.Quote> absent = gold.quotes().stream()
                .filter(q -> q.wording() == Wording.ABSENT)
                .toList();
        return List.of(
                new Measure(FAMILY, "recall", found, wanted.size()),
                new Measure(FAMILY, "precision", right, quotes.size()),
                new Measure(FAMILY, "exact span", exact, found),
                new Measure(FAMILY, "character IoU", overlap, found),
                new Measure(FAMILY, "false anchors", anchored(absent, quotes), absent.size()));
    }

    static boolean isRight(Proposed.Quote quote, Gold gold) {
        return gold.quotes().stream()
                .anyMatch(wanted -> Overlap.of(quote.places(), List.of(wanted.place())) > 0
                        && Overlap.of(quote.targets(), wanted.targets()) > 0);
    }

    private static long anchored(List<Gold.Quote> absent, List<Proposed.Quote> quotes) {
        return absent.stream()
                .filter(q -> quotes.stream().anyMatch(p -> Overlap.of(p.places(), List.of(q.place())) > 0))
                .count();
    }
}
