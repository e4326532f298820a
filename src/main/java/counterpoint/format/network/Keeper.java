package counterpoint.format.network;

import counterpoint.format.nodeset.Claims;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Id;
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

    /** Keeps an attribute in place of what was kept under its name before. */
    void replace(Id entry, String name, String value) {
        String full = notation + ":" + plain(name);
        replace(Optional.of(entry), full, value);
        remarks.kept(name);
    }

    private void replace(Optional<Id> about, String name, String value) {
        Optional<Extension> old = entries.values().stream()
                .filter(Extension.class::isInstance)
                .map(Extension.class::cast)
                .filter(extension ->
                        extension.about().equals(about) && extension.name().equals(name))
                .findFirst();
        if (old.isPresent()) {
            entries.put(old.get().id(), new Extension(old.get().id(), about, name, value));
        } else {
            add(about, name, value);
        }
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
        entries.put(id, new Extension(id, about, name, value));
    }

    private static String plain(String name) {
        String plain = SPACE.matcher(name).replaceAll("_");
        return plain.isEmpty() ? "_" : plain;
    }
}
