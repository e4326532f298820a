package counterpoint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ArgumentMapLawsTest {

    @Test
    void isTheSameMap_whenMadeFromTheSameSeed() {
        Seeds.each(seed -> assertThat(RandomMaps.from(seed)).isEqualTo(RandomMaps.from(seed)));
    }

    @Test
    void holdsEveryTypeOfEntry_whenManyRandomMapsAreMade() {
        Set<String> types = new HashSet<>();
        for (long seed = 0; seed < Seeds.MANY; seed++) {
            RandomMaps.from(seed).entries().forEach(entry -> types.add(entry.type()));
        }

        assertThat(types).containsExactlyInAnyOrderElementsOf(RandomEntries.TYPES);
    }

    @Test
    void hasTheEntriesItBeganWith_whenADiffAndItsInverseAreApplied() {
        Seeds.each(seed -> {
            ArgumentMap map = RandomMaps.from(seed);
            Diff diff = RandomMaps.diff(map, seed);

            ArgumentMap back = map.apply(diff).apply(diff.inverse());

            assertThat(back).isEqualTo(map.withRevision(map.revision() + 2));
            assertSameIndex(back, map);
        });
    }

    @Test
    void isTheMapBuiltFromItsEntries_whenADiffIsApplied() {
        Seeds.each(seed -> {
            ArgumentMap map = RandomMaps.from(seed);
            Diff diff = RandomMaps.diff(map, seed);

            ArgumentMap changed = map.apply(diff);

            ArgumentMap rebuilt = ArgumentMap.of(map.id(), map.revision() + 1, entriesAfter(map, diff));
            assertThat(changed).isEqualTo(rebuilt).hasSameHashCodeAs(rebuilt);
            assertThat(List.copyOf(changed.entries())).isEqualTo(List.copyOf(rebuilt.entries()));
            assertSameIndex(changed, rebuilt);
        });
    }

    @Test
    void refusesExactlyWhatCannotBeBuilt_whenADiffIsReckless() {
        Set<String> codes = new TreeSet<>();
        Seeds.each(seed -> {
            ArgumentMap map = RandomMaps.from(seed);
            Diff diff = RandomMaps.recklessDiff(map, seed);

            List<Finding> findings = map.violations(diff);

            findings.forEach(finding -> codes.add(finding.code()));
            boolean textKept = findings.stream().noneMatch(f -> f.code().equals("source.changed"));
            if (textKept) {
                assertThat(findings.isEmpty())
                        .as("apply accepts what can be built: %s", findings)
                        .isEqualTo(canBeBuilt(map, diff));
            }
        });
        if (Long.getLong("seed") == null) {
            assertThat(codes).contains("end.missing", "end.kind", "end.removed", "source.changed");
        }
    }

    @Test
    void keepsThisMapAsItWas_whenADiffIsApplied() {
        Seeds.each(seed -> {
            ArgumentMap map = RandomMaps.from(seed);
            List<Entry> before = List.copyOf(map.entries());
            Set<Link> links = Set.copyOf(map.graph().edgeSet());

            map.apply(RandomMaps.diff(map, seed));

            assertThat(List.copyOf(map.entries())).isEqualTo(before);
            assertThat(map).isEqualTo(RandomMaps.from(seed));
            assertThat(map.graph().edgeSet()).isEqualTo(links);
        });
    }

    @Test
    void iteratesInNaturalIdOrder_whenChanged() {
        Seeds.each(seed -> {
            ArgumentMap map = RandomMaps.from(seed);
            ArgumentMap changed = map.apply(RandomMaps.diff(map, seed));

            List<Id> ids = changed.entries().stream().map(Entry::id).toList();

            assertThat(ids).isSorted().doesNotHaveDuplicates().hasSize(changed.size());
        });
    }

    @Test
    void staysWellFormedAndAtItsRevision_whenPendingProposalsAreSupposed() {
        Seeds.each(seed -> {
            ArgumentMap map = RandomMaps.from(seed);

            ArgumentMap supposed = map.supposingPending();

            assertThat(supposed).isEqualTo(ArgumentMap.of(map.id(), map.revision(), supposed.entries()));
            assertThat(supposed.all(Proposal.class).toList())
                    .isEqualTo(map.all(Proposal.class).toList());
        });
    }

    private static boolean canBeBuilt(ArgumentMap map, Diff diff) {
        try {
            ArgumentMap.of(map.id(), map.revision() + 1, entriesAfter(map, diff));
            return true;
        } catch (RuleViolationException refused) {
            return false;
        }
    }

    private static List<Entry> entriesAfter(ArgumentMap map, Diff diff) {
        Map<Id, Entry> entries = new LinkedHashMap<>();
        map.entries().forEach(entry -> entries.put(entry.id(), entry));
        diff.removed().forEach(entry -> entries.remove(entry.id()));
        diff.revised().forEach(revision -> entries.put(revision.before().id(), revision.after()));
        diff.added().forEach(entry -> entries.put(entry.id(), entry));
        return new ArrayList<>(entries.values());
    }

    private static void assertSameIndex(ArgumentMap actual, ArgumentMap expected) {
        for (Entry entry : expected.entries()) {
            assertThat(List.copyOf(actual.referrers(entry.id())))
                    .isEqualTo(List.copyOf(expected.referrers(entry.id())));
        }
        assertThat(actual.graph().vertexSet()).isEqualTo(expected.graph().vertexSet());
        assertThat(actual.graph().edgeSet()).isEqualTo(expected.graph().edgeSet());
    }
}
