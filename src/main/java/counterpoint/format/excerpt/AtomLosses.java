package counterpoint.format.excerpt;

import counterpoint.format.Loss;
import counterpoint.model.Answer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Locution;
import counterpoint.model.Proposal;
import counterpoint.model.Question;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Transition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What documents of atoms and schemes can't say of a map, beyond what one notation alone is unable to say.
 *
 * @param notation begins the names of the extensions that have a place in it
 * @param degree of all losses
 * @param shown the locutions and illocutions that the document says
 */
public record AtomLosses(ArgumentMap map, String notation, Loss.Degree degree, Set<Id> shown) {

    /** The losses in the order of the map's entries, each entry's own followed by those the notation adds. */
    public List<Loss> with(Own own) {
        return map.entries().stream()
                .flatMap(entry -> Stream.concat(common(entry), own.lost(entry))
                        .map(what -> new Loss(entry.id(), entry.type(), what, degree)))
                .toList();
    }

    /** What a notation loses of an entry, in the words of a {@link Loss}. */
    @FunctionalInterface
    public interface Own {
        Stream<String> lost(Entry entry);
    }

    private Stream<String> common(Entry entry) {
        if (entry instanceof Source source) {
            return source.text().isEmpty() ? Stream.of("hash and length") : Stream.empty();
        }
        if (entry instanceof Locution || entry instanceof Illocution) {
            return Stream.of(shown.contains(entry.id()) ? "id" : "all of it");
        }
        if (entry instanceof Segment || entry instanceof Transition || entry instanceof Proposal) {
            return Stream.of("all of it");
        }
        if (entry instanceof Question) {
            return Stream.of("that it is a question");
        }
        if (entry instanceof Answer) {
            return Stream.of("that it answers a question");
        }
        return entry instanceof Extension extension && !hasPlace(extension) ? Stream.of("all of it") : Stream.empty();
    }

    private boolean hasPlace(Extension extension) {
        Optional<Entry> about = extension.about().flatMap(map::entry);
        return extension.name().startsWith(notation + ":")
                && about.filter(entry -> entry instanceof Extension || entry instanceof Proposal)
                        .isEmpty();
    }
}
