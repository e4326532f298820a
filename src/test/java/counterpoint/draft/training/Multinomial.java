package counterpoint.draft.training;

import counterpoint.draft.text.Signs;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A multinomial logit with an L2 penalty (McFadden 1974), where a choice may have several right answers: fitted by steps of
 * Newton's method on the expected log-likelihood. Deterministic.
 */
public final class Multinomial {
    private static final int STEPS = 60;

    private Multinomial() {}

    /** What could be chosen, by signs, what would be right, and how much the choice counts. */
    public record Choice(String page, List<Signs> options, List<Boolean> right, double weight) {
        public Choice {
            options = List.copyOf(options);
            right = List.copyOf(right);
        }
    }

    /** The weights of these signs that fit best; choices without a right answer teach nothing. */
    public static Map<String, Double> fit(List<Choice> choices, List<String> signs, double penalty) {
        double[] weights = new double[signs.size()];
        List<Choice> telling =
                choices.stream().filter(c -> c.right().contains(true)).toList();
        for (int step = 0; step < STEPS; step++) {
            double[][] system = new double[signs.size()][signs.size() + 1];
            for (int i = 0; i < weights.length; i++) {
                system[i][i] = penalty;
                system[i][weights.length] = -penalty * weights[i];
            }
            telling.forEach(choice -> add(choice, signs, weights, system));
            double[] move = Logistic.solve(system);
            for (int i = 0; i < weights.length; i++) {
                weights[i] += move[i];
            }
        }
        Map<String, Double> fitted = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            fitted.put(signs.get(i), Math.round(weights[i] * 1000) / 1000.0);
        }
        return fitted;
    }

    private static void add(Choice choice, List<String> signs, double[] weights, double[][] system) {
        int n = signs.size();
        double[][] rows = choice.options().stream()
                .map(option -> signs.stream().mapToDouble(option::of).toArray())
                .toArray(double[][]::new);
        double[] odds =
                Arrays.stream(rows).mapToDouble(row -> dot(row, weights)).toArray();
        double most = Arrays.stream(odds).max().orElseThrow();
        double all = 0;
        double right = 0;
        for (int k = 0; k < odds.length; k++) {
            odds[k] = Math.exp(odds[k] - most);
            all += odds[k];
            right += choice.right().get(k) ? odds[k] : 0;
        }
        double[] mean = new double[n];
        for (int k = 0; k < rows.length; k++) {
            double share = odds[k] / all;
            double wanted = choice.right().get(k) ? odds[k] / right : 0;
            for (int i = 0; i < n; i++) {
                mean[i] += share * rows[k][i];
                system[i][n] += choice.weight() * (wanted - share) * rows[k][i];
                for (int j = 0; j < n; j++) {
                    system[i][j] += choice.weight() * share * rows[k][i] * rows[k][j];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                system[i][j] -= choice.weight() * mean[i] * mean[j];
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
