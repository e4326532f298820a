package counterpoint.store;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Id;
import counterpoint.model.Source;
import counterpoint.store.database.Database;
import counterpoint.store.table.Found;
import counterpoint.store.table.MapTable;
import counterpoint.store.table.TextTable;
import counterpoint.store.table.WordTable;
import counterpoint.store.warm.Maps;
import counterpoint.store.write.GroupCommit;
import java.util.List;
import java.util.Optional;

/** The texts of pages, each once by its hash however many maps speak about it, and the search through them and the maps. */
public final class Texts {
    private final Database database;
    private final Maps maps;
    private final GroupCommit commits;
    private final Listeners listeners;

    Texts(Database database, Maps maps, GroupCommit commits, Listeners listeners) {
        this.database = database;
        this.maps = maps;
        this.commits = commits;
        this.listeners = listeners;
    }

    /** The map with the texts of its sources, as far as they are here. O(number of sources). */
    public ArgumentMap with(ArgumentMap map) {
        return database.read(handle -> {
            List<Diff.Revision> found = map.all(Source.class)
                    .flatMap(source -> TextTable.text(handle, source.hash()).stream()
                            .map(text -> new Diff.Revision(source, source.withText(text))))
                    .toList();
            return map.apply(new Diff(List.of(), found, List.of())).withRevision(map.revision());
        });
    }

    /**
     * Keeps a page's text if a map here speaks about that page.
     *
     * @return the maps that speak about it
     */
    public List<Id> keep(String text) {
        String hash = Source.hashOf(text);
        List<Id> told = commits.alone(handle -> {
            List<Id> about = TextTable.mapsAbout(handle, hash);
            if (!about.isEmpty()) {
                TextTable.insert(handle, hash, text);
                about.forEach(map -> MapTable.indexed(handle, map, -1));
            }
            return about;
        });
        told.forEach(listeners::changed);
        return told;
    }

    /** What of a map has words that begin with each of these terms, which are letters and digits; the best match first. */
    public List<Found> search(Id map, List<String> terms, int limit) {
        MapTable.Row row = database.read(handle -> Maps.row(handle, map));
        if (row.indexed() < row.summary().revision()) {
            commits.alone(handle -> {
                MapTable.lock(handle, database.dialect(), map);
                new Index(handle, maps.load(handle, map).map())
                        .catchUp(Maps.row(handle, map).indexed());
                return map;
            });
        }
        return database.read(handle -> WordTable.search(handle, database.dialect(), map, terms, limit));
    }

    /** The text of the page with this hash, if it is here. */
    public Optional<String> find(String hash) {
        return database.read(handle -> TextTable.text(handle, hash));
    }
}
