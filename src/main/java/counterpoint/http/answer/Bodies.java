package counterpoint.http.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.app.page.TranscribedSource;
import counterpoint.model.MapSummary;
import counterpoint.model.Source;
import java.util.List;

/** The JSON of answers that are not whole maps. */
public final class Bodies {
    private static final JsonMapper JSON = new JsonMapper();

    private Bodies() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static byte[] bytes(JsonNode body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A JSON tree can always be written.", e);
        }
    }

    public static byte[] health() {
        return bytes(object().put("status", "ok"));
    }

    public static byte[] revision(long revision) {
        return bytes(object().put("revision", revision));
    }

    public static byte[] maps(List<MapSummary> summaries) {
        ObjectNode body = object();
        ArrayNode maps = body.putArray("maps");
        for (MapSummary summary : summaries) {
            maps.addObject()
                    .put("id", summary.id().value())
                    .put("title", summary.title())
                    .put("revision", summary.revision())
                    .put("claims", summary.claims())
                    .put("relations", summary.relations())
                    .put("proposals", summary.proposals())
                    .put("speakers", summary.speakers())
                    .put("comments", summary.comments())
                    .put("hasText", summary.hasText());
        }
        return bytes(body);
    }

    /** A page without its text. */
    public static ObjectNode source(Source page) {
        ObjectNode source = object().put("id", page.id().value())
                .put("title", page.title())
                .put("hash", page.hash())
                .put("length", page.length());
        page.url().ifPresent(url -> source.put("url", url));
        return source;
    }

    public static byte[] transcript(List<TranscribedSource> sources) {
        ObjectNode body = object();
        ArrayNode array = body.putArray("sources");
        for (TranscribedSource transcribed : sources) {
            ObjectNode source = source(transcribed.source());
            array.add(source);
            transcribed.source().text().ifPresent(text -> source.put("text", text));
            source.set("segments", Entries.array(transcribed.segments()));
        }
        return bytes(body);
    }
}
