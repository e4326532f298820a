package counterpoint.format.table;

import java.util.List;
import java.util.stream.Collectors;

/** A table as comma-separated values: lines end in CRLF, cells are quoted where they must be (RFC 4180). */
public final class Csv {
    private final StringBuilder text = new StringBuilder();

    /** Adds a line. */
    public Csv row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(String value) {
        boolean isPlain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && value.equals(value.strip());
        return isPlain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
