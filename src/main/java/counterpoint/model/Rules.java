package counterpoint.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules a map keeps, each with its message. Checks look only at entries that changed and at those that name them. */
final class Rules {
    private Rules() {}

    /** Every rule that {@code diff}, leading from {@code before} to {@code after}, breaks. */
    static List<Finding> violations(ArgumentMap before, ArgumentMap after, Diff diff) {
        List<Finding> findings = new ArrayList<>();
        Set<Id> touched = new LinkedHashSet<>();
        for (Entry added : diff.added()) {
            if (before.contains(added.id())) {
                findings.add(idTwice(added));
            }
            touched.add(added.id());
        }
        for (Diff.Revision revision : diff.revised()) {
            checkCurrent(before, revision.before(), "revise", findings);
            checkTextKept(before, after, revision, findings);
            touched.add(revision.after().id());
        }
        for (Entry removed : diff.removed()) {
            checkCurrent(before, removed, "remove", findings);
            after.referrers(removed.id()).stream()
                    .filter(r -> !touched.contains(r))
                    .forEach(r -> after.entry(r).ifPresent(entry -> findings.add(stillNamed(removed, entry))));
        }
        touched.forEach(id -> after.entry(id).ifPresent(entry -> check(after::entry, entry, findings)));
        return List.copyOf(findings);
    }

    /** Checks one entry's ends and spans against the entries it is among. */
    static void check(Function<Id, Optional<Entry>> entries, Entry entry, List<Finding> findings) {
        for (End end : entry.ends()) {
            if (end.target().equals(entry.id())) {
                findings.add(namesItself(entry, end));
                continue;
            }
            Optional<Entry> target = entries.apply(end.target());
            if (target.isEmpty()) {
                findings.add(missing(entry, end));
            } else if (!end.accepts(target.get())) {
                findings.add(wrongKind(entry, end, target.get()));
            }
        }
        for (Span span : entry.spans()) {
            if (entries.apply(span.source()).orElse(null) instanceof Source source && span.end() > source.length()) {
                findings.add(outside(entry, span, source));
            }
        }
    }

    static Finding idTwice(Entry entry) {
        return Finding.error(
                "id.duplicate",
                "Id " + entry.id() + " is used twice, here by a " + entry.type() + ". Give one of the two another id.",
                entry.id());
    }

    private static Finding missing(Entry entry, End end) {
        return Finding.error(
                "end.missing",
                name(entry) + " names " + end.role() + " " + end.target() + ", which is not in this map. Add "
                        + end.target() + " or remove it from " + entry.id() + ".",
                entry.id(),
                end.target());
    }

    private static Finding namesItself(Entry entry, End end) {
        return Finding.error(
                "end.self",
                name(entry) + " names itself as its " + end.role() + ". Name another entry there.",
                entry.id());
    }

    private static Finding wrongKind(Entry entry, End end, Entry target) {
        String allowed = end.kinds().stream()
                .map(kind -> kind.getSimpleName().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
        return Finding.error(
                "end.kind",
                name(entry) + " names " + target.type() + " " + end.target() + " as its " + end.role()
                        + ". There it needs one of: " + allowed + ".",
                entry.id(),
                end.target());
    }

    private static Finding stillNamed(Entry removed, Entry referrer) {
        return Finding.error(
                "end.removed",
                name(removed) + " can't be removed while " + referrer.type() + " " + referrer.id()
                        + " names it. Remove or revise " + referrer.id() + " too.",
                removed.id(),
                referrer.id());
    }

    private static Finding outside(Entry entry, Span span, Source source) {
        return Finding.error(
                        "span.outside",
                        name(entry) + " has span " + span.start() + "–" + span.end() + " of source " + source.id()
                                + ", which is only " + source.length() + " UTF-16 units long. Shorten the span.",
                        entry.id())
                .at(span);
    }

    private static void checkCurrent(ArgumentMap before, Entry expected, String verb, List<Finding> findings) {
        boolean current = before.entry(expected.id()).filter(expected::equals).isPresent();
        if (!current) {
            findings.add(Finding.error(
                    "diff.outdated",
                    "The diff wants to " + verb + " " + expected.type() + " " + expected.id()
                            + " as it no longer is in this map. Make the change again from revision "
                            + before.revision() + ".",
                    expected.id()));
        }
    }

    /**
     * Text must stay as it is under entries that were located in it before and still are. Entries that this very change
     * adds or removes don't count, so that a change and its inverse are judged alike.
     */
    private static void checkTextKept(
            ArgumentMap before, ArgumentMap after, Diff.Revision revision, List<Finding> findings) {
        if (revision.before() instanceof Source old
                && revision.after() instanceof Source revised
                && !(old.hash().equals(revised.hash()) && old.length() == revised.length())) {
            long located = before.referrers(old.id()).stream()
                    .filter(id -> isLocatedIn(old.id(), before, id) && isLocatedIn(old.id(), after, id))
                    .count();
            if (located > 0) {
                findings.add(Finding.error(
                        "source.changed",
                        "Source " + old.id() + " can't get another text while " + located
                                + (located == 1 ? " entry refers" : " entries refer")
                                + " to places in it. Add the new text as another source.",
                        old.id()));
            }
        }
    }

    private static boolean isLocatedIn(Id source, ArgumentMap map, Id id) {
        return map.entry(id)
                .filter(entry ->
                        entry.spans().stream().anyMatch(span -> span.source().equals(source)))
                .isPresent();
    }

    private static String name(Entry entry) {
        String type = entry.type();
        return Character.toUpperCase(type.charAt(0)) + type.substring(1) + " " + entry.id();
    }
}
