package counterpoint.format.argdown.map;

import counterpoint.format.argdown.document.ArgdownDocument.End;
import counterpoint.format.argdown.document.ArgdownDocument.Family;
import counterpoint.format.argdown.document.ArgdownDocument.Relation;
import counterpoint.format.argdown.document.ArgdownDocument.RelationType;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes inferences and conflicts of the relations of a text. */
final class RelationsToMap {
    private record Undercut(Id attacker, Id target) {}

    private final DocumentToMap things;
    private final Ids ids;
    private final Keeping keeping;
    private final List<Finding> findings;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Id, List<Id>> madeFrom = new HashMap<>();
    private final List<Undercut> undercuts = new ArrayList<>();

    RelationsToMap(DocumentToMap things, Ids ids, Keeping keeping, List<Finding> findings) {
        this.things = things;
        this.ids = ids;
        this.keeping = keeping;
        this.findings = findings;
    }

    void add(Relation relation) {
        Optional<Id> from = things.proposition(relation.from());
        Optional<Id> to =
                relation.to().family() == Family.INFERENCE ? Optional.empty() : things.proposition(relation.to());
        Optional<Inference> structure = to.isPresent() ? Optional.empty() : things.inference(relation.to());
        if (from.isEmpty() || (to.isEmpty() && structure.isEmpty())) {
            skipped(relation, "the argument has no step that could be read");
        } else if (to.isPresent()) {
            between(relation, from.get(), to.get());
        } else {
            onStructure(relation, from.get(), structure.get());
        }
    }

    private void between(Relation relation, Id from, Id to) {
        if (from.equals(to)) {
            skipped(relation, "nothing can support or attack itself in a map");
            return;
        }
        switch (relation.type()) {
            case SUPPORT -> support(from, to);
            case ENTAILS -> keeping.about(support(from, to), Keeping.RELATION, name(relation.type()));
            case ATTACK -> attack(from, to);
            case CONTRARY, CONTRADICTORY -> {
                keeping.about(attack(from, to), Keeping.RELATION, name(relation.type()));
                keeping.about(attack(to, from), Keeping.RELATION, name(relation.type()));
            }
            case UNDERCUT -> undercuts.add(new Undercut(from, to));
        }
    }

    private void onStructure(Relation relation, Id from, Inference inference) {
        if (relation.type() == RelationType.UNDERCUT) {
            attack(from, inference.id());
        } else if (relation.type() != RelationType.SUPPORT) {
            keeping.about(attack(from, inference.id()), Keeping.RELATION, name(relation.type()));
        } else if (from.equals(inference.conclusion())) {
            skipped(relation, "nothing can support or attack itself in a map");
        } else {
            Id made = support(from, inference.conclusion());
            keeping.about(made, Keeping.RELATION, "support of <" + relation.to().title() + ">");
            findings.add(Finding.info(
                    "argdown.support-of-structure",
                    named(relation.from()) + " supports the reconstructed argument " + named(relation.to())
                            + ". A map can't say that, so it supports the argument's conclusion.",
                    made,
                    inference.id()));
        }
    }

    private Id support(Id from, Id to) {
        Inference inference = Inference.of(ids.next("i"), List.of(from), to);
        entries.add(inference);
        madeFrom.computeIfAbsent(from, id -> new ArrayList<>(2)).add(inference.id());
        return inference.id();
    }

    private Id attack(Id from, Id to) {
        Conflict conflict = Conflict.of(ids.next("c"), from, to);
        entries.add(conflict);
        madeFrom.computeIfAbsent(from, id -> new ArrayList<>(2)).add(conflict.id());
        return conflict.id();
    }

    /**
     * All entries made. An undercut of something that isn't reconstructed attacks the one relation it bears on others by; if
     * there are several or none, it attacks the claim itself.
     */
    List<Entry> entries() {
        for (Undercut undercut : undercuts) {
            List<Id> made = madeFrom.getOrDefault(undercut.target, List.of());
            Id target = made.size() == 1 && !made.get(0).equals(undercut.attacker) ? made.get(0) : undercut.target;
            Conflict conflict = Conflict.of(ids.next("c"), undercut.attacker, target);
            entries.add(conflict);
            keeping.about(conflict.id(), Keeping.RELATION, name(RelationType.UNDERCUT));
        }
        undercuts.clear();
        return entries;
    }

    private void skipped(Relation relation, String why) {
        findings.add(Finding.warning(
                "argdown.relation-left-out",
                "The relation \"" + name(relation.type()) + "\" from " + named(relation.from()) + " to "
                        + named(relation.to()) + " was left out, because " + why + "."));
    }

    private static String name(RelationType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static String named(End end) {
        return end.family() == Family.STATEMENT ? "[" + end.title() + "]" : "<" + end.title() + ">";
    }
}
