package counterpoint.draft.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A logistic model kept as data: one sign a line, its name and its weight in log-odds with a tab between; {@code bias}
 * always counts once, lines starting with {@code #} are remarks. A sign without a weight counts nothing.
 *
 * <p>How the weights are found: {@code docs/drafting.md}.
 */
public final class Weights {
    /** The sign that every example has once. */
    public static final String BIAS = "bias";

    private final Map<String, Double> bySign;

    private Weights(Map<String, Double> bySign) {
        this.bySign = Map.copyOf(bySign);
    }

    /** The weights of this name among the program's resources. */
    public static Weights named(String name) {
        String path = "/counterpoint/draft/" + name + ".tsv";
        try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream(path), path);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Weights of(List<String> lines) {
        Map<String, Double> weights = new HashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                if (cells.length != 2) {
                    throw new IllegalArgumentException("Weight line \"" + line + "\" has " + cells.length
                            + " cells. Write the sign's name and its weight.");
                }
                weights.put(cells[0], Double.parseDouble(cells[1]));
            }
        }
        return new Weights(weights);
    }

    public static Weights of(Map<String, Double> bySign) {
        return new Weights(bySign);
    }

    /** The weight of a sign; 0 if it has none. */
    public double of(String sign) {
        return bySign.getOrDefault(sign, 0.0);
    }

    /** The log-odds these signs add up to; 0 is even. */
    public double logOdds(Signs signs) {
        double sum = bySign.getOrDefault(BIAS, 0.0);
        for (Map.Entry<String, Double> sign : signs.values().entrySet()) {
            sum += sign.getValue() * bySign.getOrDefault(sign.getKey(), 0.0);
        }
        return sum;
    }

    /** The probability these signs add up to, from 0 to 1. */
    public double probability(Signs signs) {
        return 1 / (1 + Math.exp(-logOdds(signs)));
    }
}
