package counterpoint.format;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Finding;
import java.util.List;

/** What a reader found in a file: a map, and everything a person should know about how it was read. */
public record Read(ArgumentMap map, List<Finding> findings) {
    public Read {
        findings = List.copyOf(findings);
    }
}
