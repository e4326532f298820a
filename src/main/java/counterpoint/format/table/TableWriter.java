package counterpoint.format.table;

import counterpoint.format.Loss;
import counterpoint.format.Written;
import counterpoint.format.network.Losses;
import counterpoint.format.network.MapToNetwork;
import counterpoint.format.network.Network;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the nodes of a map, or the arrows between them, as a table. The columns' names are those that Gephi knows ({@code
 * Id}, {@code Label}, {@code Source}, {@code Target}). There is no reader. O(size of the map).
 */
public final class TableWriter {
    private static final String NOTATION = "csv";

    private TableWriter() {}

    /** A line for each node, with all its attributes. */
    public static Written nodes(ArgumentMap map) {
        Network network = MapToNetwork.of(map, NOTATION);
        Set<String> columns = new LinkedHashSet<>(MapToNetwork.ATTRIBUTES);
        network.vertices().forEach(vertex -> columns.addAll(vertex.attributes().keySet()));
        columns.remove("label");
        List<String> head = new ArrayList<>(List.of("Id", "Label"));
        head.addAll(columns);
        Csv csv = new Csv().row(head);
        for (Network.Vertex vertex : network.vertices()) {
            List<String> row = new ArrayList<>(List.of(vertex.id(), vertex.text("label")));
            columns.forEach(column -> row.add(vertex.text(column)));
            csv.row(row);
        }
        return new Written(csv.toString(), Losses.of(map, NOTATION, Loss.Degree.GONE));
    }

    /** A line for each arrow; what nodes say is in the other table. */
    public static Written edges(ArgumentMap map) {
        Csv csv = new Csv().row(List.of("Source", "Target", "Type", "role"));
        MapToNetwork.of(map, NOTATION)
                .arrows()
                .forEach(arrow -> csv.row(List.of(arrow.from(), arrow.to(), "Directed", arrow.text("role"))));
        List<Loss> losses = new ArrayList<>();
        map.entries()
                .forEach(entry -> losses.add(Loss.gone(entry, entry instanceof Node ? "all but its id" : "all of it")));
        return new Written(csv.toString(), losses);
    }
}
