package counterpoint.app.page;

import static java.util.stream.Collectors.groupingBy;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.store.Store;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads the pages a stored map is about. */
public final class ReadTranscript {
    private final Store store;

    public ReadTranscript(Store store) {
        this.store = store;
    }

    /**
     * The pages of a map, in natural order of their ids.
     *
     * @throws NotFoundException if there is no such map
     */
    public List<TranscribedSource> run(Id id) {
        ArgumentMap map = store.texts().with(store.load(id).map());
        Map<Id, List<Segment>> segments = map.all(Segment.class)
                .sorted(Comparator.comparing(Segment::span))
                .collect(groupingBy(segment -> segment.span().source()));
        return map.all(Source.class)
                .map(source -> new TranscribedSource(source, segments.getOrDefault(source.id(), List.of())))
                .toList();
    }
}
