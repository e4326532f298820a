package counterpoint.draft.link;

import counterpoint.draft.claim.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which of a closed list of claims a text is about: BM25 (Robertson and Zaragoza 2009) over the claims' terms, where rare
 * words, names and numbers weigh most. Building is linear in the claims; a question costs the number of places of its
 * terms.
 */
final class Relevance {
    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.5;

    private final List<Claim> claims;
    private final Map<String, Map<Integer, Integer>> postings = new HashMap<>();
    private final int[] lengths;
    private final double meanLength;

    Relevance(List<Claim> claims, Function<Claim, List<String>> terms) {
        this.claims = List.copyOf(claims);
        this.lengths = new int[claims.size()];
        long total = 0;
        for (int i = 0; i < claims.size(); i++) {
            for (String term : terms.apply(claims.get(i))) {
                postings.computeIfAbsent(term, t -> new HashMap<>()).merge(i, 1, Integer::sum);
                lengths[i]++;
                total++;
            }
        }
        this.meanLength = claims.isEmpty() ? 1 : Math.max(1, (double) total / claims.size());
    }

    /** A claim, how well it fits, and how many different terms it shares. */
    record Fit(Claim claim, double score, int shared) {}

    /** Claims that share a term with these, best first; the earlier of two that fit equally. */
    List<Fit> of(List<String> terms) {
        Map<Integer, Double> scores = new HashMap<>();
        Map<Integer, Integer> shared = new HashMap<>();
        for (String term : new LinkedHashSet<>(terms)) {
            double weight = rarity(term);
            postings.getOrDefault(term, Map.of()).forEach((claim, count) -> {
                double norm = SATURATION * (1 - LENGTH + LENGTH * lengths[claim] / meanLength);
                scores.merge(claim, weight * count * (SATURATION + 1) / (count + norm), Double::sum);
                shared.merge(claim, 1, Integer::sum);
            });
        }
        List<Fit> fits = new ArrayList<>();
        scores.forEach((claim, score) -> fits.add(new Fit(claims.get(claim), score, shared.getOrDefault(claim, 0))));
        fits.sort(Comparator.comparingDouble(Fit::score)
                .reversed()
                .thenComparing(f -> f.claim().place()));
        return List.copyOf(fits);
    }

    /** How well each claim fits some terms, each counted by its weight; in the order of the claims. */
    double[] scores(Map<String, Double> weighted) {
        double[] scores = new double[claims.size()];
        weighted.forEach((term, counts) -> {
            double weight = counts * rarity(term);
            postings.getOrDefault(term, Map.of()).forEach((claim, count) -> {
                double norm = SATURATION * (1 - LENGTH + LENGTH * lengths[claim] / meanLength);
                scores[claim] += weight * count * (SATURATION + 1) / (count + norm);
            });
        });
        return scores;
    }

    /** Inverse document frequency of a term. */
    double rarity(String term) {
        int known = postings.getOrDefault(term, Map.of()).size();
        return Math.log(1 + (claims.size() - known + 0.5) / (known + 0.5));
    }
}
