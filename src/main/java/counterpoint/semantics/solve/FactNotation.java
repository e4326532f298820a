package counterpoint.semantics.solve;

/** APX, facts for answer set programs: {@code arg(a).} declares an argument, {@code att(a,b).} is an attack. */
final class FactNotation {
    private static final String SEPARATORS = "(),.%";

    private final Source source;
    private final Declarations declarations;
    private int start;

    FactNotation(Source source) {
        this.source = source;
        this.declarations = new Declarations(source);
    }

    NamedFramework read() {
        for (int next = source.skipSpace(); next != Source.END; next = source.skipSpace()) {
            start = source.position();
            if (next == '%') {
                source.skipLine();
            } else if (source.skipped("arg(")) {
                readArgument();
            } else {
                expect("att(");
                readAttack();
            }
        }
        return declarations.framework();
    }

    private void readArgument() {
        int name = nextName();
        int end = source.skipWord(SEPARATORS);
        close();
        declarations.declare(name, end);
    }

    private void readAttack() {
        int attacker = nextName();
        int attackerEnd = source.skipWord(SEPARATORS);
        expect(",");
        int target = nextName();
        int targetEnd = source.skipWord(SEPARATORS);
        close();
        declarations.attack(attacker, attackerEnd, target, targetEnd);
    }

    /** Where a name begins. */
    private int nextName() {
        int next = source.skipBlanks();
        if (next == Source.END || next == '\n' || SEPARATORS.indexOf(next) >= 0) {
            throw noFact();
        }
        return source.position();
    }

    private void close() {
        expect(")");
        expect(".");
    }

    private void expect(String text) {
        source.skipBlanks();
        if (!source.skipped(text)) {
            throw noFact();
        }
    }

    private FrameworkFormatException noFact() {
        return source.problem("\"" + source.lineFrom(start) + "\" is no fact. Write \"arg(a).\" or \"att(a,b).\".");
    }
}
