package counterpoint.draft.claim;

import counterpoint.model.Id;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All questions of a page in page order. */
public final class Questions {
    private final List<Asked> all;
    private final Map<Id, List<Asked>> bySegment = new HashMap<>();

    public Questions(List<Asked> all) {
        this.all = List.copyOf(all);
        all.forEach(a -> bySegment
                .computeIfAbsent(a.segment().id(), s -> new ArrayList<>())
                .add(a));
    }

    public List<Asked> all() {
        return all;
    }

    public List<Asked> in(Segment segment) {
        return List.copyOf(bySegment.getOrDefault(segment.id(), List.of()));
    }

    /** True when a question was found in this place. */
    public boolean isAsked(Segment segment, Span place) {
        return in(segment).stream().anyMatch(a -> a.place().overlaps(place));
    }
}
