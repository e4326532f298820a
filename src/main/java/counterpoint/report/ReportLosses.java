package counterpoint.report;

import counterpoint.format.Loss;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Rephrase;
import java.util.ArrayList;
import java.util.List;

/** What a text for people leaves out: ids of what it tells, and all that it doesn't. */
final class ReportLosses {
    private ReportLosses() {}

    static List<Loss> of(ArgumentMap map) {
        List<Loss> losses = new ArrayList<>();
        map.entries().forEach(entry -> losses.add(Loss.gone(entry, isTold(entry) ? "id" : "all of it")));
        return losses;
    }

    private static boolean isTold(Entry entry) {
        return entry instanceof Proposition
                || entry instanceof Question
                || entry instanceof Inference
                || entry instanceof Conflict
                || entry instanceof Rephrase;
    }
}
