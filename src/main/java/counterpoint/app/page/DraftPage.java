package counterpoint.app.page;

import counterpoint.app.map.MapId;
import counterpoint.draft.Draft;
import counterpoint.draft.Drafter;
import counterpoint.model.MalformedInputException;
import counterpoint.transcript.Page;
import counterpoint.transcript.TranscriptReader;

/** Drafts a map of a page: who speaks where as facts, what is claimed and how it hangs together as proposals. */
public final class DraftPage {

    /**
     * Drafts a map.
     *
     * @param name the page's name, usually its file's; the map's id is made of it
     * @throws MalformedInputException if the bytes are no page
     */
    public Draft run(byte[] page, String name) {
        return new Drafter().draft(MapId.named(name), new TranscriptReader().read(Page.decode(page, name)));
    }
}
