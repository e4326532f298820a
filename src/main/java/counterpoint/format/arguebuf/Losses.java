package counterpoint.format.arguebuf;

import counterpoint.format.Loss;
import counterpoint.format.excerpt.AtomLosses;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Inference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What arguebuf can't say of a map. */
final class Losses {
    private Losses() {}

    static List<Loss> of(ArgumentMap map, Loss.Degree degree) {
        return new AtomLosses(map, ArguebufWriter.NOTATION, degree, ArguebufWriter.shown(map)).with(Losses::own);
    }

    private static Stream<String> own(Entry entry) {
        Optional<String> scheme = Optional.empty();
        if (entry instanceof Inference inference) {
            scheme = inference
                    .scheme()
                    .filter(id -> SchemeEnums.of("support", id).isEmpty());
        } else if (entry instanceof Conflict conflict) {
            scheme = conflict.scheme();
        }
        return scheme.map(lost -> "scheme").stream();
    }
}
