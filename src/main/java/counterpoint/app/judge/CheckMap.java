package counterpoint.app.judge;

import counterpoint.analysis.inspection.Inspections;
import counterpoint.format.Read;
import counterpoint.model.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds all there is to know about a map: what its file says, how it was read, and what every inspection sees. */
public final class CheckMap {

    /** The findings, each once, the gravest first. */
    public List<Finding> run(Read read) {
        return Stream.concat(read.findings().stream(), Inspections.run(read.map()).stream())
                .distinct()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }
}
