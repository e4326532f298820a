package counterpoint.format.argdown.document;

import counterpoint.format.argdown.tree.Content;
import counterpoint.format.argdown.tree.Data;
import counterpoint.format.argdown.tree.Item;
import counterpoint.format.argdown.tree.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an Argdown text says: each statement and argument once, however often the text names it, with relations between them.
 * It holds what the reference tool {@code @argdown/core} reports: titles are unique within their family, and what has none
 * is called "Untitled n".
 *
 * @param statements equivalence classes of statements by title, in text order
 * @param arguments by title, in text order
 * @param sections by their headings, in text order
 * @param problems what could not be read, in text order
 */
public record ArgdownDocument(
        Optional<Data> frontMatter,
        Map<String, Statement> statements,
        Map<String, Argument> arguments,
        List<Relation> relations,
        List<Section> sections,
        List<Problem> problems) {

    /** What part an occurrence plays in its text. */
    public enum Role {
        TOP_LEVEL_STATEMENT,
        RELATION_STATEMENT,
        LISTED_STATEMENT,
        PREMISE,
        INTERMEDIARY_CONCLUSION,
        MAIN_CONCLUSION,
        ARGUMENT_DESCRIPTION
    }

    /** One occurrence of a statement or argument. */
    public record Member(Role role, Item item) {}

    /**
     * All that is called by one statement title, and so claims one thing.
     *
     * @param section index of the section it belongs to
     */
    public record Statement(
            String title, List<Member> members, List<String> tags, Optional<Data> data, Optional<Integer> section) {
        public Statement {
            members = List.copyOf(members);
            tags = List.copyOf(tags);
        }

        public boolean isTitled() {
            return titled(members);
        }

        /** Its running text where it is defined; empty if the text only refers to it. */
        public Optional<Content> content() {
            return canonical(members);
        }
    }

    /**
     * An argument: described, reconstructed as a premise–conclusion structure, or both.
     *
     * @param structure its steps; empty if it isn't reconstructed
     */
    public record Argument(
            String title,
            List<Member> members,
            List<Step> structure,
            List<String> tags,
            Optional<Data> data,
            Optional<Integer> section) {
        public Argument {
            members = List.copyOf(members);
            structure = List.copyOf(structure);
            tags = List.copyOf(tags);
        }

        public boolean isTitled() {
            return titled(members);
        }

        public boolean isReconstructed() {
            return !structure.isEmpty();
        }

        /** Its description; empty if the text only refers to it. */
        public Optional<Content> content() {
            return canonical(members);
        }
    }

    /** A premise or conclusion of a structure; a conclusion has an inference. */
    public record Step(String statement, Role role, Optional<Inference> inference) {}

    /** How a conclusion follows from what stands above it. */
    public record Inference(List<String> rules, Optional<Data> data) {
        public Inference {
            rules = List.copyOf(rules);
        }
    }

    /** What kind of relation holds. The last three are symmetric or strict; the text's mode decides on them. */
    public enum RelationType {
        SUPPORT,
        ATTACK,
        UNDERCUT,
        ENTAILS,
        CONTRARY,
        CONTRADICTORY
    }

    /** Whether an end of a relation is a statement, an argument, or an inference of one. */
    public enum Family {
        STATEMENT,
        ARGUMENT,
        INFERENCE
    }

    /**
     * An end of a relation.
     *
     * @param title of the statement or argument; of an inference, its argument's title
     * @param conclusion of an inference, the index of its conclusion in the structure; else -1
     */
    public record End(Family family, String title, int conclusion) {}

    /** That one thing supports, attacks or otherwise bears on another. */
    public record Relation(RelationType type, End from, End to) {}

    /**
     * A part of a text under a heading.
     *
     * @param parent index of the section it is part of
     */
    public record Section(int level, String title, List<String> tags, Optional<Data> data, Optional<Integer> parent) {
        public Section {
            tags = List.copyOf(tags);
        }
    }

    public ArgdownDocument {
        statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        relations = List.copyOf(relations);
        sections = List.copyOf(sections);
        problems = List.copyOf(problems);
    }

    /** True when relations between statements are meant logically. */
    public boolean isStrict() {
        return frontMatter
                .flatMap(data -> data.member("model"))
                .flatMap(model -> model.text("mode"))
                .filter("strict"::equals)
                .isPresent();
    }

    private static boolean titled(List<Member> members) {
        return members.stream().anyMatch(member -> member.item().title().isPresent());
    }

    /** The last definition, unless data call an earlier one canonical. */
    private static Optional<Content> canonical(List<Member> members) {
        Optional<Content> last = Optional.empty();
        for (int i = members.size() - 1; i >= 0; i--) {
            Item item = members.get(i).item();
            if (item.isReference()) {
                continue;
            }
            if (item.data().filter(data -> data.isSet("isCanonical")).isPresent()) {
                return Optional.of(item.content());
            }
            if (last.isEmpty()) {
                last = Optional.of(item.content());
            }
        }
        return last;
    }
}
