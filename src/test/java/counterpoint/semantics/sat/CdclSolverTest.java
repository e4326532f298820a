package counterpoint.semantics.sat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.semantics.Budget;
import counterpoint.semantics.BudgetExceededException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CdclSolverTest {
    private static final int SMALL_CASES = 400;
    private static final int LARGE_CASES = 25;
    private static final int QUESTIONS = 12;

    @Test
    void equalsTruthTable_whenClausesComeBetweenQuestions() {
        for (long seed = 0; seed < SMALL_CASES; seed++) {
            Random random = new Random(seed);
            int variables = 1 + random.nextInt(7);
            List<int[]> clauses = new ArrayList<>();
            CdclSolver solver = new CdclSolver(variables, Budget.unlimited().meter());
            for (int question = 0; question < QUESTIONS; question++) {
                for (int i = random.nextInt(8); i > 0; i--) {
                    int[] clause = literals(random.nextInt(4) + (random.nextInt(40) == 0 ? 0 : 1), variables, random);
                    clauses.add(clause);
                    solver.add(clause);
                }
                int[] assumptions = literals(random.nextInt(3), variables, random);
                boolean expected = models(variables, clauses).stream().anyMatch(model -> holdAll(assumptions, model));
                assertThat(solver.isSatisfiable(assumptions))
                        .as("seed %d", seed)
                        .isEqualTo(expected);
                if (expected) {
                    assertThat(models(variables, clauses)).as("seed %d", seed).contains(model(solver, variables));
                    assertThat(holdAll(assumptions, model(solver, variables))).isTrue();
                    assertThat(holdAll(solver.decisions(), model(solver, variables)))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void findsMaximaOnly_whenToldToMaximise() {
        for (long seed = 0; seed < SMALL_CASES; seed++) {
            Random random = new Random(seed);
            int variables = 2 + random.nextInt(7);
            int chosen = 1 + random.nextInt(variables);
            int mask = (1 << chosen) - 1;
            List<int[]> clauses = new ArrayList<>();
            CdclSolver solver = new CdclSolver(variables, Budget.unlimited().meter());
            for (int i = 2 + random.nextInt(14); i > 0; i--) {
                int[] clause = literals(1 + random.nextInt(3), variables, random);
                clauses.add(clause);
                solver.add(clause);
            }
            solver.maximise(IntStream.rangeClosed(1, chosen).toArray());
            Set<Integer> possible = new HashSet<>();
            models(variables, clauses).forEach(model -> possible.add(model & mask));
            Set<Integer> found = new HashSet<>();
            while (solver.isSatisfiable()) {
                int maximum = model(solver, variables) & mask;
                found.add(maximum);
                solver.add(IntStream.rangeClosed(1, chosen)
                        .filter(v -> (maximum >> (v - 1) & 1) == 0)
                        .toArray());
            }
            possible.removeIf(set -> possible.stream().anyMatch(o -> !o.equals(set) && (set & ~o) == 0));
            assertThat(found).as("seed %d", seed).isEqualTo(possible);
        }
    }

    @Test
    void countsModels_whenEachIsRuledOutByItsDecisions() {
        for (long seed = 0; seed < SMALL_CASES; seed++) {
            Random random = new Random(seed);
            int variables = 2 + random.nextInt(7);
            List<int[]> clauses = new ArrayList<>();
            CdclSolver solver = new CdclSolver(variables, Budget.unlimited().meter());
            for (int i = random.nextInt(12); i > 0; i--) {
                int[] clause = literals(1 + random.nextInt(3), variables, random);
                clauses.add(clause);
                solver.add(clause);
            }
            List<Integer> found = new ArrayList<>();
            while (solver.isSatisfiable()) {
                found.add(model(solver, variables));
                solver.add(IntStream.of(solver.decisions()).map(l -> -l).toArray());
            }
            assertThat(found).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(models(variables, clauses));
        }
    }

    @Test
    void agreesWithAnotherSolver_whenFormulasAreHard() {
        int satisfiable = 0;
        for (long seed = 0; seed < LARGE_CASES; seed++) {
            Random random = new Random(seed);
            int variables = 100 + random.nextInt(60);
            CdclSolver solver = new CdclSolver(variables, Budget.unlimited().meter());
            Sat4jReference reference = new Sat4jReference(variables);
            List<int[]> clauses = new ArrayList<>();
            for (int i = 0; i < 4.2 * variables; i++) {
                int[] clause = literals(3, variables, random);
                clauses.add(clause);
                solver.add(clause);
                reference.add(clause);
            }
            for (int question = 0; question < 4; question++) {
                int[] assumptions = literals(question, variables, random);
                boolean answer = solver.isSatisfiable(assumptions);
                assertThat(answer).as("seed %d", seed).isEqualTo(reference.isSatisfiable(assumptions));
                if (answer) {
                    satisfiable++;
                    assertThat(clauses)
                            .allMatch(clause -> IntStream.of(clause)
                                    .anyMatch(literal -> solver.isTrue(Math.abs(literal)) == (literal > 0)));
                }
            }
        }
        assertThat(satisfiable).isBetween(LARGE_CASES / 2, 4 * LARGE_CASES - LARGE_CASES / 2);
    }

    @Test
    void stops_whenTheBudgetIsUsedUp() {
        CdclSolver solver = new CdclSolver(300, Budget.steps(10).meter());
        Random random = new Random(1);
        for (int i = 0; i < 1_400; i++) {
            solver.add(literals(3, 300, random));
        }

        assertThatThrownBy(solver::isSatisfiable).isInstanceOf(BudgetExceededException.class);
    }

    private static int[] literals(int count, int variables, Random random) {
        return random.ints(count, 1, variables + 1)
                .map(variable -> random.nextBoolean() ? variable : -variable)
                .toArray();
    }

    /** All models as bit masks, variable 1 the lowest bit. */
    private static List<Integer> models(int variables, List<int[]> clauses) {
        return IntStream.range(0, 1 << variables)
                .filter(model -> clauses.stream()
                        .allMatch(clause -> IntStream.of(clause).anyMatch(literal -> holds(literal, model))))
                .boxed()
                .toList();
    }

    private static boolean holdAll(int[] literals, int model) {
        return IntStream.of(literals).allMatch(literal -> holds(literal, model));
    }

    private static boolean holds(int literal, int model) {
        return (model >> (Math.abs(literal) - 1) & 1) == (literal > 0 ? 1 : 0);
    }

    private static int model(CdclSolver solver, int variables) {
        return IntStream.range(0, variables)
                .filter(v -> solver.isTrue(v + 1))
                .map(v -> 1 << v)
                .sum();
    }
}
