package counterpoint.semantics.gradual;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Strengths that follow the edits of base scores one by one, as when a reader moves a weight. An edit costs what it changes,
 * and copies nothing. Not thread-safe.
 */
public final class LiveStrengths {
    private final GradualSemantics semantics;
    private final BipolarFramework framework;
    private double[] strengths;
    private boolean isConverged;
    private Repair repair;

    /** The strengths of a framework to begin with; later edits leave the framework itself as it is. */
    public LiveStrengths(GradualSemantics semantics, BipolarFramework framework) {
        this(semantics, framework.copy(), semantics.strengths(framework));
    }

    private LiveStrengths(GradualSemantics semantics, BipolarFramework framework, Strengths all) {
        this.semantics = semantics;
        this.framework = framework;
        this.strengths = all.copy();
        this.isConverged = all.isConverged();
        this.repair = repair();
    }

    /**
     * The strengths there would be with other base scores and with some arguments as strong as is said, whatever bears on
     * them. O(arguments) for copies, and what the changes cost.
     *
     * @param all the strengths of the framework as it is
     * @param scores new base scores, by argument
     * @param given the strengths that are fixed, by argument
     */
    public static LiveStrengths supposing(
            GradualSemantics semantics,
            BipolarFramework framework,
            Strengths all,
            Map<Integer, Double> scores,
            Map<Integer, Double> given) {
        LiveStrengths live = new LiveStrengths(new Fixed(semantics, given), framework.copy(), all);
        scores.forEach(live.framework::replaceBase);
        live.follow(Stream.concat(scores.keySet().stream(), given.keySet().stream())
                .distinct()
                .flatMapToInt(IntStream::of)
                .toArray());
        return live;
    }

    /** Gives an argument another base score and works out what that changes. */
    public void edit(int argument, double score) {
        framework.replaceBase(argument, score);
        follow(argument);
    }

    private void follow(int... edited) {
        if (!isConverged || !repair.run(edited)) {
            Strengths all = semantics.strengths(framework);
            strengths = all.copy();
            isConverged = all.isConverged();
            repair = repair();
        }
    }

    private Repair repair() {
        return new Repair(semantics, framework, strengths, Effort.standard().tolerance());
    }

    public double of(int argument) {
        return strengths[argument];
    }

    /** False if circles keep the strengths moving, so that they can't be relied on. */
    public boolean isConverged() {
        return isConverged;
    }
}
