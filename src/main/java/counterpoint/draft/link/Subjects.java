package counterpoint.draft.link;

import counterpoint.draft.claim.Claim;
import counterpoint.draft.text.Signs;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
        List<Signs> known = signs.of(comment);
        double[] odds = known.stream().mapToDouble(share::logOdds).toArray();
        double most =
                IntStream.range(0, odds.length).mapToDouble(i -> odds[i]).max().orElse(0);
        double sum = IntStream.range(0, odds.length)
                .mapToDouble(i -> Math.exp(odds[i] - most))
                .sum();
        List<Integer> ranked = IntStream.range(0, odds.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -odds[i]))
                .limit(OFFERED)
                .toList();
        List<Subject> subjects = new ArrayList<>();
        for (int rank = 0; rank < ranked.size(); rank++) {
            int i = ranked.get(rank);
            Signs judged = judged(known.get(i), odds[i] - most - Math.log(sum), rank, signs.length(comment));
            subjects.add(new Subject(interview.get(i), likely.probability(judged), judged));
        }
        return List.copyOf(subjects);
    }

    private static Signs judged(Signs signs, double logShare, int rank, int terms) {
        return Signs.builder()
                .has("share", logShare)
                .has("own", signs.of("own"))
                .has("runs", signs.of("runs"))
                .has("length", Math.log1p(terms))
                .is("first", () -> rank == 0)
                .is("second", () -> rank == 1)
                .build();
    }
}
