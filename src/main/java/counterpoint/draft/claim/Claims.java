package counterpoint.draft.claim;

import counterpoint.model.Id;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All claims of a page in page order. */
public final class Claims {
    private final List<Claim> all;
    private final Map<Id, List<Claim>> bySegment = new HashMap<>();

    public Claims(List<Claim> all) {
        this.all = List.copyOf(all);
        all.forEach(c -> bySegment
                .computeIfAbsent(c.segment().id(), s -> new ArrayList<>())
                .add(c));
    }

    public List<Claim> all() {
        return all;
    }

    public List<Claim> in(Segment segment) {
        return List.copyOf(bySegment.getOrDefault(segment.id(), List.of()));
    }

    /** The claim of a segment that shares most characters with a place; the earlier of two that share as many. */
    public Optional<Claim> at(Segment segment, Span place) {
        return in(segment).stream()
                .filter(c -> c.place().overlaps(place))
                .max(Comparator.<Claim>comparingInt(c -> Math.min(c.place().end(), place.end())
                                - Math.max(c.place().start(), place.start()))
                        .thenComparing(c -> -c.place().start()));
    }
}
