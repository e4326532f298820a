package counterpoint.app.page;

import counterpoint.model.Segment;
import counterpoint.model.Source;
import java.util.List;

/** A page of a map, with its text if it is at hand, and its segments in page order. */
public record TranscribedSource(Source source, List<Segment> segments) {
    public TranscribedSource {
        segments = List.copyOf(segments);
    }
}
