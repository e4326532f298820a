package counterpoint.format.argdown;

import counterpoint.format.argdown.map.Keeping;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which notation each relation of a map gets: an inference is a relation below its conclusion where that says it all, and a
 * premise–conclusion structure otherwise; a conflict is an attack below its target, an undercut below an inference, or, with
 * its like in the other direction, a contradiction.
 */
final class Plan {
    private record Pair(Id from, Id to) {}

    private final ArgumentMap map;
    private final Kept kept;
    private final Map<Id, List<Inference>> supports = new HashMap<>();
    private final Map<Id, List<Conflict>> attacks = new HashMap<>();
    private final Map<Id, List<Conflict>> contradictions = new HashMap<>();
    private final List<Inference> structures = new ArrayList<>();
    private final List<Conflict> leftOut = new ArrayList<>();
    private final Set<Id> statements = new HashSet<>();

    Plan(ArgumentMap map, Kept kept) {
        this.map = map;
        this.kept = kept;
        inferences();
        conflicts();
    }

    private void inferences() {
        Set<Pair> known = new HashSet<>();
        map.all(Inference.class).forEach(inference -> {
            boolean plain = !inference.isLinked()
                    && inference.scheme().isEmpty()
                    && map.referrers(inference.id(), Conflict.class).findAny().isEmpty()
                    && !needsPlace(inference.id())
                    && known.add(new Pair(inference.premises().get(0), inference.conclusion()));
            if (plain) {
                supports.computeIfAbsent(inference.conclusion(), id -> new ArrayList<>(2))
                        .add(inference);
            } else {
                structures.add(inference);
                statements.addAll(inference.premises());
                statements.add(inference.conclusion());
            }
        });
    }

    /** True if something is kept of a node that only a paragraph of its own can say. */
    private boolean needsPlace(Id id) {
        return !kept.tags(id).isEmpty()
                || kept.text(id, Keeping.TITLE).isPresent()
                || kept.text(id, Keeping.DATA).isPresent()
                || kept.text(id, Keeping.SECTION).isPresent()
                || kept.text(id, Keeping.ARGUMENT_DATA).isPresent()
                || kept.text(id, Keeping.DESCRIPTION).isPresent();
    }

    private void conflicts() {
        Set<Pair> mutual = new HashSet<>();
        map.all(Conflict.class)
                .filter(this::isMutual)
                .forEach(conflict -> mutual.add(new Pair(conflict.attacker(), conflict.target())));
        Set<Pair> known = new HashSet<>();
        map.all(Conflict.class).forEach(conflict -> {
            Pair pair = new Pair(conflict.attacker(), conflict.target());
            Pair reverse = new Pair(conflict.target(), conflict.attacker());
            boolean writable = map.find(conflict.target(), Conflict.class).isEmpty();
            if (!writable || !known.add(pair)) {
                leftOut.add(conflict);
            } else if (!mutual.contains(pair) || !mutual.contains(reverse)) {
                attacks.computeIfAbsent(conflict.target(), id -> new ArrayList<>(2))
                        .add(conflict);
            } else if (!known.contains(reverse)) {
                contradictions
                        .computeIfAbsent(conflict.attacker(), id -> new ArrayList<>(2))
                        .add(conflict);
                statements.add(conflict.attacker());
                statements.add(conflict.target());
            }
        });
    }

    private boolean isMutual(Conflict conflict) {
        return kept.text(conflict.id(), Keeping.RELATION)
                .filter("contradictory"::equals)
                .isPresent();
    }

    /** True for a proposition that came as an argument and can go as one: arguments can't be premises. */
    boolean isArgument(Id id) {
        return kept.text(id, Keeping.TITLE).filter(t -> t.startsWith("<")).isPresent()
                && !statements.contains(id)
                && map.find(id, Proposition.class).isPresent();
    }

    /** Inferences with structures of their own, in natural id order. */
    List<Inference> structures() {
        return structures;
    }

    /** Inferences that are relations below this proposition. */
    List<Inference> supports(Id conclusion) {
        return supports.getOrDefault(conclusion, List.of());
    }

    /** Conflicts that are relations below this proposition or inference. */
    List<Conflict> attacks(Id target) {
        return attacks.getOrDefault(target, List.of());
    }

    /** Conflicts that, with their like in the other direction, are contradictions below their attacker. */
    List<Conflict> contradictions(Id attacker) {
        return contradictions.getOrDefault(attacker, List.of());
    }

    /** Conflicts Argdown can't say: attacks on attacks, and what has been said already. */
    List<Conflict> leftOut() {
        return leftOut;
    }

    /** True if the tag stands once about something that is written. */
    boolean isFirst(Extension tag, Id about) {
        return kept.tags(about).stream()
                .filter(other -> other.value().equals(tag.value()))
                .findFirst()
                .filter(tag::equals)
                .isPresent();
    }
}
