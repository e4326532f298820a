package counterpoint.format.argdown.document;

import counterpoint.format.argdown.document.ArgdownDocument.Argument;
import counterpoint.format.argdown.document.ArgdownDocument.End;
import counterpoint.format.argdown.document.ArgdownDocument.Family;
import counterpoint.format.argdown.document.ArgdownDocument.Inference;
import counterpoint.format.argdown.document.ArgdownDocument.Member;
import counterpoint.format.argdown.document.ArgdownDocument.Role;
import counterpoint.format.argdown.document.ArgdownDocument.Statement;
import counterpoint.format.argdown.document.ArgdownDocument.Step;
import counterpoint.format.argdown.tree.Data;
import counterpoint.format.argdown.tree.Item;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A statement, argument or inference while its text is still being read. Equal only to itself. */
final class Thing {
    /** A step of an argument's structure; of a conclusion, with its inference. */
    record Stage(Thing statement, Role role, Optional<Thing> inference) {}

    final Family family;
    final String title;
    final int conclusion;
    final List<Member> members = new ArrayList<>(2);
    final List<Stage> stages = new ArrayList<>(0);
    private Set<String> tags = Set.of();
    private Optional<Data> data = Optional.empty();
    private Optional<Inference> inference = Optional.empty();
    private int section = -1;
    private boolean sectionIsSet;

    Thing(Family family, String title, int conclusion) {
        this.family = family;
        this.title = title;
        this.conclusion = conclusion;
    }

    static Thing inference(String argument, int conclusion, Inference inference) {
        Thing thing = new Thing(Family.INFERENCE, argument, conclusion);
        thing.inference = Optional.of(inference);
        return thing;
    }

    /** Adds an occurrence that stands in this section (-1 for none). */
    void add(Role role, Item item, int newSection) {
        boolean first = members.isEmpty();
        members.add(new Member(role, item));
        if (!item.tags().isEmpty()) {
            if (tags.isEmpty()) {
                tags = new LinkedHashSet<>();
            }
            tags.addAll(item.tags());
        }
        Optional<String> inGroup = item.data().flatMap(d -> d.text("isInGroup"));
        item.data()
                .ifPresent(
                        added -> data = Optional.of(data.map(d -> d.with(added)).orElse(added)));
        boolean takes = inGroup.isPresent() ? inGroup.get().equals("true") : !item.isReference() && !sectionIsSet;
        if (takes) {
            setSection(newSection);
        } else if (first) {
            section = newSection;
        }
    }

    void setSection(int newSection) {
        section = newSection;
        sectionIsSet |= newSection >= 0;
    }

    boolean isReconstructed() {
        return !stages.isEmpty();
    }

    Stage lastStage() {
        return stages.get(stages.size() - 1);
    }

    End end() {
        return new End(family, title, conclusion);
    }

    private Optional<Integer> sectionIndex() {
        return section < 0 ? Optional.empty() : Optional.of(section);
    }

    Statement statement() {
        return new Statement(title, members, List.copyOf(tags), data, sectionIndex());
    }

    Argument argument() {
        List<Step> structure = stages.stream()
                .map(stage ->
                        new Step(stage.statement.title, stage.role, stage.inference.flatMap(thing -> thing.inference)))
                .toList();
        return new Argument(title, members, structure, List.copyOf(tags), data, sectionIndex());
    }
}
