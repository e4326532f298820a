package counterpoint.evaluation.measure;

/**
 * Counts of a comparison between what was proposed and what was wanted.
 *
 * @param hits proposed and wanted
 * @param proposed all that was proposed
 * @param wanted all that was wanted
 */
public record Score(int hits, int proposed, int wanted) {
    public Score {
        if (hits < 0 || hits > proposed || hits > wanted) {
            throw new IllegalArgumentException("A score of " + hits + " hits among " + proposed + " proposed and "
                    + wanted + " wanted can't be. Hits are part of both.");
        }
    }

    /** Share of the proposed that was wanted; not a number where nothing was proposed. */
    public double precision() {
        return (double) hits / proposed;
    }

    /** Share of the wanted that was proposed; not a number where nothing was wanted. */
    public double recall() {
        return (double) hits / wanted;
    }

    /** Harmonic mean of precision and recall; 0 where nothing was hit, not a number where nothing was there to hit. */
    public double f1() {
        return 2.0 * hits / (proposed + wanted);
    }

    /** The counts of both. */
    public Score plus(Score other) {
        return new Score(hits + other.hits, proposed + other.proposed, wanted + other.wanted);
    }
}
