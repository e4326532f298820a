package counterpoint.evaluation.measure;

/**
 * One value of one page, as a quotient of sums: of several pages, the quotient of the added-up parts and wholes is the
 * pooled value, in which a page counts by what it holds, beside the mean over pages, in which all count alike.
 *
 * @param family what is measured, such as {@code quotes}
 * @param name what about it, such as {@code recall}; with the family it names the measure
 * @param whole 0 where the page has nothing to measure it by
 */
public record Measure(String family, String name, double part, double whole) {

    /** Share of the proposed that was wanted. */
    static Measure precision(String family, String name, Score score) {
        return new Measure(family, name, score.hits(), score.proposed());
    }

    /** Share of the wanted that was proposed. */
    static Measure recall(String family, String name, Score score) {
        return new Measure(family, name, score.hits(), score.wanted());
    }

    /** Harmonic mean of both. */
    static Measure f1(String family, String name, Score score) {
        return new Measure(family, name, 2.0 * score.hits(), score.proposed() + score.wanted());
    }

    /** Family and name, by which measures of several pages are put together. */
    public String key() {
        return family + ": " + name;
    }

    /** Not a number where the page has nothing to measure it by. */
    public double value() {
        return part / whole;
    }
}
