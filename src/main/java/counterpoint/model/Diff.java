package counterpoint.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A change of a map as a value: entries added, entries revised, entries removed. Whole entries are kept on both sides, so
 * every diff has an inverse: {@code map.apply(diff).apply(diff.inverse())} has the entries of {@code map}.
 */
public record Diff(List<Entry> added, List<Revision> revised, List<Entry> removed) {

    /** An entry before and after a change: the same id, the same kind. */
    public record Revision(Entry before, Entry after) {
        public Revision {
            if (!before.id().equals(after.id())) {
                throw new IllegalArgumentException("A revision changes " + before.id() + " into " + after.id()
                        + ". An entry keeps its id: remove the one and add the other.");
            }
            if (before.getClass() != after.getClass()) {
                throw new IllegalArgumentException("A revision turns " + before.type() + " " + before.id() + " into a "
                        + after.type() + ". An entry keeps its kind: remove it and add another under a new id.");
            }
        }

        Revision inverse() {
            return new Revision(after, before);
        }
    }

    public Diff {
        added = List.copyOf(added);
        revised = List.copyOf(revised);
        removed = List.copyOf(removed);
        Set<Id> seen = new HashSet<>();
        added.forEach(entry -> requireNew(seen, entry.id()));
        revised.forEach(revision -> requireNew(seen, revision.before().id()));
        removed.forEach(entry -> requireNew(seen, entry.id()));
    }

    private static void requireNew(Set<Id> seen, Id id) {
        if (!seen.add(id)) {
            throw new IllegalArgumentException("A diff changes " + id + " twice. Say each change of an entry once.");
        }
    }

    public static Diff adding(List<? extends Entry> entries) {
        return new Diff(List.copyOf(entries), List.of(), List.of());
    }

    public static Diff adding(Entry... entries) {
        return adding(List.of(entries));
    }

    public static Diff removing(List<? extends Entry> entries) {
        return new Diff(List.of(), List.of(), List.copyOf(entries));
    }

    public static Diff revising(Entry before, Entry after) {
        return new Diff(List.of(), List.of(new Revision(before, after)), List.of());
    }

    /** The change that undoes this one. */
    public Diff inverse() {
        return new Diff(removed, revised.stream().map(Revision::inverse).toList(), added);
    }

    public boolean isEmpty() {
        return added.isEmpty() && revised.isEmpty() && removed.isEmpty();
    }

    /** Number of entries this diff touches. */
    public int size() {
        return added.size() + revised.size() + removed.size();
    }
}
