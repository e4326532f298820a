package counterpoint.semantics.gradual;

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
        this.semantics = semantics;
        this.framework = framework.copy();
        Strengths all = semantics.strengths(framework);
        this.strengths = all.copy();
        this.isConverged = all.isConverged();
        this.repair = new Repair(
                semantics, this.framework, strengths, Effort.standard().tolerance());
    }

    /** Gives an argument another base score and works out what that changes. */
    public void edit(int argument, double score) {
        framework.replaceBase(argument, score);
        if (!isConverged || !repair.run(argument)) {
            Strengths all = semantics.strengths(framework);
            strengths = all.copy();
            isConverged = all.isConverged();
            repair = new Repair(
                    semantics, framework, strengths, Effort.standard().tolerance());
        }
    }

    public double of(int argument) {
        return strengths[argument];
    }

    /** False if circles keep the strengths moving, so that they can't be relied on. */
    public boolean isConverged() {
        return isConverged;
    }
}
