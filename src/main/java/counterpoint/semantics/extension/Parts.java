package counterpoint.semantics.extension;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Grounded;
import counterpoint.semantics.Label;
import counterpoint.semantics.Labelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A framework taken apart: labels that are certain, and what is left, in parts that no attack connects.
 *
 * <p>Every extension of the whole is the certain labels together with one extension of each part, chosen freely. For all
 * semantics whose extensions are complete the grounded labels are certain, and the attackers of an undecided argument are
 * OUT or undecided themselves, so the rest stands alone (Baroni, Giacomin and Guida 2005). On maps of debates little is
 * left, in small parts. O(arguments + attacks).
 */
final class Parts {
    private final AttackFramework whole;
    private final Labelling certain;
    private final List<Restriction> parts;
    private final int[] partOf;
    private final int[] numbers;

    private Parts(AttackFramework whole, Labelling certain, List<Restriction> parts, int[] partOf, int[] numbers) {
        this.whole = whole;
        this.certain = certain;
        this.parts = parts;
        this.partOf = partOf;
        this.numbers = numbers;
    }

    /** The grounded labels are certain; the parts are what they leave undecided. */
    static Parts leftByGrounded(AttackFramework framework) {
        return of(framework, Grounded.labelling(framework));
    }

    /** Nothing is certain. */
    static Parts ofAll(AttackFramework framework) {
        return of(framework, Labelling.undecided(framework.size()).labelling());
    }

    private static Parts of(AttackFramework whole, Labelling certain) {
        int[] partOf = new int[whole.size()];
        int[] numbers = new int[whole.size()];
        Arrays.fill(partOf, -1);
        int[] queue = new int[certain.count(Label.UNDECIDED)];
        List<Restriction> parts = new ArrayList<>();
        int end = 0;
        for (int a = 0; a < whole.size(); a++) {
            if (certain.isUndecided(a) && partOf[a] < 0) {
                int begin = end;
                end = gather(whole, certain, a, parts.size(), partOf, queue, end);
                int[] members = Arrays.copyOfRange(queue, begin, end);
                Arrays.sort(members);
                for (int i = 0; i < members.length; i++) {
                    numbers[members[i]] = i + 1;
                }
                parts.add(Restriction.of(whole, members, numbers));
            }
        }
        return new Parts(whole, certain, parts, partOf, numbers);
    }

    /** Appends all undecided arguments connected with this one to the queue and returns its new end. */
    private static int gather(
            AttackFramework whole, Labelling certain, int first, int part, int[] partOf, int[] queue, int start) {
        int end = start;
        partOf[first] = part;
        queue[end++] = first;
        for (int next = start; next < end; next++) {
            int a = queue[next];
            int incoming = whole.attackerCount(a);
            int all = incoming + whole.targetCount(a);
            for (int i = 0; i < all; i++) {
                int neighbour = i < incoming
                        ? whole.attackerAt(whole.attackersStart(a) + i)
                        : whole.targetAt(whole.targetsStart(a) + i - incoming);
                if (partOf[neighbour] < 0 && certain.isUndecided(neighbour)) {
                    partOf[neighbour] = part;
                    queue[end++] = neighbour;
                }
            }
        }
        return end;
    }

    int count() {
        return parts.size();
    }

    AttackFramework part(int part) {
        return parts.get(part).framework();
    }

    /** Some argument of a part, by its number in the whole. */
    int member(int part) {
        return parts.get(part).original(0);
    }

    /** The part an argument is in; empty if its label is certain. */
    OptionalInt partOf(int argument) {
        return partOf[argument] < 0 ? OptionalInt.empty() : OptionalInt.of(partOf[argument]);
    }

    /** The number of an argument within its part. */
    int within(int argument) {
        return numbers[argument] - 1;
    }

    /** The same labels but for one part, which has this extension. */
    Labelling replaced(Labelling labels, int part, BitSet extension) {
        Restriction restriction = parts.get(part);
        Labelling.Editor changed = labels.edit();
        for (int i = 0; i < restriction.framework().size(); i++) {
            changed.set(restriction.original(i), Label.UNDECIDED);
        }
        extension.stream().forEach(i -> changed.accept(whole, restriction.original(i)));
        return changed.labelling();
    }

    /** Refuses a number that is no argument of the whole. */
    void require(int argument) {
        Partwise.require(whole, argument);
    }

    Labelling certain() {
        return certain;
    }

    /** The certain labels together with an extension of each part; parts beyond the list stay undecided. */
    Labelling together(List<BitSet> extensions) {
        Labelling.Editor labels = certain.edit();
        IntStream.range(0, extensions.size())
                .forEach(part -> extensions.get(part).stream()
                        .forEach(a -> labels.accept(whole, parts.get(part).original(a))));
        return labels.labelling();
    }
}
