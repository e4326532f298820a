package counterpoint.model;

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

    private static boolean relatesClaims(Node node) {
        return node instanceof Inference
                || node instanceof Conflict
                || node instanceof Rephrase
                || node instanceof Answer;
    }
}
