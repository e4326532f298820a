package counterpoint.semantics.solve;

import counterpoint.semantics.AttackFramework;

/** The arguments and attacks that a file has named so far, where names begin and end at places in the file. */
final class Declarations {
    private final Source source;
    private final NameTable names;
    private final AttackFramework.Builder builder = AttackFramework.builder(0);

    Declarations(Source source) {
        this.source = source;
        this.names = new NameTable(source.bytes());
    }

    void declare(int start, int end) {
        if (!names.declare(start, end)) {
            throw source.problem("Argument " + source.text(start, end) + " is declared twice. Declare it once.");
        }
        builder.argument();
    }

    void attack(int attackerStart, int attackerEnd, int targetStart, int targetEnd) {
        builder.attack(number(attackerStart, attackerEnd), number(targetStart, targetEnd));
    }

    NamedFramework framework() {
        return NamedFramework.named(builder.build(), names);
    }

    private int number(int start, int end) {
        int number = names.number(start, end);
        if (number < 0) {
            throw source.problem(
                    "Argument " + source.text(start, end) + " is not declared. Declare it before its attacks.");
        }
        return number;
    }
}
