package counterpoint.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Well-formed maps and changes made from a seed: entries of every type, odd texts and ids, cycles, replies to later
 * comments. The same seed gives the same map.
 */
public final class RandomMaps {
    /** The types of entries, each of which some maps have. */
    public static final List<String> TYPES = RandomEntries.TYPES;

    private RandomMaps() {}

    /** A map of at most some eighty entries; a few are empty. */
    public static ArgumentMap from(long seed) {
        Random random = new Random(seed);
        RandomEntries entries = new RandomEntries(random, List.of());
        int rounds = random.nextInt(7);
        for (int round = 0; round < rounds; round++) {
            for (String type : TYPES) {
                if (random.nextInt(6) > 0) {
                    entries.add(type);
                }
            }
        }
        // Entries made early can only name earlier ones; renewing some lets them name later ones too.
        for (Entry entry : entries.all()) {
            if (random.nextInt(4) == 0) {
                entries.renew(entry);
            }
        }
        List<Entry> all = new ArrayList<>(entries.all());
        Collections.shuffle(all, random);
        return ArgumentMap.of(new RandomTexts(random).id("map"), random.nextInt(1000), all);
    }

    /** A change the map accepts: it removes entries with all that names them, and revises and adds others. */
    public static Diff diff(ArgumentMap map, long seed) {
        Random random = new Random(seed);
        Set<Id> removed = new LinkedHashSet<>();
        for (Entry entry : map.entries()) {
            if (random.nextInt(20) == 0) {
                removeWithReferrers(map, entry.id(), removed);
            }
        }
        RandomEntries entries = new RandomEntries(random, map.entries());
        entries.forget(removed);
        List<Diff.Revision> revised = new ArrayList<>();
        for (Entry entry : map.entries()) {
            if (!removed.contains(entry.id()) && random.nextInt(5) == 0) {
                entries.renew(entry).ifPresent(after -> revised.add(new Diff.Revision(entry, after)));
            }
        }
        List<Entry> added = new ArrayList<>();
        for (String type : TYPES) {
            if (random.nextInt(3) == 0) {
                entries.add(type).ifPresent(added::add);
            }
        }
        Collections.shuffle(added, random);
        List<Entry> gone = new ArrayList<>();
        removed.forEach(id -> map.entry(id).ifPresent(gone::add));
        return new Diff(added, revised, gone);
    }

    private static void removeWithReferrers(ArgumentMap map, Id id, Set<Id> removed) {
        if (removed.add(id)) {
            map.referrers(id).forEach(referrer -> removeWithReferrers(map, referrer, removed));
        }
    }

    /**
     * A change that often breaks rules: it removes entries others still name, shortens pages, and adds entries made for
     * another map. What it revises or removes is as it stands in the map, and what it adds is new.
     */
    static Diff recklessDiff(ArgumentMap map, long seed) {
        Random random = new Random(seed);
        List<Entry> strangers = new ArrayList<>(from(seed + 1).entries());
        Collections.shuffle(strangers, random);
        List<Entry> added = strangers.stream()
                .filter(entry -> !map.contains(entry.id()))
                .limit(random.nextInt(4))
                .toList();
        List<Diff.Revision> revised = new ArrayList<>();
        List<Entry> removed = new ArrayList<>();
        for (Entry entry : map.entries()) {
            int choice = random.nextInt(30);
            if (choice == 0) {
                removed.add(entry);
            } else if (choice < 3) {
                reckless(entry, strangers, random).ifPresent(after -> revised.add(new Diff.Revision(entry, after)));
            }
        }
        return new Diff(added, revised, removed);
    }

    private static Optional<Entry> reckless(Entry entry, List<Entry> strangers, Random random) {
        if (entry instanceof Source source) {
            return Optional.of(new Source(
                    source.id(), source.title(), source.hash(), source.length() / 2, Optional.empty(), source.url()));
        }
        return new RandomEntries(random, strangers).make(entry.type(), entry.id());
    }

    /** Findings of every severity, some about entries and places of the map. */
    public static List<Finding> findings(ArgumentMap map, long seed) {
        Random random = new Random(seed);
        RandomTexts texts = new RandomTexts(random);
        List<Entry> entries = List.copyOf(map.entries());
        List<Finding> findings = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            List<Id> about = entries.stream()
                    .filter(e -> random.nextInt(10) == 0)
                    .map(Entry::id)
                    .toList();
            Finding.Severity[] severities = Finding.Severity.values();
            findings.add(new Finding(
                    "test.code",
                    severities[random.nextInt(severities.length)],
                    texts.any(),
                    about,
                    entries.stream()
                            .flatMap(e -> e.spans().stream())
                            .filter(s -> random.nextInt(4) == 0)
                            .findFirst()));
        }
        return findings;
    }
}
