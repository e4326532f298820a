package counterpoint.draft.claim;

import counterpoint.draft.text.Speech;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups the sentences of a paragraph into points: a point takes sentences until it has said enough to be judged, and the
 * fragments after it ("Not one."). Cues of going on (pronouns that point back, shared words) were tried in place of length
 * and as costs of a best grouping; both found fewer principal claims ({@code docs/drafting.md}).
 */
final class Points {
    private static final int ENOUGH = 22;
    private static final int LONGEST = 60;
    private static final int FRAGMENT = 6;

    private final Speech page;

    Points(Speech page) {
        this.page = page;
    }

    /** The points that sentences of one paragraph make, each from its first sentence to its last. */
    List<Span> of(List<Span> sentences) {
        List<Span> points = new ArrayList<>();
        Span point = null;
        for (Span sentence : sentences) {
            if (point != null && goesOn(point, sentence)) {
                point = new Span(point.source(), point.start(), sentence.end());
            } else {
                if (point != null) {
                    points.add(point);
                }
                point = sentence;
            }
        }
        if (point != null) {
            points.add(point);
        }
        return List.copyOf(points);
    }

    private boolean goesOn(Span point, Span next) {
        int said = page.words(point).size();
        int more = page.words(next).size();
        return said + more <= LONGEST && (said < ENOUGH || more < FRAGMENT);
    }
}
