package counterpoint.store;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Logged;
import counterpoint.model.Proposal;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.store.table.Found;
import counterpoint.store.table.LogTable;
import counterpoint.store.table.MapTable;
import counterpoint.store.table.TextTable;
import counterpoint.store.table.WordTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Brings the full-text index of a map up to date when somebody searches it, so that editing pays nothing for it. A map that
 * moved on a little costs what changed; one that was never searched is indexed whole.
 */
final class Index {
    private static final int SMALL = 1_000;

    private final Handle handle;
    private final ArgumentMap map;

    Index(Handle handle, ArgumentMap map) {
        this.handle = handle;
        this.map = map;
    }

    void catchUp(long indexed) {
        List<Logged> since = indexed < 0 ? List.of() : LogTable.since(handle, map.id(), indexed, map.revision(), SMALL);
        if (indexed >= 0 && since.size() == map.revision() - indexed) {
            since.forEach(logged -> add(logged.operation().diff()));
        } else {
            WordTable.clear(handle, map.id());
            WordTable.put(handle, map.id(), words(List.copyOf(map.entries())));
        }
        MapTable.indexed(handle, map.id(), map.revision());
    }

    /** Takes what a change touched out of the index, and puts in again what of it is still in the map. */
    private void add(Diff diff) {
        Set<Id> gone = new LinkedHashSet<>(diff.touched());
        Stream.concat(diff.removed().stream(), diff.revised().stream().map(Diff.Revision::before))
                .filter(Proposal.class::isInstance)
                .forEach(entry -> proposed((Proposal) entry).forEach(node -> gone.add(node.id())));
        WordTable.remove(handle, map.id(), gone);
        Stream<Entry> added =
                Stream.concat(diff.added().stream(), diff.revised().stream().map(Diff.Revision::after));
        Stream<Entry> kept = gone.stream().flatMap(id -> map.entry(id).stream());
        WordTable.put(handle, map.id(), words(Stream.concat(added, kept).toList()));
    }

    private Map<Found, String> words(List<Entry> entries) {
        Map<Id, Optional<String>> pages = new HashMap<>();
        Map<Found, String> found = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry instanceof Proposal proposal && proposal.isPending()) {
                proposed(proposal).forEach(node -> add(found, node));
            } else if (entry instanceof Segment segment) {
                pages.computeIfAbsent(segment.span().source(), this::page)
                        .ifPresent(text -> found.put(
                                new Found(segment.id(), Found.SEGMENT),
                                segment.span().of(text)));
            } else if (map.contains(entry.id())) {
                add(found, entry);
            }
        }
        return found;
    }

    private static Stream<Entry> proposed(Proposal proposal) {
        return Stream.concat(
                proposal.diff().added().stream(),
                proposal.diff().revised().stream().map(Diff.Revision::after));
    }

    private static void add(Map<Found, String> found, Entry entry) {
        Found node = new Found(entry.id(), Found.NODE);
        if (entry instanceof Proposition proposition) {
            found.put(node, proposition.text());
        } else if (entry instanceof Question question) {
            found.put(node, question.text());
        }
    }

    private Optional<String> page(Id source) {
        return map.find(source, Source.class).flatMap(page -> TextTable.text(handle, page.hash()));
    }
}
