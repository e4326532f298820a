package counterpoint.draft.link;

import counterpoint.draft.claim.Claim;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Terms;
import counterpoint.model.Span;
import counterpoint.model.Speaker.Role;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What speaks for a comment being about a claim of the interview: that its own words fit the claim, that those of the
 * comments around it do, that those of all comments together do, that it repeats words that stand side by side in the
 * claim, and that the claim is the guest's. Fits are BM25 ({@link Relevance}).
 */
final class SubjectSigns {
    private static final int AROUND = 4;
    private static final double FADING = 0.7;

    /** What a good fit comes to, so that signs are of like size. */
    private static final double FIT = 10;

    private final Speech page;
    private final int claims;
    private final Terms terms;
    private final Relevance byTerms;
    private final Relevance byRuns;
    private final double[] all;
    private final double[] interviewer;
    private final Map<Integer, double[]> near = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, double[]> eldest) {
            return size() > 2 * AROUND + 1;
        }
    };

    /** The signs of claims of the interview, given in page order. */
    SubjectSigns(Speech page, List<Claim> interview) {
        this.page = page;
        this.claims = interview.size();
        this.terms = new Terms(page);
        this.byTerms = new Relevance(interview, c -> terms.of(c.place()));
        this.byRuns = new Relevance(interview, c -> terms.runs(c.place()));
        this.all = scaled(byTerms.scores(shares()), FIT);
        this.interviewer = interview.stream()
                .mapToDouble(c -> page.speaker(c.segment()).role() == Role.INTERVIEWER ? 1 : 0)
                .toArray();
    }

    /** How common each term is among comments, from 0 to 1: one in every comment counts most, but not in proportion. */
    private Map<String, Double> shares() {
        Map<String, Integer> comments = new HashMap<>();
        for (int i = 0; i < page.comments().size(); i++) {
            words(i, terms::of).forEach(term -> comments.merge(term, 1, Integer::sum));
        }
        Map<String, Double> shares = new HashMap<>();
        double most = Math.log1p(page.comments().size());
        comments.forEach((term, count) -> shares.put(term, Math.log1p(count) / most));
        return shares;
    }

    /** How many terms a comment says. */
    int length(int comment) {
        return words(comment, terms::of).size();
    }

    private Set<String> words(int comment, Function<Span, List<String>> kind) {
        Set<String> words = new LinkedHashSet<>();
        page.sentences(page.comments().get(comment)).forEach(sentence -> words.addAll(kind.apply(sentence)));
        return words;
    }

    private static Map<String, Double> once(Set<String> words) {
        Map<String, Double> once = new LinkedHashMap<>();
        words.forEach(word -> once.put(word, 1.0));
        return once;
    }

    /** For each sign how strongly each claim of the interview has it, in page order. */
    Map<String, double[]> of(int comment) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put("own", scaled(own(comment), FIT));
        columns.put("around", scaled(around(comment), 2 * FIT));
        columns.put("all", all);
        columns.put("runs", scaled(byRuns.scores(once(words(comment, terms::runs))), FIT));
        columns.put("interviewer", interviewer);
        return columns;
    }

    private static double[] scaled(double[] fits, double by) {
        return Arrays.stream(fits).map(fit -> fit / by).toArray();
    }

    private double[] own(int comment) {
        double[] known = near.get(comment);
        if (known == null) {
            known = byTerms.scores(once(words(comment, terms::of)));
            near.put(comment, known);
        }
        return known;
    }

    private double[] around(int comment) {
        double[] sum = new double[claims];
        int last = Math.min(page.comments().size() - 1, comment + AROUND);
        for (int other = Math.max(0, comment - AROUND); other <= last; other++) {
            if (other != comment) {
                double counts = Math.pow(FADING, Math.abs(other - comment));
                double[] fit = own(other);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += counts * fit[i];
                }
            }
        }
        return sum;
    }
}
