package counterpoint.format.aif;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.Loss;
import counterpoint.format.Written;
import counterpoint.format.json.JsonDocument;
import counterpoint.format.json.OwnBlock;
import counterpoint.format.nodeset.Losses;
import counterpoint.format.nodeset.MapToNodeset;
import counterpoint.format.nodeset.NodesetJson;
import counterpoint.model.ArgumentMap;

/**
 * Writes maps as AIF nodesets, fit for AIFdb: with participants and scheme fulfilments, and the speaker before each
 * locution's words (docs/formats-aif.md). The same map gives the same text. O(size of the map).
 */
public final class AifWriter {
    static final String NOTATION = "aif";
    static final OwnBlock BLOCK = OwnBlock.at(NOTATION, "");

    private AifWriter() {}

    /** The nodeset with a member {@code counterpoint} that holds the whole map: reading it gives back this very map. */
    public static Written write(ArgumentMap map) {
        return new Written(JsonDocument.write(BLOCK.put(map, json(map))), Losses.of(map, NOTATION, Loss.Degree.HIDDEN));
    }

    /** The nodeset and nothing else, for tools that refuse members they don't know. */
    public static Written writePlain(ArgumentMap map) {
        return new Written(JsonDocument.write(json(map)), Losses.of(map, NOTATION, Loss.Degree.GONE));
    }

    static ObjectNode json(ArgumentMap map) {
        return NodesetJson.write(MapToNodeset.of(map, NOTATION));
    }
}
