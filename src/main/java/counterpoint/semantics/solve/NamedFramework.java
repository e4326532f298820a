package counterpoint.semantics.solve;

import counterpoint.semantics.AttackFramework;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A framework whose arguments have the names a file gave them: argument {@code i} is called {@code names.get(i)}. */
public final class NamedFramework {
    private final AttackFramework framework;
    private final List<String> names;
    private final Map<String, Integer> numbers;

    NamedFramework(AttackFramework framework, List<String> names) {
        this.framework = framework;
        this.names = List.copyOf(names);
        this.numbers = new HashMap<>(2 * names.size());
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i);
        }
    }

    public AttackFramework framework() {
        return framework;
    }

    public List<String> names() {
        return names;
    }

    /** The number of the argument with this name. */
    public OptionalInt number(String name) {
        Integer number = numbers.get(name);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
