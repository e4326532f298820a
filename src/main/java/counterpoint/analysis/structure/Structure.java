package counterpoint.analysis.structure;

import counterpoint.analysis.inspection.DuplicateClaimInspection;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import java.util.List;

/**
 * What a map looks like as a graph of claims, reasons and objections: facts about its shape, none about who is right.
 *
 * @param components the parts that nothing connects, the largest first
 * @param circles the parts in which everything bears on everything else, the largest first; a claim that supports or attacks itself over others
 * @param deepest a longest way on which each node bears on the next one: grounds first, thesis last
 * @param supports how many reasons there are
 * @param attacks how many objections there are
 * @param contested claims that have reasons as well as objections, those with most first
 * @param central the claims on which most of the debate bears, directly or not, the most central first
 * @param exchanges who answers whom, the liveliest first
 * @param duplicates claims that say the same, without a link that says so
 */
public record Structure(
        List<Component> components,
        List<List<Id>> circles,
        List<Id> deepest,
        long supports,
        long attacks,
        List<Contested> contested,
        List<Central> central,
        List<Exchange> exchanges,
        List<List<Id>> duplicates) {

    /** A part of the map, by its first claim. */
    public record Component(Id first, int claims, int relations) {}

    /** A claim with reasons for and objections to it. */
    public record Contested(Id claim, long supports, long attacks) {}

    /** A claim with its share of all attention: PageRank (Page et al. 1999) along the arrows of the map. */
    public record Central(Id claim, double share) {}

    /** How often one speaker replies to, objects to and supports another. */
    public record Exchange(Id from, Id to, int replies, int objections, int reasons) {
        Exchange plus(Exchange more) {
            return new Exchange(from, to, replies + more.replies, objections + more.objections, reasons + more.reasons);
        }

        int sum() {
            return replies + objections + reasons;
        }
    }

    /** The structure of a map. O(n log n) but for the number of passes that centrality takes. */
    public static Structure of(ArgumentMap map) {
        ReasoningGraph graph = ReasoningGraph.of(map);
        return new Structure(
                graph.components(),
                graph.circles(),
                graph.deepest(),
                graph.supports(),
                graph.attacks(),
                graph.contested(),
                graph.central(),
                Exchanges.of(map),
                new DuplicateClaimInspection()
                        .inspect(map).stream().map(Finding::about).toList());
    }
}
