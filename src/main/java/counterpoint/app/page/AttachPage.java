package counterpoint.app.page;

import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.NotFoundException;
import counterpoint.model.Source;
import counterpoint.store.Store;
import counterpoint.transcript.Page;
import counterpoint.transcript.TranscriptReader;
import java.util.List;

/** Brings the text of a page to the maps that only say where its words are; a page is recognised by its hash. */
public final class AttachPage {
    private final Store store;

    public AttachPage(Store store) {
        this.store = store;
    }

    /**
     * Keeps the page's text.
     *
     * @return the maps that speak about this page
     * @throws MalformedInputException if the bytes are no page
     * @throws NotFoundException if no map speaks about this page
     */
    public List<Id> run(byte[] bytes, String name) {
        Page page = Page.decode(bytes, name);
        List<Id> maps = store.texts().keep(page.text());
        if (maps.isEmpty()) {
            maps = store.texts().keep(new TranscriptReader().read(page).text());
        }
        if (maps.isEmpty()) {
            throw new NotFoundException("No map is about page " + name + ": its text has the hash "
                    + Source.hashOf(page.text())
                    + ", and a map knows its page by that. Give the page just as it was when the map was made.");
        }
        return maps;
    }
}
