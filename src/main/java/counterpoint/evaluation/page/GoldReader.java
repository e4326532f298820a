package counterpoint.evaluation.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.evaluation.page.Gold.Bearing;
import counterpoint.evaluation.page.Gold.Wording;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the two gold notations: one with turns, comments, quotes and principal claims in UTF-16 offsets, and one made from
 * AIF corpora with dense propositions in code-point offsets, where blank lines separate turns and comments.
 */
public final class GoldReader {
    private static final Id SOURCE = Id.of("s1");
    private static final Pattern BLOCK = Pattern.compile("[^\\n]+(?:\\n(?!\\n)[^\\n]+)*");

    private final String page;
    private final String text;
    private final JsonNode root;

    private GoldReader(String page, String text, JsonNode root) {
        this.page = page;
        this.text = text;
        this.root = root;
    }

    /**
     * The gold of a page.
     *
     * @param text the page's text, as decoded from its file
     * @throws MalformedInputException if the JSON is broken or of neither notation
     */
    public static Gold read(String page, String text, String json) {
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new MalformedInputException("The gold of " + page + " is not JSON: " + e.getOriginalMessage(), e);
        }
        GoldReader reader = new GoldReader(page, text, root);
        if (root.has("turns") && root.has("claims")) {
            return reader.principal();
        }
        if (root.has("propositions") && root.has("comments_start")) {
            return reader.dense();
        }
        throw new MalformedInputException("The gold of " + page
                + " has neither \"turns\" and \"claims\" nor \"propositions\" and \"comments_start\". Use one of the two"
                + " notations.");
    }

    private Gold principal() {
        List<Gold.Turn> turns =
                list("turns", n -> new Gold.Turn(n.path("speaker").asText(), span(n)));
        List<Gold.Quote> quotes = list("quotes", n -> {
            List<Span> targets = new ArrayList<>();
            n.path("targets").forEach(t -> targets.add(span(t)));
            Wording wording = Wording.valueOf(n.path("kind").asText().toUpperCase(Locale.ROOT));
            return new Gold.Quote(span(n), wording, List.copyOf(targets));
        });
        return new Gold(
                page,
                text,
                false,
                turns,
                list("comments", this::span),
                quotes,
                list("claims", n -> new Gold.Claim(n.path("id").asText(), span(n))),
                list("relations", n -> {
                    List<String> from = new ArrayList<>();
                    n.path("from").forEach(f -> from.add(f.asText()));
                    Bearing bearing = Bearing.valueOf(n.path("type").asText().toUpperCase(Locale.ROOT));
                    return new Gold.Relation(
                            n.path("id").asText(), bearing, from, n.path("to").asText());
                }),
                stances());
    }

    private List<Gold.Stance> stances() {
        List<String> comments = list("comments", n -> n.path("id").asText());
        return list("stances", n -> {
            String comment = n.path("comment").asText();
            if (!comments.contains(comment)) {
                throw new IllegalArgumentException("there is no comment \"" + comment + "\".");
            }
            return new Gold.Stance(
                    comments.indexOf(comment), n.path("target_claim").asText());
        });
    }

    private Gold dense() {
        int commentsStart =
                text.offsetByCodePoints(0, root.path("comments_start").asInt());
        List<Gold.Turn> turns = new ArrayList<>();
        List<Span> comments = new ArrayList<>();
        List<Span> blocks = blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Span block = blocks.get(i);
            String words = block.of(text);
            if (block.start() >= commentsStart) {
                comments.add(block);
            } else if (i > 1 && words.contains("\n")) {
                turns.add(new Gold.Turn(words.substring(0, words.indexOf('\n')).strip(), block));
            }
        }
        List<Gold.Relation> relations = list(
                "relations",
                n -> new Gold.Relation(
                        "",
                        switch (n.path("type").asText()) {
                            case "RA" -> Bearing.SUPPORT;
                            case "CA" -> Bearing.ATTACK;
                            default -> Bearing.REPHRASE;
                        },
                        List.of(n.path("from").asText()),
                        n.path("to").asText()));
        List<Gold.Claim> claims = list(
                "propositions",
                n -> new Gold.Claim(
                        n.path("id").asText(),
                        new Span(
                                SOURCE,
                                text.offsetByCodePoints(0, n.path("start").asInt()),
                                text.offsetByCodePoints(0, n.path("end").asInt()))));
        return new Gold(page, text, true, turns, comments, List.of(), claims, relations, List.of());
    }

    private List<Span> blocks() {
        List<Span> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            blocks.add(new Span(SOURCE, matcher.start(), matcher.end()));
        }
        return blocks;
    }

    private Span span(JsonNode node) {
        return new Span(SOURCE, node.path("start").asInt(), node.path("end").asInt());
    }

    private <T> List<T> list(String name, Function<JsonNode, T> read) {
        List<T> values = new ArrayList<>();
        for (JsonNode node : root.path(name)) {
            try {
                values.add(read.apply(node));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new MalformedInputException(
                        "The gold of " + page + " has a bad entry at $." + name + "[" + values.size() + "]: "
                                + e.getMessage(),
                        e);
            }
        }
        return values;
    }
}
