package counterpoint.format.gexf;

import counterpoint.format.Loss;
import counterpoint.format.Written;
import counterpoint.format.network.Losses;
import counterpoint.format.network.MapToNetwork;
import counterpoint.format.network.Network;
import counterpoint.format.xml.XmlText;
import counterpoint.model.ArgumentMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes maps as GEXF 1.3: attributes are declared, so that Gephi can filter and colour by them, and each type of node has a
 * colour from the start. There is no reader. O(size of the map).
 */
public final class GexfWriter {
    static final String NOTATION = "gexf";

    /** Red, green and blue by type of node. */
    private static final Map<String, int[]> COLOURS = Map.of(
            "proposition", new int[] {78, 121, 167},
            "question", new int[] {176, 122, 161},
            "inference", new int[] {89, 161, 79},
            "conflict", new int[] {225, 87, 89},
            "rephrase", new int[] {237, 201, 72},
            "answer", new int[] {242, 142, 43});

    private static final int[] OTHER = {186, 176, 172};

    private GexfWriter() {}

    public static Written write(ArgumentMap map) {
        return new Written(
                xml(MapToNetwork.of(map, NOTATION)), Losses.of(map, NOTATION, Loss.Degree.GONE, XmlText::shown));
    }

    private static String xml(Network network) {
        XmlText xml = new XmlText();
        xml.open("gexf", "xmlns", "http://gexf.net/1.3", "xmlns:viz", "http://gexf.net/1.3/viz", "version", "1.3");
        xml.open("meta").leaf("creator", "Counterpoint");
        xml.leaf("title", network.attributes().getOrDefault("title", network.id()))
                .close("meta");
        xml.open("graph", "mode", "static", "defaultedgetype", "directed");
        Map<String, String> columns = new LinkedHashMap<>();
        network.vertices()
                .forEach(vertex -> vertex.attributes().keySet().stream()
                        .filter(name -> !name.equals("label"))
                        .forEach(name -> columns.computeIfAbsent(name, n -> String.valueOf(columns.size()))));
        xml.open("attributes", "class", "node");
        columns.forEach((name, id) -> xml.empty("attribute", "id", id, "title", name, "type", "string"));
        xml.close("attributes").open("nodes");
        network.vertices().forEach(vertex -> node(xml, vertex, columns));
        xml.close("nodes").open("edges");
        int number = 0;
        for (Network.Arrow arrow : network.arrows()) {
            xml.empty(
                    "edge",
                    "id",
                    String.valueOf(number++),
                    "source",
                    arrow.from(),
                    "target",
                    arrow.to(),
                    "label",
                    arrow.text("role"));
        }
        return xml.close("edges").close("graph").close("gexf").toString();
    }

    private static void node(XmlText xml, Network.Vertex vertex, Map<String, String> columns) {
        xml.open("node", "id", vertex.id(), "label", vertex.text("label"));
        int[] colour = COLOURS.getOrDefault(vertex.text("type"), OTHER);
        xml.open("attvalues");
        columns.forEach((name, id) -> {
            if (vertex.attributes().containsKey(name)) {
                xml.empty("attvalue", "for", id, "value", vertex.text(name));
            }
        });
        xml.close("attvalues");
        xml.empty(
                "viz:color",
                "r",
                String.valueOf(colour[0]),
                "g",
                String.valueOf(colour[1]),
                "b",
                String.valueOf(colour[2]));
        xml.close("node");
    }
}
