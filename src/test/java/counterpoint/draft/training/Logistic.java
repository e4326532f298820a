package counterpoint.draft.training;

import counterpoint.draft.text.Signs;
import counterpoint.draft.text.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Logistic regression with an L2 penalty, fitted by Newton's method: what the weights among the program's resources come
 * from. Deterministic.
 */
public final class Logistic {
    private static final int STEPS = 8;

    private Logistic() {}

    /** Signs, whether they go with a yes, and how much the example counts. */
    public record Example(String page, Signs signs, boolean yes, double weight) {
        public Example(String page, Signs signs, boolean yes) {
            this(page, signs, yes, 1);
        }
    }

    /** The weights that fit these examples; the penalty keeps rare signs near 0, the bias is free. */
    public static Map<String, Double> fit(List<Example> examples, double penalty) {
        Set<String> names = new TreeSet<>();
        examples.forEach(e -> names.addAll(e.signs().values().keySet()));
        List<String> signs = new ArrayList<>(names);
        signs.add(0, Weights.BIAS);
        double[] weights = new double[signs.size()];
        double[][] rows = examples.stream()
                .map(e -> signs.stream()
                        .mapToDouble(s ->
                                s.equals(Weights.BIAS) ? 1 : e.signs().values().getOrDefault(s, 0.0))
                        .toArray())
                .toArray(double[][]::new);
        for (int step = 0; step < STEPS; step++) {
            double[] move = newton(examples, rows, weights, penalty);
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

    private static double[] newton(List<Example> examples, double[][] rows, double[] weights, double penalty) {
        int n = weights.length;
        double[][] system = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            double strength = i == 0 ? 1e-6 : penalty;
            system[i][i] = strength;
            system[i][n] = -strength * weights[i];
        }
        for (int e = 0; e < rows.length; e++) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += weights[i] * rows[e][i];
            }
            double p = 1 / (1 + Math.exp(-sum));
            double counts = examples.get(e).weight();
            double[] row = rows[e];
            int[] there = IntStream.range(0, n).filter(i -> row[i] != 0).toArray();
            for (int i : there) {
                system[i][n] += counts * row[i] * ((examples.get(e).yes() ? 1 : 0) - p);
                for (int j : there) {
                    system[i][j] += counts * p * (1 - p) * row[i] * row[j];
                }
            }
        }
        return solve(system);
    }

    /** Gaussian elimination with pivoting of an augmented system. */
    static double[] solve(double[][] a) {
        int n = a.length;
        for (int c = 0; c < n; c++) {
            int pivot = c;
            for (int r = c + 1; r < n; r++) {
                pivot = Math.abs(a[r][c]) > Math.abs(a[pivot][c]) ? r : pivot;
            }
            double[] row = a[pivot];
            a[pivot] = a[c];
            a[c] = row;
            for (int r = 0; r < n; r++) {
                if (r != c && a[r][c] != 0) {
                    double factor = a[r][c] / row[c];
                    for (int k = c; k <= n; k++) {
                        a[r][k] -= factor * row[k];
                    }
                }
            }
        }
        double[] solution = new double[n];
        Arrays.setAll(solution, i -> a[i][n] / a[i][i]);
        return solution;
    }

    /** The weights as lines of a resource. */
    public static String lines(String remark, Map<String, Double> weights) {
        StringBuilder text = new StringBuilder("# " + remark.replace("\n", "\n# ") + "\n");
        weights.forEach(
                (sign, weight) -> text.append(sign).append('\t').append(weight).append('\n'));
        return text.toString();
    }
}
