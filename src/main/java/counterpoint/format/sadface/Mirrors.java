package counterpoint.format.sadface;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Proposition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Disagreements: one node in SADFace, in a map two attacks, as attacks have a direction there. */
final class Mirrors {
    private Mirrors() {}

    /** The disagreements among a map's conflicts that still lack the attack the other way round. */
    static Iterable<Conflict> unmirrored(ArgumentMap map) {
        return map.all(Extension.class)
                .filter(Mirrors::isDisagreement)
                .flatMap(extension -> extension.about().stream())
                .flatMap(id -> map.find(id, Conflict.class).stream())
                .filter(conflict ->
                        map.find(conflict.target(), Proposition.class).isPresent())
                .toList();
    }

    private static boolean isDisagreement(Extension extension) {
        return extension.name().equals(SadfaceWriter.NAME) && extension.value().equals(SadfaceWriter.DISAGREE);
    }

    /** The conflicts that only say again, the other way round, what a disagreement says. */
    static Set<Id> of(ArgumentMap map) {
        Map<String, Conflict> disagreements = new HashMap<>();
        unmirrored(map).forEach(conflict -> disagreements.put(conflict.id().value(), conflict));
        Set<Id> mirrors = new HashSet<>();
        map.all(Extension.class)
                .filter(extension -> extension.name().equals(SadfaceWriter.MIRRORS))
                .forEach(extension -> extension
                        .about()
                        .flatMap(id -> map.find(id, Conflict.class))
                        .filter(conflict ->
                                mirrors(conflict, Optional.ofNullable(disagreements.get(extension.value()))))
                        .ifPresent(mirror -> mirrors.add(mirror.id())));
        return mirrors;
    }

    private static boolean mirrors(Conflict conflict, Optional<Conflict> first) {
        return first.filter(f ->
                        f.attacker().equals(conflict.target()) && f.target().equals(conflict.attacker()))
                .isPresent();
    }
}
