package counterpoint.semantics.solve;

/**
 * The trivial graph format: one name a line, a line {@code #}, then a line with the names of attacker and target for each
 * attack.
 */
final class GraphNotation {
    static final String DIVIDER = "#";

    private static final String NO_SEPARATORS = "";

    private final Source source;
    private final Declarations declarations;

    GraphNotation(Source source) {
        this.source = source;
        this.declarations = new Declarations(source);
    }

    NamedFramework read() {
        int next = source.skipSpace();
        while (next != Source.END && !(next == '#' && source.line().equals(DIVIDER))) {
            readArgument();
            next = source.skipSpace();
        }
        source.skipped(DIVIDER);
        while (source.skipSpace() != Source.END) {
            readAttack();
        }
        return declarations.framework();
    }

    private void readArgument() {
        int start = source.position();
        int end = source.skipWord(NO_SEPARATORS);
        if (!source.isLineOver()) {
            throw source.problem("\"" + source.lineFrom(start) + "\" is more than the name of an argument. Write one"
                    + " name a line, then a line \"#\", then the attacks.");
        }
        declarations.declare(start, end);
    }

    private void readAttack() {
        int attacker = source.position();
        int attackerEnd = source.skipWord(NO_SEPARATORS);
        source.skipBlanks();
        int target = source.position();
        int targetEnd = source.skipWord(NO_SEPARATORS);
        if (target == targetEnd || !source.isLineOver()) {
            throw source.problem("\"" + source.lineFrom(attacker)
                    + "\" is no attack. Write the names of the attacker and its target, as in \"a b\".");
        }
        declarations.attack(attacker, attackerEnd, target, targetEnd);
    }
}
