package counterpoint.format.carneades;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.nodeset.Claims;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A map in the making: its entries, their ids, and what there is to say about them. */
final class Making {
    private static final int LONGEST = 150;

    private final Claims claims = new Claims();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    List<Entry> entries() {
        return entries;
    }

    List<Finding> findings() {
        return findings;
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    /** An id that reads like this; another if it is taken. */
    Id like(String wanted) {
        String plain = wanted.strip().replaceAll("[\\s\\p{Z}\\p{Cc}]+", "-");
        String legal = plain.substring(0, Math.min(plain.length(), LONGEST));
        return claims.claim(legal, (legal.isEmpty() ? "x" : legal) + "-");
    }

    /** An id for something the document has a name for, which is kept where it is another. */
    Id named(String name, String fallback) {
        Id id = like(name.isBlank() ? fallback : name);
        if (!id.value().equals(name)) {
            keep(Optional.of(id), "carneades:id", name);
        }
        return id;
    }

    void keep(Optional<Id> about, String name, String value) {
        entries.add(new Extension(claims.next("carneades"), about, name, value));
    }

    /** Members of an element that a map has no place for, as one JSON object. */
    void keepMembers(Id about, ObjectNode members) {
        if (!members.isEmpty()) {
            keep(Optional.of(about), "carneades:members", members.toString());
        }
    }

    void warn(String code, String message, Id... about) {
        findings.add(Finding.warning("carneades." + code, message, about));
    }

    void note(String code, String message, Id... about) {
        findings.add(Finding.info("carneades." + code, message, about));
    }
}
