package counterpoint.format.network;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the words of other tools mean here: what a vertex is, and what an arrow between two claims says. */
enum Term {
    PROPOSITION("proposition", "claim", "statement", "position", "argument", "atom", "pro", "con", "i", "thesis"),
    QUESTION("question", "issue", "problem"),
    LOCUTION("locution", "l"),
    INFERENCE(
            "inference",
            "ra",
            "support",
            "supports",
            "supporting",
            "supported-by",
            "premise",
            "reason",
            "because",
            "evidence",
            "entails",
            "entail",
            "for",
            "+",
            "in-favor",
            "in-favour",
            "backing",
            "favors"),
    CONFLICT(
            "conflict",
            "ca",
            "attack",
            "attacks",
            "attacking",
            "contra",
            "against",
            "rebut",
            "rebuts",
            "rebuttal",
            "undermine",
            "undermines",
            "undercut",
            "undercuts",
            "defeat",
            "defeats",
            "object",
            "objects",
            "objection",
            "objects-to",
            "opposes",
            "opposing",
            "contradicts",
            "contradictory",
            "contrary",
            "disagree",
            "disagrees",
            "-",
            "refutes",
            "denies",
            "counter",
            "attacker"),
    REPHRASE("rephrase", "ma", "rephrases", "restates", "says-again", "equivalent", "same-as", "duplicate"),
    ANSWER("answer", "answers", "responds-to", "response"),
    TRANSITION("transition", "ta"),
    ILLOCUTION("illocution", "ya");

    /** Names of attributes that may say what a vertex is, in the order in which they are asked. */
    private static final List<String> VERTEX_NAMES = List.of("type", "aif", "kind", "nodeType", "category", "class");

    /** The same for arrows. */
    private static final List<String> ARROW_NAMES =
            List.of("relation", "interaction", "type", "label", "kind", "name", "edgeType", "role", "arrowhead");

    private static final String SCHEME = "scheme";
    private static final Set<Term> RELATIONS = Set.of(INFERENCE, CONFLICT, REPHRASE, ANSWER, TRANSITION, ILLOCUTION);
    private static final Set<Term> OF_ARROWS = Set.of(INFERENCE, CONFLICT, REPHRASE, ANSWER);

    /** Words that mean one thing as a box and another as an arrow. */
    private static final Map<String, Term> AS_ARROWS = Map.of("pro", INFERENCE, "con", CONFLICT);

    @SuppressWarnings("ImmutableEnumChecker") // a set that nobody can change
    private final Set<String> words;

    Term(String... words) {
        this.words = Set.of(words);
    }

    /** What an element is, and which attribute said so. */
    record Said(Term term, String attribute) {}

    /** True for what stands between others. */
    boolean isRelation() {
        return RELATIONS.contains(this);
    }

    static Term of(Network.Vertex vertex) {
        return said(vertex).map(Said::term).orElse(PROPOSITION);
    }

    static Optional<Said> said(Network.Vertex vertex) {
        for (String name : VERTEX_NAMES) {
            String plain = normal(vertex.text(name));
            String word = plain.equals(SCHEME) ? scheme(vertex) : plain;
            for (Term term : values()) {
                if (term.words.contains(word)) {
                    return Optional.of(new Said(term, name));
                }
            }
        }
        return Optional.empty();
    }

    /** MonkeyPuzzle says of a box that it is a scheme, and on it which: "Default Support". */
    private static String scheme(Network.Vertex vertex) {
        return Stream.of("label", "name", "content")
                .map(name -> normal(vertex.text(name)))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .map(word -> word.startsWith("default-") ? word.substring("default-".length()) : word)
                .orElse("");
    }

    /** What an arrow from claim to claim means; empty if nothing known says so. */
    static Optional<Said> said(Network.Arrow arrow) {
        for (String name : ARROW_NAMES) {
            String word = normal(arrow.text(name));
            if (AS_ARROWS.containsKey(word)) {
                return Optional.of(new Said(AS_ARROWS.get(word), name));
            }
            for (Term term : OF_ARROWS) {
                if (term.words.contains(word)) {
                    return Optional.of(new Said(term, name));
                }
            }
        }
        return Optional.empty();
    }

    private static String normal(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }
}
