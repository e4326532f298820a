package counterpoint.analysis;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Seeded random maps of claims, linked reasons, objections, undercuts and objections to objections. */
public final class RandomDebates {
    private RandomDebates() {}

    /** A map of 1 to {@code claims} claims and 0 to {@code relations} relations; the same seed gives the same map. */
    public static ArgumentMap from(long seed, int claims, int relations) {
        Random random = new Random(seed);
        List<Entry> entries = new ArrayList<>();
        List<Id> propositions = new ArrayList<>();
        List<Id> attackable = new ArrayList<>();
        for (int i = 1 + random.nextInt(claims); i > 0; i--) {
            Id id = Id.of("p" + i);
            entries.add(new Proposition(id, "Claim number " + i + "."));
            propositions.add(id);
            attackable.add(id);
        }
        for (int i = random.nextInt(relations + 1); i > 0; i--) {
            if (random.nextInt(3) == 0 && propositions.size() > 1) {
                entries.add(inference(Id.of("i" + i), propositions, attackable, random));
            } else {
                conflict(Id.of("x" + i), propositions, attackable, random, entries);
            }
        }
        return ArgumentMap.of(Id.of("debate-" + seed), 1, entries);
    }

    /**
     * A map of this many claims in which each claim but the first supports or attacks an earlier one, and a tenth as many
     * extra objections between random claims.
     */
    public static ArgumentMap tree(long seed, int claims) {
        Random random = new Random(seed);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < claims; i++) {
            Id id = Id.of("p" + i);
            entries.add(new Proposition(id, "Claim number " + i + "."));
            if (i > 0) {
                Id parent = Id.of("p" + random.nextInt(i));
                entries.add(
                        random.nextBoolean()
                                ? Conflict.of(Id.of("x" + i), id, parent)
                                : Inference.of(Id.of("i" + i), List.of(id), parent));
            }
        }
        for (int i = 0; i < claims / 10; i++) {
            int attacker = random.nextInt(claims);
            int target = random.nextInt(claims);
            if (attacker != target) {
                entries.add(Conflict.of(Id.of("cross" + i), Id.of("p" + attacker), Id.of("p" + target)));
            }
        }
        return ArgumentMap.of(Id.of("tree-" + seed), 1, entries);
    }

    private static Inference inference(Id id, List<Id> propositions, List<Id> attackable, Random random) {
        List<Id> ends = new ArrayList<>(propositions);
        Collections.shuffle(ends, random);
        int premises = 1 + random.nextInt(Math.min(3, ends.size() - 1));
        attackable.add(id);
        return Inference.of(id, ends.subList(1, premises + 1), ends.get(0));
    }

    private static void conflict(
            Id id, List<Id> propositions, List<Id> attackable, Random random, List<Entry> entries) {
        Id attacker = propositions.get(random.nextInt(propositions.size()));
        Id target = attackable.get(random.nextInt(attackable.size()));
        if (!attacker.equals(target)) {
            entries.add(Conflict.of(id, attacker, target));
            attackable.add(id);
        }
    }
}
