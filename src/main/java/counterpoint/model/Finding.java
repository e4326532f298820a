package counterpoint.model;

import java.util.List;
import java.util.Optional;

/**
 * Something a reader of a map should know, found by a reader, a rule, an inspection or the drafter.
 *
 * @param code dotted and stable, such as {@code end.missing}
 * @param about ids of the entries concerned, most important first
 * @param place where in a page, if it is about words
 */
public record Finding(String code, Severity severity, String message, List<Id> about, Optional<Span> place) {

    /** How much a finding matters: errors must be mended, warnings looked at, infos may be read. */
    public enum Severity {
        INFO,
        WARNING,
        ERROR
    }

    public Finding {
        about = List.copyOf(about);
    }

    public static Finding error(String code, String message, Id... about) {
        return new Finding(code, Severity.ERROR, message, List.of(about), Optional.empty());
    }

    public static Finding warning(String code, String message, Id... about) {
        return new Finding(code, Severity.WARNING, message, List.of(about), Optional.empty());
    }

    public static Finding info(String code, String message, Id... about) {
        return new Finding(code, Severity.INFO, message, List.of(about), Optional.empty());
    }

    public Finding at(Span newPlace) {
        return new Finding(code, severity, message, about, Optional.of(newPlace));
    }
}
