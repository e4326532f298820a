package counterpoint.benchmark;

import counterpoint.analysis.Judgement;
import counterpoint.analysis.RandomDebates;
import counterpoint.analysis.Scales;
import counterpoint.analysis.Standing;
import counterpoint.analysis.Unanswered;
import counterpoint.analysis.Weighing;
import counterpoint.analysis.Weighing.Weights;
import counterpoint.analysis.change.Cruxes;
import counterpoint.analysis.change.Reweighing;
import counterpoint.analysis.change.Supposition;
import counterpoint.analysis.change.WhatIf;
import counterpoint.analysis.why.Why;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.semantics.Label;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * How long judging a map of 100,000 nodes takes: the debate of {@link LargeMaps}, where half the nodes are words and
 * illocutions, and a tree in which every node can stand or fall.
 */
public final class JudgingBenchmark {
    private static final int NODES = 100_000;
    private static final int ROUNDS = 15;
    private static final int QUESTIONS = 400;
    private static final double NANOS_A_MILLISECOND = 1e6;

    private JudgingBenchmark() {}

    public static void main(String[] args) {
        measure("debate", LargeMaps.map(NODES));
        measure("tree", RandomDebates.tree(1, NODES / 2));
    }

    private static void measure(String name, ArgumentMap map) {
        print(name, "full standing", ROUNDS, i -> Standing.of(map));
        Judgement judgement = Judgement.of(map);
        Standing standing = judgement.standing();
        List<Id> nodes = judgement.projection().nodes();
        System.out.printf(
                "%s: %,d nodes that can stand or fall; %,d in, %,d out, %,d undecided%n",
                name,
                nodes.size(),
                standing.nodes(Label.IN).size(),
                standing.nodes(Label.OUT).size(),
                standing.nodes(Label.UNDECIDED).size());
        Random random = new Random(1);
        print(name, "what-if, a node anywhere", QUESTIONS, i -> {
            Id node = nodes.get(random.nextInt(nodes.size()));
            return WhatIf.changes(judgement, Supposition.off(Set.of(node)));
        });
        print(
                name,
                "what-if, ten nodes",
                QUESTIONS,
                i -> WhatIf.changes(
                        judgement,
                        Supposition.off(Set.copyOf(random.ints(10, 0, nodes.size())
                                .mapToObj(nodes::get)
                                .toList()))));
        for (Label label : Label.values()) {
            List<Id> some = standing.nodes(label);
            if (!some.isEmpty()) {
                print(name, "why, " + label, QUESTIONS, i -> Why.of(judgement, some.get(random.nextInt(some.size()))));
            }
        }
        print(name, "strengths of all nodes", ROUNDS, i -> Scales.of(map, Weighing.Method.DF_QUAD, Weights.EVEN));
        Scales scales = Scales.of(map, Weighing.Method.DF_QUAD, Weights.EVEN);
        print(name, "what-if, another weight", QUESTIONS, i -> {
            Id node = nodes.get(random.nextInt(nodes.size()));
            return Reweighing.shifts(
                    scales, Supposition.off(Set.of()).weighing(Map.of(node, random.nextInt(1001) / 1000.)));
        });
        Id thesis = Id.of("p0");
        print(name, "why, the thesis (" + judgement.label(thesis) + ")", ROUNDS, i -> Why.of(judgement, thesis));
        print(name, "cruxes of the thesis", ROUNDS, i -> Cruxes.of(judgement, thesis));
        print(name, "unanswered objections", ROUNDS, i -> Unanswered.objections(map));
    }

    private static void print(String map, String what, int rounds, IntFunction<?> work) {
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = cpuTime();
            if (work.apply(i) == null) {
                throw new IllegalStateException("Every question has an answer.");
            }
            times[i] = (cpuTime() - start) / NANOS_A_MILLISECOND;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-8s %-40s best %8.2f ms   median %8.2f ms   worst %8.2f ms%n",
                map, what, times[0], times[rounds / 2], times[rounds - 1]);
    }

    /** Processor time of this thread, which other jobs on the machine disturb less than the wall clock. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
