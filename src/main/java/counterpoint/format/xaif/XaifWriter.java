package counterpoint.format.xaif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.Loss;
import counterpoint.format.Written;
import counterpoint.format.json.JsonDocument;
import counterpoint.format.json.OwnBlock;
import counterpoint.format.nodeset.Losses;
import counterpoint.format.nodeset.MapToNodeset;
import counterpoint.format.nodeset.Nodeset;
import counterpoint.format.nodeset.NodesetJson;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.Locution;
import counterpoint.model.Source;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes maps as xAIF: the nodeset, and the text of the page that most locutions are in, with their words marked
 * (docs/formats-aif.md). Of marks that overlap only the first is written. The same map gives the same text.
 */
public final class XaifWriter {
    static final String NOTATION = "xaif";
    static final OwnBlock BLOCK = OwnBlock.at(NOTATION, "");

    private XaifWriter() {}

    /** The file with a member {@code counterpoint} that holds the whole map: reading it gives back this very map. */
    public static Written write(ArgumentMap map) {
        Page page = Page.of(map);
        return new Written(
                JsonDocument.write(BLOCK.put(map, page.json())),
                Losses.of(map, NOTATION, Loss.Degree.HIDDEN, page.shown));
    }

    /** The file without that member, for tools that refuse members they don't know. */
    public static Written writePlain(ArgumentMap map) {
        Page page = Page.of(map);
        return new Written(JsonDocument.write(page.json()), Losses.of(map, NOTATION, Loss.Degree.GONE, page.shown));
    }

    /** The page that is written along: what of it shows, and where. */
    static final class Page {
        private final ArgumentMap map;
        private final Nodeset nodeset;
        private final Set<Id> shown = new HashSet<>();
        private String text = "";

        private Page(ArgumentMap map) {
            this.map = map;
            this.nodeset = MapToNodeset.of(map, NOTATION);
        }

        static Page of(ArgumentMap map) {
            Page page = new Page(map);
            page.mostSpokenOn().ifPresent(page::mark);
            return page;
        }

        private Optional<Source> mostSpokenOn() {
            Map<Id, Integer> locutions = new TreeMap<>();
            map.all(Locution.class).forEach(locution -> locutions.merge(locution.source(), 1, Integer::sum));
            return map.all(Source.class)
                    .filter(source -> source.text().isPresent())
                    .max(Comparator.comparingInt((Source source) -> locutions.getOrDefault(source.id(), 0))
                            .thenComparing(Source::id, Comparator.reverseOrder()));
        }

        private void mark(Source source) {
            record Mark(Span span, Locution locution) {}
            List<Nodeset.Place> places = new ArrayList<>();
            shown.add(source.id());
            List<Mark> marks = map.all(Locution.class)
                    .filter(locution -> locution.source().equals(source.id()))
                    .flatMap(locution -> locution.spans().stream().map(span -> new Mark(span, locution)))
                    .sorted(Comparator.comparing(Mark::span)
                            .thenComparing(mark -> mark.locution().id()))
                    .toList();
            Set<Id> cut = new HashSet<>();
            int end = 0;
            for (Mark mark : marks) {
                if (mark.span().start() >= end) {
                    places.add(new Nodeset.Place(
                            mark.locution().id().value(),
                            mark.span().start(),
                            mark.span().end()));
                    shown.add(mark.locution().id());
                    end = mark.span().end();
                } else {
                    cut.add(mark.locution().id());
                }
            }
            shown.removeAll(cut);
            text = MarkedText.write(source.text().orElse(""), places);
        }

        ObjectNode json() {
            ObjectNode rest = nodeset.rest().deepCopy();
            JsonNode restOfAif = rest.remove("AIF");
            ObjectNode inside = restOfAif instanceof ObjectNode object ? object : rest.objectNode();
            ObjectNode json = rest.objectNode();
            ObjectNode aif = NodesetJson.write(nodeset.in(inside, Optional.empty()));
            for (String key : List.of("descriptorfulfillments", "cqdescriptorfulfillments")) {
                if (!aif.has(key)) {
                    aif.putArray(key);
                }
            }
            json.set("AIF", aif);
            json.put("text", text);
            json.put("dialog", true);
            json.putObject("OVA").put("firstname", "").put("surname", "").put("url", "");
            json.withObjectProperty("OVA").putArray("nodes");
            json.withObjectProperty("OVA").putArray("edges");
            return json.setAll(rest);
        }
    }
}
