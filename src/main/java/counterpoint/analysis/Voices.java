package counterpoint.analysis;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Locution;
import counterpoint.model.Rephrase;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who says a thing: the speakers that assert a claim, in whatever words. */
public final class Voices {
    private Voices() {}

    /**
     * The speakers that assert a claim or one that says the same again, in natural order. O(sayings · log n).
     *
     * <p>A rephrase counts both ways and through others: who restates a restatement says the original too.
     */
    public static Set<Id> of(ArgumentMap map, Id claim) {
        Set<Id> speakers = new TreeSet<>();
        for (Id wording : wordings(map, claim)) {
            assertions(map, wording).map(Locution::speaker).forEach(speakers::add);
        }
        return Collections.unmodifiableSet(speakers);
    }

    /** The words with which a claim itself is asserted, in natural order of their ids. */
    static Stream<Locution> assertions(ArgumentMap map, Id claim) {
        return map.referrers(claim, Illocution.class)
                .filter(illocution -> illocution.content().equals(claim))
                .filter(illocution -> illocution.force().equals(Illocution.Force.ASSERTING))
                .flatMap(illocution -> map.find(illocution.anchor(), Locution.class).stream())
                .distinct();
    }

    /** The claim itself and everything that rephrases link to it. */
    public static Set<Id> wordings(ArgumentMap map, Id claim) {
        Set<Id> wordings = new LinkedHashSet<>(Set.of(claim));
        Deque<Id> open = new ArrayDeque<>(wordings);
        while (!open.isEmpty()) {
            Id wording = open.remove();
            map.referrers(wording, Rephrase.class)
                    .flatMap(rephrase -> Stream.of(rephrase.restatement(), rephrase.original()))
                    .filter(wordings::add)
                    .forEach(open::add);
        }
        return wordings;
    }
}
