package counterpoint.semantics.solve;

import counterpoint.semantics.Semantics;
import counterpoint.semantics.extension.Complete;
import counterpoint.semantics.extension.Eager;
import counterpoint.semantics.extension.Ideal;
import counterpoint.semantics.extension.Preferred;
import counterpoint.semantics.extension.SemiStable;
import counterpoint.semantics.extension.Stable;
import counterpoint.semantics.extension.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A question and a semantics, as ICCMA names them: {@code DC-PR} is credulous acceptance under preferred semantics. */
public record Problem(Task task, Sort sort) {

    /** What is asked: {@code DC} and {@code DS} credulous and sceptical, {@code SE} one, {@code EE} all, {@code CE} how many. */
    public enum Task {
        DC,
        DS,
        SE,
        EE,
        CE;

        /** True for questions about one argument. */
        public boolean isAboutAnArgument() {
            return this == DC || this == DS;
        }
    }

    /** Under which semantics: {@code GR} grounded to {@code EA} eager. */
    public enum Sort {
        GR,
        CO,
        PR,
        ST,
        SST,
        STG,
        ID,
        EA;

        /** The rule itself. Grounded is the least of the complete extensions, so complete semantics finds it first. */
        Semantics semantics() {
            return switch (this) {
                case GR, CO -> new Complete();
                case PR -> new Preferred();
                case ST -> new Stable();
                case SST -> new SemiStable();
                case STG -> new Stage();
                case ID -> new Ideal();
                case EA -> new Eager();
            };
        }
    }

    /** The problem with this name, in any letter case. */
    public static Optional<Problem> named(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        for (Problem problem : all()) {
            if (problem.toString().equals(wanted)) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    /** All problems that can be solved, by task. */
    public static List<Problem> all() {
        List<Problem> problems = new ArrayList<>();
        for (Task task : Task.values()) {
            for (Sort sort : Sort.values()) {
                problems.add(new Problem(task, sort));
            }
        }
        return List.copyOf(problems);
    }

    @Override
    public String toString() {
        return task + "-" + sort;
    }
}
