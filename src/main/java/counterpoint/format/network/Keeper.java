package counterpoint.format.network;

import counterpoint.format.nodeset.Claims;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives out ids, and keeps as extensions what a network says and a map has no place for. */
final class Keeper {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private final String notation;
    private final Map<Id, Entry> entries;
    private final Remarks remarks;
    private final Claims claims = new Claims();

    /** Made when something is first replaced, as most files replace nothing. */
    private final Map<Place, Id> kept = new HashMap<>();

    private boolean isIndexed;

    /** What an extension is about, and its name. */
    private record Place(Optional<Id> about, String name) {}

    Keeper(String notation, Map<Id, Entry> entries, Remarks remarks) {
        this.notation = notation;
        this.entries = entries;
        this.remarks = remarks;
    }

    /** Lets nobody else have this id. */
    void take(Id id) {
        claims.claim(id.value(), "n");
    }

    Id claim(String wanted) {
        return claims.claim(wanted, "n");
    }

    Id next(String prefix) {
        return claims.next(prefix);
    }

    void about(Id entry, String name, String value) {
        add(Optional.of(entry), notation + ":" + plain(name), value);
        remarks.kept(name);
    }

    void tag(Id entry, String tag) {
        add(Optional.of(entry), Extension.TAG, tag);
    }

    void aboutMap(String name, String value) {
        add(Optional.empty(), notation + ":" + name, value);
    }

    /** Keeps an attribute in place of what was kept under its name before. O(1) but for the first time. */
    void replace(Id entry, String name, String value) {
        String full = notation + ":" + plain(name);
        replace(Optional.of(entry), full, value);
        remarks.kept(name);
    }

    private void replace(Optional<Id> about, String name, String value) {
        Id old = kept().get(new Place(about, name));
        if (old == null) {
            add(about, name, value);
        } else {
            entries.put(old, new Extension(old, about, name, value));
        }
    }

    /** The first extension of each place; only this class makes or replaces extensions once there is an index. */
    private Map<Place, Id> kept() {
        if (!isIndexed) {
            isIndexed = true;
            entries.values().forEach(entry -> {
                if (entry instanceof Extension extension) {
                    index(extension);
                }
            });
        }
        return kept;
    }

    private void index(Extension extension) {
        kept.putIfAbsent(new Place(extension.about(), extension.name()), extension.id());
    }

    /** Keeps what a graph says of itself where that differs from what it said before. */
    void graph(Map<String, String> attributes, Map<String, String> before) {
        attributes.forEach((name, value) -> {
            if (value.equals(before.get(name)) || name.equals(MapToNetwork.REVISION)) {
                return;
            }
            if (name.equals(MapToNetwork.TITLE)) {
                replace(Optional.empty(), Extension.TITLE, value);
            } else {
                String kept = plain(name);
                boolean isReserved = kept.equals(MapToNetwork.VERTEX) || kept.equals(MapToNetwork.EDGE);
                replace(Optional.empty(), notation + ":" + (isReserved ? kept + "_" : kept), value);
            }
        });
    }

    private void add(Optional<Id> about, String name, String value) {
        Id id = claims.next(notation);
        Extension extension = new Extension(id, about, name, value);
        entries.put(id, extension);
        if (isIndexed) {
            index(extension);
        }
    }

    private static String plain(String name) {
        String plain = SPACE.matcher(name).replaceAll("_");
        return plain.isEmpty() ? "_" : plain;
    }
}
