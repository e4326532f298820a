package counterpoint.store.write;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Entry;
import counterpoint.model.Source;
import java.util.List;
import java.util.stream.Stream;

/** Maps and diffs without page texts: the log says which page by its hash, and each text is kept once. */
public final class BareSources {
    private BareSources() {}

    public static ArgumentMap of(ArgumentMap map) {
        return ArgumentMap.of(
                map.id(),
                map.revision(),
                map.entries().stream().map(BareSources::of).toList());
    }

    public static Diff of(Diff diff) {
        return new Diff(
                diff.added().stream().map(BareSources::of).toList(),
                diff.revised().stream()
                        .map(r -> new Diff.Revision(of(r.before()), of(r.after())))
                        .toList(),
                diff.removed().stream().map(BareSources::of).toList());
    }

    /** The sources that a diff brings. */
    public static List<Source> named(Diff diff) {
        return Stream.concat(diff.added().stream(), diff.revised().stream().map(Diff.Revision::after))
                .flatMap(entry -> entry instanceof Source source ? Stream.of(source) : Stream.empty())
                .toList();
    }

    private static Entry of(Entry entry) {
        return entry instanceof Source source ? source.withoutText() : entry;
    }
}
