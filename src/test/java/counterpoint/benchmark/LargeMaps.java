package counterpoint.benchmark;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.Node;
import counterpoint.model.Proposition;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Debates of any size: in each unit somebody's words put a claim forward that supports or attacks an earlier one, half of
 * them near the last, half anywhere. Four nodes a unit (locution, proposition, illocution, relation).
 */
public final class LargeMaps {
    private static final int NODES_PER_UNIT = 4;
    private static final int SPEAKERS = 500;
    private static final int TEXT_LENGTH = 1_000_000;

    private LargeMaps() {}

    /** Entries with this many nodes, give or take three; one source and 500 speakers beside them. */
    static List<Entry> entries(int nodes, long seed) {
        Random random = new Random(seed);
        String text = "Fares should go because they cost more than they bring. ".repeat(TEXT_LENGTH / 56);
        Source page = Source.of(Id.of("s1"), "A long debate", text).withoutText();
        List<Entry> entries = new ArrayList<>(nodes + SPEAKERS + 1);
        entries.add(page);
        for (int i = 0; i < SPEAKERS; i++) {
            entries.add(new Speaker(Id.of("v" + i), "Commenter " + i, Speaker.Role.COMMENTER));
        }
        for (int i = 0; i < nodes / NODES_PER_UNIT; i++) {
            int start = random.nextInt(text.length() - 100);
            Id locution = Id.of("l" + i);
            Id claim = Id.of("p" + i);
            entries.add(new Locution(
                    locution, Id.of("v" + random.nextInt(SPEAKERS)), List.of(new Span(page.id(), start, start + 55))));
            entries.add(new Proposition(claim, text.substring(start, start + 55) + i));
            entries.add(new Illocution(Id.of("y" + i), Illocution.Force.ASSERTING, locution, claim));
            if (i > 0) {
                int earlier = random.nextBoolean() ? Math.max(0, i - 1 - random.nextInt(5)) : random.nextInt(i);
                Id target = Id.of("p" + earlier);
                entries.add(
                        random.nextInt(3) == 0
                                ? Conflict.of(Id.of("x" + i), claim, target)
                                : Inference.of(Id.of("i" + i), List.of(claim), target));
            }
        }
        return entries;
    }

    public static ArgumentMap map(int nodes) {
        return ArgumentMap.of(Id.of("debate"), 1, entries(nodes, 1));
    }

    static int nodes(ArgumentMap map) {
        return (int) map.all(Node.class).count();
    }
}
