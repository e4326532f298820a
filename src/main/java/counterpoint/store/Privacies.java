package counterpoint.store;

import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.model.Privacy;
import counterpoint.store.database.Database;
import counterpoint.store.table.MapTable;
import counterpoint.store.warm.Maps;
import counterpoint.store.write.GroupCommit;
import java.util.List;

/** Who may see which map besides those whom a token lets in. */
public final class Privacies {
    private final Database database;
    private final GroupCommit commits;
    private final Listeners listeners;

    Privacies(Database database, GroupCommit commits, Listeners listeners) {
        this.database = database;
        this.commits = commits;
        this.listeners = listeners;
    }

    /**
     * Who may see a map.
     *
     * @throws NotFoundException if there is no such map
     */
    public Privacy of(Id map) {
        return database.read(handle -> MapTable.privacy(handle, map)).orElseThrow(() -> Maps.missing(map));
    }

    /**
     * Says who may see a map from now on.
     *
     * @throws NotFoundException if there is no such map
     */
    public void set(Id map, Privacy privacy) {
        if (!commits.alone(handle -> MapTable.setPrivacy(handle, map, privacy))) {
            throw Maps.missing(map);
        }
        listeners.changed(map);
    }

    /** The maps that everybody may see. */
    public List<Id> publicMaps() {
        return database.read(MapTable::publicMaps);
    }
}
