package counterpoint.benchmark;

import counterpoint.semantics.AttackFramework;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Frameworks of our own in the shape of competition files that can't be had here, from what is published about them.
 *
 * <p>{@code AFGEN_N} for the AFGen files: each pair of arguments is at odds with probability .5, one in five of those pairs both
 * ways, else in a random direction. Three files of that kind that can be had bear this out.
 *
 * <p>{@code TRAFFIC_7346} for a1210993, made from a map of traffic (7,346 arguments, 15,646 attacks; undecided by the grounded labels
 * 7,149, in 561 strongly connected components of up to 4,566): places on a square, roads as in a relative neighbourhood graph
 * (Toussaint 1980), which is how road networks are commonly modelled, seven in ten of them both ways. Of the roads, as many as make the
 * number of attacks are drawn.
 */
enum Lookalikes {
    AFGEN_256(27, r -> odds(256, r)),
    AFGEN_320(28, r -> odds(320, r)),
    TRAFFIC_7346(26, Lookalikes::traffic);

    private static final int SEED = 20251123;
    private static final int PLACES = 7_346;
    private static final int ROADS = 15_646;
    private static final double MUTUAL = .7;
    private static final int NEAR = 3;

    private final int number;

    @SuppressWarnings("ImmutableEnumChecker") // A function without state, which the checker can't see.
    private final Function<PythonRandom, AttackFramework> generator;

    Lookalikes(int number, Function<PythonRandom, AttackFramework> generator) {
        this.number = number;
        this.generator = generator;
    }

    AttackFramework framework() {
        return generator.apply(new PythonRandom(SEED + number));
    }

    private static AttackFramework odds(int size, PythonRandom random) {
        AttackFramework.Builder builder = AttackFramework.builder(size);
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                if (random.random() < .5) {
                    link(builder, a, b, .2, random);
                }
            }
        }
        return builder.build();
    }

    private static AttackFramework traffic(PythonRandom random) {
        double[] x = new double[PLACES];
        double[] y = new double[PLACES];
        for (int i = 0; i < PLACES; i++) {
            x[i] = random.random();
            y[i] = random.random();
        }
        List<int[]> roads = neighbours(x, y);
        AttackFramework.Builder builder = AttackFramework.builder(PLACES);
        for (int[] road : random.sample(roads, (int) (ROADS / (1 + MUTUAL)))) {
            link(builder, road[0], road[1], MUTUAL, random);
        }
        return builder.build();
    }

    private static void link(AttackFramework.Builder builder, int a, int b, double mutual, PythonRandom random) {
        boolean isTurned = random.random() < .5;
        builder.attack(isTurned ? b : a, isTurned ? a : b);
        if (random.random() < mutual) {
            builder.attack(isTurned ? a : b, isTurned ? b : a);
        }
    }

    /** Pairs of places such that no third one is nearer to both than they are to each other. */
    private static List<int[]> neighbours(double[] x, double[] y) {
        int side = (int) Math.sqrt(x.length / 2.0);
        Map<Integer, List<Integer>> cells = new HashMap<>();
        for (int i = 0; i < x.length; i++) {
            cells.computeIfAbsent(cell(x[i], y[i], side), c -> new ArrayList<>())
                    .add(i);
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            List<Integer> near = new ArrayList<>();
            for (int dx = -NEAR; dx <= NEAR; dx++) {
                for (int dy = -NEAR; dy <= NEAR; dy++) {
                    int column = (int) (x[i] * side) + dx;
                    int row = (int) (y[i] * side) + dy;
                    near.addAll(cells.getOrDefault(column * 2 * side + row, List.of()));
                }
            }
            for (int j : near) {
                if (j > i && isFree(i, j, near, x, y)) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
        return pairs;
    }

    private static int cell(double x, double y, int side) {
        int column = (int) (x * side);
        int row = (int) (y * side);
        return column * 2 * side + row;
    }

    private static boolean isFree(int a, int b, List<Integer> near, double[] x, double[] y) {
        double distance = square(a, b, x, y);
        return near.stream()
                .noneMatch(c -> c != a && c != b && square(a, c, x, y) < distance && square(b, c, x, y) < distance);
    }

    private static double square(int a, int b, double[] x, double[] y) {
        return (x[a] - x[b]) * (x[a] - x[b]) + (y[a] - y[b]) * (y[a] - y[b]);
    }
}
