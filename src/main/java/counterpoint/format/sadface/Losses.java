package counterpoint.format.sadface;

import counterpoint.format.Loss;
import counterpoint.format.excerpt.AtomLosses;
import counterpoint.format.nodeset.SchemeNames;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What SADFace can't say of a map. */
final class Losses {
    private Losses() {}

    static List<Loss> of(ArgumentMap map, Loss.Degree degree) {
        Optional<Id> title = title(map).map(Extension::id);
        return new AtomLosses(map, SadfaceWriter.NOTATION, degree, SadfaceWriter.shown(map))
                .with(Losses::own).stream()
                        .filter(loss -> !title.equals(Optional.of(loss.element())))
                        .toList();
    }

    /** The title that is written, if the map has one. */
    static Optional<Extension> title(ArgumentMap map) {
        return map.all(Extension.class)
                .filter(extension ->
                        extension.about().isEmpty() && extension.name().equals(Extension.TITLE))
                .findFirst()
                .filter(title -> !title.value().isBlank());
    }

    private static Stream<String> own(Entry entry) {
        if (entry instanceof Speaker) {
            return Stream.of("all of it");
        }
        Optional<String> scheme = Optional.empty();
        if (entry instanceof Inference inference) {
            scheme = inference.scheme();
        } else if (entry instanceof Conflict conflict) {
            scheme = conflict.scheme();
        }
        return scheme
                .filter(id ->
                        SchemeNames.id(SchemeNames.name(id)).filter(id::equals).isEmpty())
                .map(id -> "spelling of its scheme")
                .stream();
    }
}
