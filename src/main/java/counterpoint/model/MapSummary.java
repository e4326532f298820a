package counterpoint.model;

import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a list of maps shows of one of them, so that nobody opens a whole map to list it.
 *
 * @param claims propositions in the map
 * @param relations inferences, conflicts, rephrases and answers in the map
 * @param proposals proposals that wait for a decision
 * @param comments segments that are comments
 * @param hasText whether the texts of all its sources are at hand
 */
public record MapSummary(
        Id id,
        String title,
        long revision,
        long claims,
        long relations,
        long proposals,
        long speakers,
        long comments,
        boolean hasText) {

    /** The summary of a map. O(size of the map). */
    public static MapSummary of(ArgumentMap map) {
        return new MapSummary(
                map.id(),
                map.title(),
                map.revision(),
                map.all(Proposition.class).count(),
                map.all(Node.class).filter(MapSummary::relatesClaims).count(),
                map.all(Proposal.class).filter(Proposal::isPending).count(),
                map.all(Speaker.class).count(),
                map.all(Segment.class)
                        .filter(segment -> segment.kind() == Segment.Kind.COMMENT)
                        .count(),
                map.all(Source.class).allMatch(source -> source.text().isPresent()));
    }

    /** The same for somebody who hasn't looked for the texts. */
    public MapSummary withoutTexts() {
        return new MapSummary(id, title, revision, claims, relations, proposals, speakers, comments, false);
    }

    /**
     * The summary of the map that a change made of the map this is about. O(size of the change), but for a change of the
     * title, which looks at the whole map.
     */
    public MapSummary after(Diff diff, ArgumentMap after) {
        return new MapSummary(
                id,
                touchesTitle(diff) ? after.title() : title,
                after.revision(),
                claims + growth(diff, Proposition.class::isInstance),
                relations + growth(diff, entry -> entry instanceof Node node && relatesClaims(node)),
                proposals + growth(diff, entry -> entry instanceof Proposal proposal && proposal.isPending()),
                speakers + growth(diff, Speaker.class::isInstance),
                comments
                        + growth(
                                diff,
                                entry -> entry instanceof Segment segment && segment.kind() == Segment.Kind.COMMENT),
                hasText);
    }

    private static long growth(Diff diff, Predicate<Entry> counts) {
        return diff.added().stream().filter(counts).count()
                - diff.removed().stream().filter(counts).count()
                + diff.revised().stream()
                        .map(Diff.Revision::after)
                        .filter(counts)
                        .count()
                - diff.revised().stream()
                        .map(Diff.Revision::before)
                        .filter(counts)
                        .count();
    }

    private static boolean touchesTitle(Diff diff) {
        return Stream.of(
                        diff.added().stream(),
                        diff.removed().stream(),
                        diff.revised().stream().map(Diff.Revision::before),
                        diff.revised().stream().map(Diff.Revision::after))
                .flatMap(entries -> entries)
                .anyMatch(entry -> entry instanceof Source
                        || (entry instanceof Extension extension
                                && extension.name().equals(Extension.TITLE)));
    }

    private static boolean relatesClaims(Node node) {
        return node instanceof Inference
                || node instanceof Conflict
                || node instanceof Rephrase
                || node instanceof Answer;
    }
}
