package counterpoint.app.page;

import counterpoint.app.edit.Caller;
import counterpoint.app.map.KeepMap;
import counterpoint.app.map.MapId;
import counterpoint.app.map.Origin;
import counterpoint.draft.Draft;
import counterpoint.draft.Drafter;
import counterpoint.format.Read;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.store.Store;
import counterpoint.transcript.Page;
import counterpoint.transcript.Transcript;
import counterpoint.transcript.TranscriptReader;
import java.time.Clock;

/** Drafts a map of a page into the store. A page that was drafted before opens the map it has. */
public final class AddPage {
    private final Store store;
    private final Clock clock;

    public AddPage(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Drafts the page unless the store has a draft of it.
     *
     * @return the id of its map
     * @throws MalformedInputException if the bytes are no page
     */
    public Id run(byte[] page, String name) {
        return run(page, name, KeepMap.PROGRAM);
    }

    /** Drafts the page for somebody. */
    public Id run(byte[] page, String name, Caller caller) {
        Transcript transcript = new TranscriptReader().read(Page.decode(page, name));
        String origin = Origin.draftOf(transcript.source());
        return store.withOrigin(origin).map(store::shown).orElseGet(() -> {
            Draft draft = new Drafter().draft(MapId.named(name), transcript);
            return new KeepMap(store, clock)
                    .run(new Read(draft.map(), draft.findings()), origin, "draft-page", caller.name());
        });
    }
}
