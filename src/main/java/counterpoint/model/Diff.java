package counterpoint.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

    /**
     * The change that makes one map's entries another's. O(size of both maps).
     *
     * @throws RuleViolationException if an id names entries of different kinds in the two, which no single change can do
     */
    public static Diff between(ArgumentMap from, ArgumentMap to) {
        List<Entry> added = new ArrayList<>();
        List<Revision> revised = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Entry after : to.entries()) {
            Optional<Entry> before = from.entry(after.id());
            if (before.isEmpty()) {
                added.add(after);
            } else if (before.get().getClass() != after.getClass()) {
                findings.add(Finding.error(
                        "diff.kind",
                        "Entry " + after.id() + " is a " + before.get().type() + " at revision " + from.revision()
                                + " and a " + after.type() + " at revision " + to.revision()
                                + ". Compare with a revision between the two.",
                        after.id()));
            } else if (!before.get().equals(after)) {
                revised.add(new Revision(before.get(), after));
            }
        }
        if (!findings.isEmpty()) {
            throw new RuleViolationException(findings);
        }
        List<Entry> removed = from.entries().stream()
                .filter(entry -> !to.contains(entry.id()))
                .toList();
        return new Diff(added, revised, removed);
    }

    /** Ids of all entries this diff adds, revises or removes. */
    public Set<Id> touched() {
        Set<Id> ids = new LinkedHashSet<>();
        added.forEach(entry -> ids.add(entry.id()));
        revised.forEach(revision -> ids.add(revision.after().id()));
        removed.forEach(entry -> ids.add(entry.id()));
        return Collections.unmodifiableSet(ids);
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
