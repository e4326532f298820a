package counterpoint.app.look;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Proposal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A map that has been looked through once at its revision.
 *
 * @param titles the entries that name it
 */
record Looked(ArgumentMap map, Map<Id, Proposal> proposedBy, List<Extension> titles, Traits traits, Pages pages) {

    static Looked at(Supposed now) {
        CompletableFuture<Pages> pages = CompletableFuture.supplyAsync(() -> new Pages(now.supposed()));
        List<Extension> titles = now.map()
                .all(Extension.class)
                .filter(extension -> extension.name().equals(Extension.TITLE))
                .toList();
        return new Looked(now.map(), now.proposedBy(), titles, new Traits(now.map(), now.supposed()), pages.join());
    }
}
