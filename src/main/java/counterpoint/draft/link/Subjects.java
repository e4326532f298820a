package counterpoint.draft.link;

import counterpoint.draft.claim.Claim;
import counterpoint.draft.text.Signs;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a comment is about, out of the closed list of the interview's claims: a multinomial logit (McFadden 1974) over
 * {@link SubjectSigns} shares certainty out among the claims, and a logistic model says how likely each of the first few is
 * to be right, so that "none of them" keeps its part.
 */
final class Subjects {
    /** How many claims are ranked for a comment. */
    static final int OFFERED = 3;

    private static final Weights SHARE = Weights.named("subject-weights");
    private static final Weights LIKELY = Weights.named("subject-likely-weights");

    private final List<Claim> interview;
    private final SubjectSigns signs;
    private final Weights share;
    private final Weights likely;

    /** The subjects of a page's comments among claims of the interview, given in page order. */
    Subjects(Speech page, List<Claim> interview) {
        this(page, interview, SHARE, LIKELY);
    }

    Subjects(Speech page, List<Claim> interview, Weights share, Weights likely) {
        this.interview = List.copyOf(interview);
        this.signs = new SubjectSigns(page, interview);
        this.share = share;
        this.likely = likely;
    }

    /** A claim a comment may be about, how likely it is so, and the signs that likelihood was judged by. */
    record Subject(Claim claim, double likely, Signs signs) {}

    /** The likeliest claims, best first; the earlier of two that are equally likely. */
    List<Subject> of(int comment) {
        if (interview.isEmpty()) {
            return List.of();
        }
        Map<String, double[]> known = signs.of(comment);
        double[] odds = odds(known);
        List<Integer> ranked = best(odds);
        double most = odds[ranked.get(0)];
        double all = 0;
        for (double each : odds) {
            all += Math.exp(each - most);
        }
        List<Subject> subjects = new ArrayList<>();
        int terms = signs.length(comment);
        for (int rank = 0; rank < ranked.size(); rank++) {
            int i = ranked.get(rank);
            Signs judged = judged(known, i, odds[i] - most - Math.log(all), rank, terms);
            subjects.add(new Subject(interview.get(i), likely.probability(judged), judged));
        }
        return List.copyOf(subjects);
    }

    private double[] odds(Map<String, double[]> known) {
        double[] odds = new double[interview.size()];
        known.forEach((sign, column) -> {
            double weight = share.of(sign);
            for (int i = 0; i < odds.length; i++) {
                odds[i] += weight * column[i];
            }
        });
        return odds;
    }

    /** The places of the highest few, highest first, without sorting the rest. */
    private static List<Integer> best(double[] odds) {
        List<Integer> best = new ArrayList<>();
        for (int i = 0; i < odds.length; i++) {
            int at = best.size();
            while (at > 0 && odds[best.get(at - 1)] < odds[i]) {
                at--;
            }
            if (at < OFFERED) {
                best.add(at, i);
                if (best.size() > OFFERED) {
                    best.remove(OFFERED);
                }
            }
        }
        return best;
    }

    private static Signs judged(Map<String, double[]> known, int claim, double logShare, int rank, int terms) {
        return Signs.builder()
                .has("share", logShare)
                .has("own", of(known, "own", claim))
                .has("runs", of(known, "runs", claim))
                .has("length", Math.log1p(terms))
                .is("first", () -> rank == 0)
                .is("second", () -> rank == 1)
                .build();
    }

    private static double of(Map<String, double[]> known, String sign, int claim) {
        return Objects.requireNonNull(known.get(sign), sign)[claim];
    }
}
