package counterpoint.format.argdown.document;

import counterpoint.format.argdown.document.ArgdownDocument.Argument;
import counterpoint.format.argdown.document.ArgdownDocument.Family;
import counterpoint.format.argdown.document.ArgdownDocument.Inference;
import counterpoint.format.argdown.document.ArgdownDocument.RelationType;
import counterpoint.format.argdown.document.ArgdownDocument.Role;
import counterpoint.format.argdown.document.ArgdownDocument.Section;
import counterpoint.format.argdown.document.ArgdownDocument.Statement;
import counterpoint.format.argdown.tree.Block;
import counterpoint.format.argdown.tree.Item;
import counterpoint.format.argdown.tree.Sign;
import counterpoint.format.argdown.tree.SyntaxTree;
import counterpoint.format.argdown.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a syntax tree for what it says: which occurrences are of one thing, and how things are related. O(size of the
 * tree), apart from looking for redundant attacks on reconstructed arguments, which compares those with their premises.
 *
 * <p>Differs from the reference tool where that is mistaken: an undercut below a statement outside a structure does not
 * reach back to the last inference of the text.
 */
public final class Interpretation {
    private final SyntaxTree tree;
    private final Map<String, Thing> statements = new LinkedHashMap<>();
    private final Map<String, Thing> arguments = new LinkedHashMap<>();
    private final Relations relations = new Relations();
    private final List<Section> sections = new ArrayList<>();
    private int untitled;

    private Interpretation(SyntaxTree tree) {
        this.tree = tree;
    }

    public static ArgdownDocument of(SyntaxTree tree) {
        return new Interpretation(tree).document();
    }

    private ArgdownDocument document() {
        Optional<Thing> described = Optional.empty();
        for (Block block : tree.blocks()) {
            Optional<Thing> argument = Optional.empty();
            if (block instanceof Block.Heading heading) {
                open(heading);
            } else if (block instanceof Block.Structure structure) {
                structure(structure, described);
            } else if (block instanceof Block.Listing listing) {
                listing.items().forEach(item -> tree(item, Role.LISTED_STATEMENT, Optional.empty()));
            } else if (block instanceof Block.Paragraph paragraph) {
                argument = tree(paragraph.tree(), Role.TOP_LEVEL_STATEMENT, Optional.empty())
                        .filter(thing -> thing.family == Family.ARGUMENT);
            }
            described = argument;
        }
        return settled();
    }

    private ArgdownDocument settled() {
        Map<String, Statement> allStatements = new LinkedHashMap<>(2 * statements.size());
        Map<String, Argument> allArguments = new LinkedHashMap<>(2 * arguments.size());
        statements.values().forEach(thing -> allStatements.put(thing.title, thing.statement()));
        arguments.values().forEach(thing -> allArguments.put(thing.title, thing.argument()));
        relations.settleStructures();
        boolean strict =
                new ArgdownDocument(tree.frontMatter(), Map.of(), Map.of(), List.of(), List.of(), List.of()).isStrict();
        if (strict) {
            relations.settleStrictly();
        }
        relations.dropRedundant();
        return new ArgdownDocument(
                tree.frontMatter(),
                allStatements,
                allArguments,
                relations.list(),
                sections,
                tree.problems().list());
    }

    private void open(Block.Heading heading) {
        int parent = sections.size() - 1;
        while (parent >= 0 && sections.get(parent).level() >= heading.level()) {
            parent = sections.get(parent).parent().orElse(-1);
        }
        sections.add(new Section(
                heading.level(),
                heading.content().text().strip(),
                heading.content().tags(),
                heading.data(),
                parent < 0 ? Optional.empty() : Optional.of(parent)));
    }

    private int section() {
        return sections.size() - 1;
    }

    /** Reads an item and what is below it; an undercut directly below a conclusion is one of its inference. */
    private Optional<Thing> tree(Tree written, Role role, Optional<Thing> inference) {
        Optional<Thing> head = thing(written.head(), role);
        List<Optional<Thing>> below = new ArrayList<>(written.branches().size());
        for (Tree.Branch branch : written.branches()) {
            Optional<Thing> owner = branch.owner() == Tree.HEAD ? head : below.get(branch.owner());
            Optional<Thing> item = thing(branch.item(), Role.RELATION_STATEMENT);
            below.add(item);
            if (owner.isPresent() && item.isPresent()) {
                boolean ofStep = branch.owner() == Tree.HEAD && branch.sign() == Sign.UNDERCUT_BY;
                relate(branch.sign(), (ofStep ? inference : owner).orElse(owner.get()), item.get());
            }
        }
        return head;
    }

    private void relate(Sign sign, Thing above, Thing below) {
        RelationType type = switch (sign.relates()) {
            case SUPPORT -> RelationType.SUPPORT;
            case ATTACK -> RelationType.ATTACK;
            case UNDERCUT -> RelationType.UNDERCUT;
            case CONTRADICTION -> RelationType.CONTRADICTORY;
        };
        if (type == RelationType.CONTRADICTORY && below.family != Family.STATEMENT) {
            return;
        }
        if (sign.pointsDown()) {
            relations.add(type, above, below);
        } else {
            relations.add(type, below, above);
        }
    }

    private String untitled() {
        return "Untitled " + ++untitled;
    }

    private Thing named(Family family, String title) {
        Map<String, Thing> known = family == Family.STATEMENT ? statements : arguments;
        return known.computeIfAbsent(title, t -> new Thing(family, t, -1));
    }

    /** What an item is an occurrence of; nothing if, after an error, it is empty. */
    private Optional<Thing> thing(Item item, Role role) {
        if (item.title().isEmpty() && item.content().isMissing()) {
            return Optional.empty();
        }
        boolean statement = item.family() == Item.Family.STATEMENT;
        Thing thing = named(
                statement ? Family.STATEMENT : Family.ARGUMENT, item.title().orElseGet(this::untitled));
        thing.add(statement ? role : Role.ARGUMENT_DESCRIPTION, item, section());
        return Optional.of(thing);
    }

    private void structure(Block.Structure structure, Optional<Thing> described) {
        Thing argument = described.filter(thing -> !thing.isReconstructed()).orElse(null);
        if (argument == null) {
            described.ifPresent(thing -> tree.problems()
                    .add(
                            structure.start(),
                            "Argument <" + thing.title
                                    + "> already has a premise–conclusion structure. Give this one an"
                                    + " argument of its own."));
            argument = named(Family.ARGUMENT, untitled());
        }
        if (section() >= 0) {
            argument.setSection(section());
        }
        int last = structure.steps().size() - 1;
        for (int i = 0; i <= last; i++) {
            step(argument, structure.steps().get(i), i == last);
        }
    }

    private void step(Thing argument, Block.Step step, boolean isLast) {
        Optional<Thing> inference = step.inference()
                .map(line -> Thing.inference(
                        argument.title, argument.stages.size(), new Inference(line.rules(), line.data())));
        step.inference()
                .ifPresent(line -> line.undercuts()
                        .forEach(written -> tree(written, Role.RELATION_STATEMENT, Optional.empty())
                                .ifPresent(thing ->
                                        relations.add(RelationType.UNDERCUT, thing, inference.orElseThrow()))));
        Role role = inference.isEmpty() ? Role.PREMISE : isLast ? Role.MAIN_CONCLUSION : Role.INTERMEDIARY_CONCLUSION;
        Item head = step.tree().head();
        if (head.family() == Item.Family.STATEMENT) {
            tree(step.tree(), role, inference)
                    .ifPresent(thing -> argument.stages.add(new Thing.Stage(thing, role, inference)));
        }
    }
}
