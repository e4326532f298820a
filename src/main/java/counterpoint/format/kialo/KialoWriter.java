package counterpoint.format.kialo;

import counterpoint.format.Written;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import java.util.List;
import java.util.Optional;

/**
 * Writes maps as Kialo exports them (docs/formats-kialo.md). An export has no place for anything of our own, so what the
 * losses name is gone. The same map gives the same text. O(n log n).
 */
public final class KialoWriter {
    private final ArgumentMap map;
    private final Generation generation;
    private final Forest forest;
    private final StringBuilder text = new StringBuilder();

    private KialoWriter(ArgumentMap map, Generation generation) {
        this.map = map;
        this.generation = generation;
        this.forest = new Forest(map);
    }

    /** The export of this generation. */
    public static Written write(ArgumentMap map, Generation generation) {
        KialoWriter writer = new KialoWriter(map, generation);
        writer.write();
        return new Written(writer.text.toString(), new Losses(map, writer.forest.cut()).all());
    }

    /** The question that all theses answer, if the map has exactly one question. */
    static Optional<Question> question(ArgumentMap map) {
        List<Question> questions = map.all(Question.class).limit(2).toList();
        return questions.size() == 1 ? Optional.of(questions.get(0)) : Optional.empty();
    }

    private void write() {
        title();
        List<Id> roots = forest.roots();
        Optional<Question> question = question(map);
        boolean several = roots.size() != 1 || question.isPresent();
        List<Forest.Place> places = forest.places(roots, several ? "1." : "");
        if (several && !(places.isEmpty() && question.isEmpty())) {
            String asked =
                    question.map(this::markup).orElseGet(() -> Markup.escaped(Markup.normal(titleText()), generation));
            item("1", 0, generation == Generation.LEGACY ? "" : "Question", asked);
        }
        places.forEach(this::place);
        if (generation == Generation.CURRENT) {
            sources();
        }
    }

    private String titleText() {
        return map.title().isBlank() ? map.id().value() : map.title();
    }

    private void title() {
        String title = Markup.escaped(Markup.normal(titleText()), generation);
        text.append(generation == Generation.LEGACY ? "Discussion Title: " : "Discussion Name:\n")
                .append(title)
                .append("\n\n");
    }

    private void place(Forest.Place place) {
        String label = switch (place.label()) {
            case PRO -> "Pro";
            case CON -> "Con";
            default -> generation == Generation.LEGACY ? "" : "Thesis";
        };
        String said = place.isReference()
                ? "-> See " + forest.number(place.claim()) + "."
                : markup(map.get(place.claim(), Proposition.class));
        item(place.number(), place.depth(), label, said);
    }

    private void item(String number, int depth, String label, String said) {
        if (generation == Generation.LEGACY) {
            text.append(number)
                    .append(". ")
                    .append(label.isEmpty() ? "" : label + ": ")
                    .append(said)
                    .append('\n');
        } else {
            String indent = "  ".repeat(depth);
            text.append(indent).append(number).append(". ").append(label).append(":\n");
            text.append(indent).append(said).append("\n\n");
        }
    }

    private String markup(counterpoint.model.Node node) {
        String words = node instanceof Question question ? question.text() : ((Proposition) node).text();
        return map.referrers(node.id(), Extension.class)
                .filter(extension -> extension.name().equals(OutlineToMap.MARKUP))
                .map(Extension::value)
                .filter(markup -> generation == Generation.LEGACY && saysJust(markup, words))
                .findFirst()
                .orElseGet(() -> Markup.escaped(Markup.normal(words), generation));
    }

    /** Whether a kept text still has these words, and stands on one line without beginning another. */
    private static boolean saysJust(String markup, String words) {
        return Markup.words(markup).equals(words)
                && Markup.normal(markup).equals(markup)
                && Markup.reference(markup).isEmpty()
                && !markup.startsWith("Pro: ")
                && !markup.startsWith("Con: ");
    }

    private void sources() {
        List<String> sources = map.all(Extension.class)
                .filter(e -> e.about().isEmpty() && e.name().equals(OutlineToMap.SOURCE))
                .map(Extension::value)
                .toList();
        if (!sources.isEmpty()) {
            text.append("Sources:\n");
            sources.forEach(source -> text.append(source).append('\n'));
        }
    }
}
