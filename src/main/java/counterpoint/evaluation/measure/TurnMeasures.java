package counterpoint.evaluation.measure;

import counterpoint.evaluation.page.Gold;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Whether turns start where people say they do, at their labels, and whether the speaker's name is right. A turn that was
 * not found has no right speaker: accuracy is of all wanted turns.
 */
public final class TurnMeasures {
    private static final String FAMILY = "turns";

    private TurnMeasures() {}

    public static List<Measure> of(Gold gold, ArgumentMap draft) {
        Map<Integer, String> wanted = new HashMap<>();
        gold.turns().forEach(turn -> wanted.put(turn.place().start(), turn.speaker()));
        Map<Integer, String> found = found(gold, draft);
        Set<Integer> hits = new HashSet<>(found.keySet());
        hits.retainAll(wanted.keySet());
        long named = hits.stream()
                .filter(at -> Objects.equals(wanted.get(at), found.get(at)))
                .count();
        Score starts = new Score(hits.size(), found.size(), wanted.size());
        return List.of(
                Measure.f1(FAMILY, "boundary F1", starts),
                new Measure(FAMILY, "speaker accuracy", named, wanted.size()));
    }

    private static Map<Integer, String> found(Gold gold, ArgumentMap draft) {
        Map<Integer, String> found = new HashMap<>();
        List<Segment> segments = draft.all(Segment.class)
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.kind() == Segment.Kind.TURN) {
                boolean labelled = i > 0 && segments.get(i - 1).kind() == Segment.Kind.LABEL;
                Span place = labelled ? segments.get(i - 1).span() : segment.span();
                found.put(gold.firstWord(place), nameOf(segment, draft));
            }
        }
        return found;
    }

    private static String nameOf(Segment segment, ArgumentMap draft) {
        return segment.speaker()
                .flatMap(id -> draft.find(id, Speaker.class))
                .map(Speaker::name)
                .orElse("");
    }
}
