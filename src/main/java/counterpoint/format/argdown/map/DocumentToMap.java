package counterpoint.format.argdown.map;

import counterpoint.format.Read;
import counterpoint.format.argdown.document.ArgdownDocument;
import counterpoint.format.argdown.document.ArgdownDocument.Argument;
import counterpoint.format.argdown.document.ArgdownDocument.Family;
import counterpoint.format.argdown.document.ArgdownDocument.Role;
import counterpoint.format.argdown.document.ArgdownDocument.Statement;
import counterpoint.format.argdown.document.ArgdownDocument.Step;
import counterpoint.format.argdown.tree.Content;
import counterpoint.format.argdown.tree.Data;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a map of what an Argdown text says: a statement is a proposition; so is an argument that is only described; each
 * step of a reconstructed argument is an inference. docs/formats-argdown.md has the whole table.
 */
public final class DocumentToMap {
    private final ArgdownDocument document;
    private final String text;
    private final Ids ids = new Ids();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Keeping keeping = new Keeping(ids, entries);
    private final Map<String, Id> statements = new HashMap<>();
    private final Map<String, Id> arguments = new HashMap<>();
    private final Map<String, Map<Integer, Inference>> structures = new HashMap<>();

    private DocumentToMap(ArgdownDocument document, String text) {
        this.document = document;
        this.text = text;
    }

    /**
     * The map, and what there is to say about how it was made.
     *
     * @param text the document's source
     * @param id what to call the map
     */
    public static Read of(ArgdownDocument document, String text, Id id) {
        DocumentToMap making = new DocumentToMap(document, text);
        making.make();
        return new Read(ArgumentMap.of(id, 0, making.entries), making.findings);
    }

    private void make() {
        // Titles come first, so that no id made up for something else takes one of theirs.
        document.statements().keySet().forEach(title -> statements.put(title, ids.like(title)));
        document.arguments().keySet().forEach(title -> arguments.put(title, ids.like(title)));
        document.frontMatter().ifPresent(keeping::frontMatter);
        for (int i = 0; i < document.sections().size(); i++) {
            keeping.heading(i, document.sections().get(i));
        }
        document.statements().values().forEach(this::statement);
        document.arguments().values().forEach(this::argument);
        RelationsToMap relations = new RelationsToMap(this, ids, keeping, findings);
        document.relations().forEach(relations::add);
        entries.addAll(relations.entries());
    }

    private Id statement(String title) {
        return known(statements, title);
    }

    private static Id known(Map<String, Id> ids, String title) {
        return Objects.requireNonNull(ids.get(title), title);
    }

    private void statement(Statement statement) {
        Id id = statement(statement.title());
        if (statement.isTitled() && !statement.title().equals(id.value())) {
            keeping.about(id, Keeping.TITLE, "[" + statement.title() + "]");
        }
        proposition(id, statement.title(), statement.content());
        details(id, statement.tags(), statement.data(), statement.section());
    }

    private void argument(Argument argument) {
        Map<Integer, Inference> steps = argument.isReconstructed() ? structure(argument) : Map.of();
        if (!steps.isEmpty()) {
            structures.put(argument.title(), steps);
            return;
        }
        Id id = known(arguments, argument.title());
        keeping.about(id, Keeping.TITLE, "<" + argument.title() + ">");
        proposition(id, argument.title(), argument.content());
        details(id, argument.tags(), argument.data(), argument.section());
    }

    private void proposition(Id id, String title, Optional<Content> content) {
        String plain = content.map(Content::words).orElse("");
        entries.add(new Proposition(id, plain.isBlank() ? title.isBlank() ? id.value() : title : plain));
        content.filter(Content::isMarkedUp).ifPresent(c -> keeping.about(id, Keeping.MARKUP, c.source(text)));
    }

    private void details(Id id, List<String> tags, Optional<Data> data, Optional<Integer> section) {
        keeping.tags(id, tags);
        data.ifPresent(d -> keeping.about(id, Keeping.DATA, d.json()));
        section.ifPresent(index -> keeping.about(id, Keeping.SECTION, Keeping.sectionName(index)));
    }

