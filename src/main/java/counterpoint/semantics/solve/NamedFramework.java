package counterpoint.semantics.solve;

import counterpoint.semantics.AttackFramework;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A framework whose arguments have the names a file gave them. Where a file only counts its arguments, argument {@code i}
 * is called {@code i + 1} and no names are kept.
 */
public final class NamedFramework {
    private final AttackFramework framework;
    private final Optional<NameTable> table;

    private NamedFramework(AttackFramework framework, Optional<NameTable> table) {
        this.framework = framework;
        this.table = table;
    }

    /** The arguments are called 1, 2, 3 … */
    static NamedFramework counted(AttackFramework framework) {
        return new NamedFramework(framework, Optional.empty());
    }

    static NamedFramework named(AttackFramework framework, NameTable names) {
        return new NamedFramework(framework, Optional.of(names));
    }

    public AttackFramework framework() {
        return framework;
    }

    /** True if the arguments are called 1, 2, 3 … */
    public boolean isCounted() {
        return table.isEmpty();
    }

    /** The name of an argument. */
    public String name(int argument) {
        return table.isPresent() ? table.get().name(argument) : Integer.toString(argument + 1);
    }

    /** All names, by argument. */
    public List<String> names() {
        return IntStream.range(0, framework.size()).mapToObj(this::name).toList();
    }

    /** The number of the argument with this name. */
    public OptionalInt number(String name) {
        int number = table.isPresent() ? table.get().number(name) : counted(name);
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private int counted(String name) {
        boolean isNumber = !name.isEmpty()
                && name.length() < 10
                && name.charAt(0) != '0'
                && name.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = isNumber ? Integer.parseInt(name) : 0;
        return number <= framework.size() ? number - 1 : -1;
    }
}
