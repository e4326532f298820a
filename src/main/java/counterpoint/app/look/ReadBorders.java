package counterpoint.app.look;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.model.Source;
import counterpoint.store.Store;
import counterpoint.transcript.CommentBorder;
import counterpoint.transcript.CommentBorders;
import counterpoint.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;

/** Reads where one comment of a map ends and the next starts, and what speaks for it. */
public final class ReadBorders {
    private final Store store;

    public ReadBorders(Store store) {
        this.store = store;
    }

    /**
     * What the pages of a map say of its comments' borders.
     *
     * @param standing those there are, page by page in order
     * @param possible those there could be
     */
    public record Judged(long revision, List<Found> standing, List<Found> possible) {
        public Judged {
            standing = List.copyOf(standing);
            possible = List.copyOf(possible);
        }
    }

    /** A border and the page it is on. */
    public record Found(Id source, CommentBorder border) {}

    /**
     * The borders of all pages whose text is here.
     *
     * @throws NotFoundException if there is no such map
     */
    public Judged run(Id id) {
        ArgumentMap map = store.texts().with(store.map(id));
        List<Found> standing = new ArrayList<>();
        List<Found> possible = new ArrayList<>();
        for (Source source : map.all(Source.class).toList()) {
            Transcript.in(map, source).map(CommentBorders::of).ifPresent(borders -> {
                borders.standing().forEach(border -> standing.add(new Found(source.id(), border)));
                borders.possible().forEach(border -> possible.add(new Found(source.id(), border)));
            });
        }
        return new Judged(map.revision(), standing, possible);
    }
}
