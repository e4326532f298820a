package counterpoint.analysis.why;

import counterpoint.analysis.Judgement;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.semantics.Label;
import java.util.List;

/**
 * Why a node stands, falls or is open in the grounded standing of a map.
 *
 * @param tree the shortest proof; see {@link Explanation} for what can be checked in it
 * @param circle for an open node the circle that leaves it so, else nothing; each node is open because of the next one, and
 *     the last because of the first
 * @param sentences the tree in the reader's words, the answer first
 */
public record Why(Explanation tree, List<Id> circle, List<Sentence> sentences) {
    public Why {
        circle = List.copyOf(circle);
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence for readers: claims in quotation marks, people by name, no ids.
     *
     * @param nodes the nodes it speaks about, in the order in which it names them
     */
    public record Sentence(String text, List<Id> nodes) {
        public Sentence {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * Why a node has its label.
     *
     * @throws NotFoundException if the map has no such node, or it is of a kind that can't stand or fall
     */
    public static Why of(Judgement judgement, Id node) {
        int argument = judgement.argument(node);
        if (judgement.label(node) == Label.UNDECIDED) {
            Circle.Found found = Circle.of(judgement, argument);
            return new Why(found.explanation(), found.circle(), new CircleTelling(judgement).tell(node, found));
        }
        Explanation tree = Proof.of(judgement, argument);
        return new Why(tree, List.of(), new Telling(judgement).tell(tree));
    }
}
