package counterpoint.format.framework;

import java.util.List;

/** Arguments and attacks between them, by their numbers from 0. */
public record Framework(List<Argument> arguments, List<Attack> attacks) {
    public Framework {
        arguments = List.copyOf(arguments);
        attacks = List.copyOf(attacks);
    }

    /** An argument: a name without spaces, and what it says, which may be nothing but the name. */
    public record Argument(String name, String text) {}

    public record Attack(int attacker, int target) {}
}
