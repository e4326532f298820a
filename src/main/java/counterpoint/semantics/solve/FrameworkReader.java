package counterpoint.semantics.solve;

/**
 * Reads a framework in one of three notations, told by the first line that says something:
 *
 * <ul>
 *   <li>{@code p af 3}, then a line {@code 1 2} for each attack (ICCMA 2023); {@code #} starts a comment;
 *   <li>APX: {@code arg(a).} and {@code att(a,b).}, {@code %} starts a comment; arguments come before attacks on them;
 *   <li>TGF: a line for each argument, {@code #}, a line {@code a b} for each attack.
 * </ul>
 *
 * <p>An argument declared twice, or in an attack without being declared, is refused; an attack named twice counts once. A
 * file that says nothing is a framework without arguments. O(length of the file); no strings are made of what it says.
 */
public final class FrameworkReader {
    private FrameworkReader() {}

    /**
     * The framework a file describes. The bytes are kept: nobody may write to them any more.
     *
     * @throws FrameworkFormatException if it can't be read
     */
    public static NamedFramework read(byte[] file) {
        Source source = new Source(file);
        int next = source.skipSpace();
        while (next == '%' || (next == '#' && !source.line().equals(GraphNotation.DIVIDER))) {
            source.skipLine();
            next = source.skipSpace();
        }
        String first = source.line();
        if (first.startsWith(CountedNotation.FIRST_WORD)) {
            return CountedNotation.read(source);
        }
        return first.startsWith("arg(") || first.startsWith("att(")
                ? new FactNotation(source).read()
                : new GraphNotation(source).read();
    }
}
