package counterpoint.app.notation;

import counterpoint.format.Read;
import counterpoint.model.Finding;
import counterpoint.model.MalformedInputException;
import counterpoint.model.RuleViolationException;
import java.util.List;
import java.util.stream.Collectors;

/** Turns a file in one notation into a file in another. */
public final class ConvertMap {

    /** A converted file, and what a person should know about how it was read. */
    public record Converted(Document document, List<Finding> findings) {
        public Converted {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Converts a file whose notation is told from its content.
     *
     * @throws MalformedInputException if it looks like no notation, or can't be read
     * @throws RuleViolationException if its map breaks rules
     */
    public Converted run(byte[] file, String name, Notation to) {
        Notation from = Notations.of(file, name)
                .orElseThrow(() ->
                        new MalformedInputException(name + " looks like none of the notations that can be read" + " ("
                                + readable() + "). Name its notation with --from, or draft a map if it is a page."));
        return run(file, name, from, to);
    }

    /**
     * Converts a file of a given notation.
     *
     * @throws MalformedInputException if it can't be read
     * @throws RuleViolationException if its map breaks rules
     */
    public Converted run(byte[] file, String name, Notation from, Notation to) {
        Read read = from.read(file, name);
        return new Converted(to.document(read), read.findings());
    }

    private static String readable() {
        return Notations.all().stream()
                .filter(notation -> notation.reading().isPresent())
                .map(Notation::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
