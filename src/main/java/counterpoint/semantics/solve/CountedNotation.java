package counterpoint.semantics.solve;

import counterpoint.semantics.AttackFramework;

/** The notation of ICCMA 2023: {@code p af 3} announces the arguments 1, 2 and 3, a line {@code 1 2} is an attack. */
final class CountedNotation {
    /** What a file in this notation begins with. */
    static final String FIRST_WORD = "p ";

    private final Source source;
    private final int count;
    private final AttackFramework.Builder builder;

    private CountedNotation(Source source, int count) {
        this.source = source;
        this.count = count;
        this.builder = AttackFramework.builder(count).expecting(linesLeft(source, count));
    }

    /** About how many attacks follow: most numbers have as many digits as the largest one. Few files have more than four each. */
    private static int linesLeft(Source source, int count) {
        int bytesAnAttack = 2 * Integer.toString(count).length() + 2;
        return Math.min((source.bytes().length - source.position()) / bytesAnAttack, 4 * count) + 1;
    }

    static NamedFramework read(Source source) {
        String header = source.line();
        source.skipped(FIRST_WORD);
        source.skipBlanks();
        boolean isHeader = source.skipped("af ");
        source.skipBlanks();
        int count = isHeader ? source.number() : -1;
        if (count < 0 || !source.isLineOver()) {
            throw source.problem("\"" + header + "\" names no number of arguments. Write \"p af 3\".");
        }
        return new CountedNotation(source, count).readAttacks();
    }

    private NamedFramework readAttacks() {
        for (int next = source.skipSpace(); next != Source.END; next = source.skipSpace()) {
            if (next == '#') {
                source.skipLine();
            } else {
                readAttack();
            }
        }
        return NamedFramework.counted(builder.build());
    }

    private void readAttack() {
        int start = source.position();
        int attacker = source.number();
        source.skipBlanks();
        int target = source.number();
        if (attacker < 0 || target < 0 || !source.isLineOver()) {
            throw source.problem("\"" + source.lineFrom(start)
                    + "\" is no attack. Write the numbers of the attacker and its target, as in \"1 2\".");
        }
        builder.attack(declared(attacker), declared(target));
    }

    private int declared(int argument) {
        if (argument < 1 || argument > count) {
            throw source.problem("Argument " + argument + " is not declared: the first line announces " + count
                    + " arguments, counted from 1. Name one of these or announce more.");
        }
        return argument - 1;
    }
}