    /** An argument's steps as inferences, by the index of their conclusions. */
    private Map<Integer, Inference> structure(Argument argument) {
        Map<Integer, Inference> steps = new HashMap<>();
        Id main = known(arguments, argument.title());
        int begin = 0;
        for (int i = 0; i < argument.structure().size(); i++) {
            Step step = argument.structure().get(i);
            if (step.inference().isEmpty()) {
                continue;
            }
            Set<Id> premises = premises(argument, i, begin);
            begin = i;
            if (premises.isEmpty()) {
                findings.add(Finding.warning(
                        "argdown.step-without-premise",
                        "Conclusion " + (i + 1) + " of argument <" + argument.title()
                                + "> has no premise but itself, so this step was left out. Write a premise above it.",
                        statement(step.statement())));
                continue;
            }
            steps.put(i, step(argument, step, premises, main));
        }
        return steps;
    }

    private Inference step(Argument argument, Step step, Set<Id> premises, Id main) {
        boolean isMain = step.role() == Role.MAIN_CONCLUSION;
        Id id = isMain ? main : ids.next(main + ".");
        ArgdownDocument.Inference line = step.inference().orElseThrow();
        List<String> rules =
                line.rules().stream().filter(rule -> !rule.isBlank()).toList();
        Inference inference = new Inference(
                id,
                List.copyOf(premises),
                statement(step.statement()),
                rules.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", rules)));
        entries.add(inference);
        line.data().ifPresent(data -> keeping.about(id, Keeping.DATA, data.json()));
        if (isMain) {
            reconstructed(argument, id);
        } else {
            keeping.about(id, Keeping.ARGUMENT, argument.title());
        }
        return inference;
    }

    /** What is said of a reconstructed argument as a whole is kept with its main inference. */
    private void reconstructed(Argument argument, Id id) {
        if (argument.isTitled() && !argument.title().equals(id.value())) {
            keeping.about(id, Keeping.TITLE, "<" + argument.title() + ">");
        }
        argument.content()
                .map(Content::words)
                .filter(description -> !description.isBlank())
                .ifPresent(description -> keeping.about(id, Keeping.DESCRIPTION, description));
        details(id, argument.tags(), Optional.empty(), argument.section());
        argument.data().ifPresent(data -> keeping.about(id, Keeping.ARGUMENT_DATA, data.json()));
    }

    /** What a step uses: what its data name, or else all since the last conclusion, and that conclusion. */
    private Set<Id> premises(Argument argument, int conclusion, int begin) {
        Optional<List<Integer>> uses = argument.structure()
                .get(conclusion)
                .inference()
                .flatMap(ArgdownDocument.Inference::data)
                .flatMap(data -> data.numbers("uses").or(() -> data.numbers("from")));
        Set<Id> premises = new LinkedHashSet<>();
        if (uses.isPresent()) {
            uses.get().stream()
                    .filter(number ->
                            number >= 1 && number <= argument.structure().size())
                    .forEach(number -> premises.add(
                            statement(argument.structure().get(number - 1).statement())));
        } else {
            argument.structure().subList(begin, conclusion).forEach(step -> premises.add(statement(step.statement())));
        }
        premises.remove(statement(argument.structure().get(conclusion).statement()));
        return premises;
    }

    /** The proposition that stands for a statement or described argument. */
    Optional<Id> proposition(ArgdownDocument.End end) {
        if (end.family() == Family.STATEMENT) {
            return Optional.ofNullable(statements.get(end.title()));
        }
        return structures.containsKey(end.title()) ? Optional.empty() : Optional.ofNullable(arguments.get(end.title()));
    }

    /** The inference that is a step of this argument: the one named, or else the last. */
    Optional<Inference> inference(ArgdownDocument.End end) {
        Map<Integer, Inference> steps = structures.getOrDefault(end.title(), Map.of());
        return end.family() == Family.INFERENCE && steps.containsKey(end.conclusion())
                ? Optional.of(steps.get(end.conclusion()))
                : steps.entrySet().stream().max(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
    }
}
