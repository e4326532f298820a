package counterpoint.format.annotation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.Loss;
import counterpoint.format.Written;
import counterpoint.format.json.JsonDocument;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Illocution;
import counterpoint.model.Locution;
import counterpoint.model.Node;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes every locution of a map as a Web Annotation of its page: its words and their surroundings as a quote, its place as
 * a position, and what it claims or asks as the body.
 *
 * <p>The recommendation counts positions in code points; spans of a map count UTF-16 units. Where the page's text is at hand
 * positions are converted, and checked by the quote beside them; where it isn't, nothing tells how many characters beyond
 * the basic plane stand before the place, so that there is no selector at all, and a loss says so. Half of a surrogate pair
 * at an end of a span widens it to the whole. A page without an address is named by its hash ({@code urn:hash:}). O(size of
 * the map and its pages).
 */
public final class AnnotationWriter {
    private static final int CONTEXT = 32;

    private final ArgumentMap map;
    private final List<Loss> losses = new ArrayList<>();
    private final Map<Source, CodePoints> counters = new HashMap<>();

    private AnnotationWriter(ArgumentMap map) {
        this.map = map;
    }

    public static Written write(ArgumentMap map) {
        AnnotationWriter writer = new AnnotationWriter(map);
        ObjectNode document = writer.collection();
        map.entries().forEach(writer::lose);
        return new Written(JsonDocument.write(document), writer.losses);
    }

    private ObjectNode collection() {
        ObjectNode collection = JsonNodeFactory.instance.objectNode();
        collection.put("@context", "http://www.w3.org/ns/anno.jsonld");
        collection.put("id", urn("map"));
        collection.put("type", "AnnotationCollection");
        collection.put("label", map.title());
        List<Locution> locutions = map.all(Locution.class).toList();
        collection.put("total", locutions.size());
        if (!locutions.isEmpty()) {
            ObjectNode page = collection.putObject("first");
            page.put("id", urn("page")).put("type", "AnnotationPage").put("startIndex", 0);
            ArrayNode items = page.putArray("items");
            locutions.forEach(locution -> items.add(annotation(locution)));
        }
        return collection;
    }

    private ObjectNode annotation(Locution locution) {
        ObjectNode annotation = JsonNodeFactory.instance.objectNode();
        annotation.put("id", urn("locution " + locution.id())).put("type", "Annotation");
        ArrayNode bodies = annotation.putArray("body");
        map.referrers(locution.id(), Illocution.class)
                .filter(illocution -> illocution.anchor().equals(locution.id()))
                .forEach(illocution -> text(illocution).ifPresent(text -> {
                    ObjectNode body =
                            bodies.addObject().put("type", "TextualBody").put("value", text);
                    body.put("format", "text/plain").put("purpose", purpose(illocution));
                }));
        String speaker = map.get(locution.speaker(), Speaker.class).name();
        bodies.addObject().put("type", "TextualBody").put("value", speaker).put("purpose", "tagging");
        ArrayNode targets = annotation.putArray("target");
        locution.spans().forEach(span -> targets.add(target(span)));
        return annotation;
    }

    private Optional<String> text(Illocution illocution) {
        Optional<Entry> content = map.entry(illocution.content());
        return content.flatMap(entry -> entry instanceof Proposition claim
                ? Optional.of(claim.text())
                : entry instanceof Question question ? Optional.of(question.text()) : Optional.empty());
    }

    private static String purpose(Illocution illocution) {
        return illocution.force().equals(Illocution.Force.QUESTIONING) ? "questioning" : "describing";
    }

    private ObjectNode target(Span span) {
        Source source = map.get(span.source(), Source.class);
        ObjectNode target = JsonNodeFactory.instance.objectNode().put("type", "SpecificResource");
        target.put("source", source.url().orElse("urn:hash:" + source.hash()));
        source.text().ifPresent(text -> {
            CodePoints points = counters.computeIfAbsent(source, s -> new CodePoints(text));
            int start = isInside(text, span.start()) ? span.start() - 1 : span.start();
            int end = isInside(text, span.end()) ? span.end() + 1 : span.end();
            ArrayNode selectors = target.putArray("selector");
            ObjectNode quote = selectors.addObject().put("type", "TextQuoteSelector");
            quote.put("exact", text.substring(start, end));
            int before = Math.max(0, start - CONTEXT);
            int after = Math.min(text.length(), end + CONTEXT);
            quote.put("prefix", text.substring(isInside(text, before) ? before + 1 : before, start));
            quote.put("suffix", text.substring(end, isInside(text, after) ? after - 1 : after));
            selectors
                    .addObject()
                    .put("type", "TextPositionSelector")
                    .put("start", points.before(start))
                    .put("end", points.before(end));
        });
        return target;
    }

    /** True between the two halves of a pair. */
    private static boolean isInside(String text, int index) {
        return index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    }

    /** An address for something of this map: the same for the same map, and for no other. */
    private String urn(String what) {
        byte[] name = ("counterpoint " + map.id() + " " + what).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }

    private void lose(Entry entry) {
        if (entry instanceof Locution locution) {
            if (map.get(locution.source(), Source.class).text().isEmpty()) {
                losses.add(Loss.gone(entry, "place in the page, as its text is not at hand"));
            }
        } else if (entry instanceof Proposition || entry instanceof Question) {
            boolean isSaid = map.referrers(entry.id(), Illocution.class)
                    .anyMatch(illocution ->
                            map.find(illocution.anchor(), Locution.class).isPresent());
            losses.add(Loss.gone(entry, isSaid ? "id" : "all of it"));
        } else if (entry instanceof Source) {
            losses.add(Loss.gone(entry, "title and text"));
        } else if (entry instanceof Speaker) {
            losses.add(Loss.gone(entry, "id and role"));
        } else {
            losses.add(Loss.gone(entry, entry instanceof Node ? "all of it, but for the force of words" : "all of it"));
        }
    }
}
