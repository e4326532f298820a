package counterpoint.benchmark;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Proposition;
import java.util.List;

/** Prints the memory a map of 100,000 nodes holds: its entries, what finds them when it was opened, and when it was changed. */
public final class LargeMapFootprint {
    private static final int NODES = 100_000;

    private LargeMapFootprint() {}

    public static void main(String[] arguments) {
        long empty = used();
        List<Entry> entries = List.copyOf(LargeMaps.entries(NODES, 1));
        long withEntries = used();
        ArgumentMap map = ArgumentMap.of(Id.of("debate"), 1, entries);
        int nodes = LargeMaps.nodes(map);
        map.referrers(Id.of("p1"));
        long opened = used();
        map = map.apply(Diff.adding(new Proposition(Id.of("new"), "Said later.")));
        long changed = used();
        System.out.printf(
                "%,d nodes, %,d entries: entries %,d bytes a node; opened %,d more, changed %,d more; in all %,d MB%n",
                nodes,
                map.size(),
                (withEntries - empty) / nodes,
                (opened - withEntries) / nodes,
                (changed - withEntries) / nodes,
                (changed - empty) >> 20);
    }

    /** Bytes in use after collecting garbage until the figure settles. */
    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long before = Long.MAX_VALUE;
        long now = runtime.totalMemory() - runtime.freeMemory();
        while (now < before) {
            before = now;
            runtime.gc();
            now = runtime.totalMemory() - runtime.freeMemory();
        }
        return now;
    }
}
