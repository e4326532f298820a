package counterpoint.draft.quote;

import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All quotations of a page in page order, and what was odd about them. */
public final class Quotations {
    private final List<Quotation> all;
    private final List<Finding> findings;
    private final Map<Id, List<Quotation>> byComment = new HashMap<>();

    public Quotations(List<Quotation> all, List<Finding> findings) {
        this.all = List.copyOf(all);
        this.findings = List.copyOf(findings);
        all.forEach(q ->
                byComment.computeIfAbsent(q.by().id(), c -> new ArrayList<>()).add(q));
    }

    public List<Quotation> all() {
        return all;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** The quotations in one comment, in page order. */
    public List<Quotation> in(Segment comment) {
        return List.copyOf(byComment.getOrDefault(comment.id(), List.of()));
    }

    /** Share of a place's characters that are quoted. */
    public double shareQuoted(Segment comment, Span place) {
        int quoted = 0;
        for (Quotation quotation : in(comment)) {
            if (quotation.words().overlaps(place)) {
                quoted += Math.min(place.end(), quotation.words().end())
                        - Math.max(place.start(), quotation.words().start());
            }
        }
        return (double) quoted / place.length();
    }
}
