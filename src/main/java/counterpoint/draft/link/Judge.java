package counterpoint.draft.link;

import counterpoint.draft.text.Weights;

/**
 * How likely a pair is related at all, and if so, on which side: three logistic models over {@link PairSigns}, kept as data.
 * Whether a comment bears on a claim of the interview, {@link Subjects} say. What the page points at outright counts as
 * related whatever the words.
 */
final class Judge {
    private static final Weights RELATED = Weights.named("related-weights");
    private static final Weights ATTACK = Weights.named("attack-weights");
    private static final Weights REPHRASE = Weights.named("rephrase-weights");

    private static final double PLAIN = 0.8;
    private static final double MARGIN = 0.4;
    private static final double SPOKEN = 2.5;

    private final Weights related;
    private final Weights attack;
    private final Weights rephrase;

    Judge() {
        this(RELATED, ATTACK, REPHRASE);
    }

    Judge(Weights related, Weights attack, Weights rephrase) {
        this.related = related;
        this.attack = attack;
        this.rephrase = rephrase;
    }

    /** Probabilities of a pair: that it is related, and, given that, that it attacks or rephrases. */
    record Verdict(Pair pair, double related, double attack, double rephrase) {
        double support() {
            return Math.max(0, 1 - attack - rephrase);
        }
    }

    Verdict of(Pair pair) {
        double likely =
                pair.way() == Way.INTERVIEW ? pair.signs().of(PairSigns.ABOUT) : related.probability(pair.signs());
        double sure = pair.pointer().map(p -> Math.max(p.sure(), likely)).orElse(likely);
        if (pair.way() == Way.WITHIN) {
            sure = Math.max(sure, pair.signs().of(PairSigns.CONNECTED));
            return new Verdict(pair, sure, 0, 0);
        }
        double spoken = spoken(pair);
        double again = probability(rephrase.logOdds(pair.signs()) - Math.abs(spoken));
        return new Verdict(pair, sure, probability(attack.logOdds(pair.signs()) + spoken), again);
    }

    private static double probability(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    /**
     * What plain words of agreement or contradiction add: they are too rare in annotated pages to be weighed by them. Who
     * takes a side aloud doesn't just repeat.
     */
    private static double spoken(Pair pair) {
        double against = pair.signs().of("cue attack");
        double with = pair.signs().of("cue support");
        if (Math.max(against, with) < PLAIN || Math.abs(against - with) < MARGIN) {
            return 0;
        }
        return against > with ? SPOKEN : -SPOKEN;
    }
}
