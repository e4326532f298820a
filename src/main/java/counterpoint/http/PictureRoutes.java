package counterpoint.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import counterpoint.app.DrawOverview;
import counterpoint.app.OpenedMap;
import counterpoint.app.Workspace;
import counterpoint.http.answer.Answer;
import counterpoint.http.door.Asked;
import counterpoint.layout.Box;
import counterpoint.layout.Overview;
import counterpoint.layout.Point;
import counterpoint.layout.Route;
import counterpoint.model.Id;
import counterpoint.model.Node;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Where everything of a map is drawn, for a viewer's canvas. The answer is columns of plain numbers and words and not a
 * list of objects, because a map may have 50,000 boxes and a browser reads columns several times as fast.
 */
final class PictureRoutes {
    private static final JsonFactory JSON = new JsonFactory();

    /** Pictures kept at once, after which all others are let go: that needs no order of use. One of 100,000 nodes takes 14 MB. */
    private static final int KEPT = 8;

    private final Supplier<Workspace> workspace;
    private final Map<Id, Picture> pictures = new ConcurrentHashMap<>();

    /** A picture as it was answered, and the version of the map it shows. */
    private static final class Picture {
        private final String version;
        private final byte[] bytes;

        Picture(String version, byte[] bytes) {
            this.version = version;
            this.bytes = bytes;
        }
    }

    PictureRoutes(Supplier<Workspace> workspace) {
        this.workspace = workspace;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/maps/{id}/layout", this::layout);
    }

    private void layout(Context context) {
        Id map = Asked.map(context);
        OpenedMap opened = workspace.get().openMap().run(map);
        if (Answer.isKnown(context, opened.version())) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            Answer.json(context, picture(map, opened.version()).bytes);
        }
    }

    /** Drawn once for each version of a map; whoever asks for it meanwhile waits, instead of having it drawn again. */
    private Picture picture(Id map, String version) {
        if (pictures.size() > KEPT) {
            pictures.keySet().retainAll(Set.of(map));
        }
        return pictures.compute(
                map,
                (id, kept) -> kept != null && kept.version.equals(version)
                        ? kept
                        : new Picture(
                                version, bytes(workspace.get().drawOverview().run(id))));
    }

    private static byte[] bytes(DrawOverview.Drawn drawn) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            write(drawn, json);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can always be written.", e);
        }
        return out.toByteArray();
    }

    private static void write(DrawOverview.Drawn drawn, JsonGenerator json) throws IOException {
        Overview overview = drawn.overview();
        json.writeStartObject();
        json.writeNumberField("revision", drawn.revision());
        json.writeNumberField("width", Math.round(overview.layout().width()));
        json.writeNumberField("height", Math.round(overview.layout().height()));
        strings(
                "nodes",
                overview.diagram().nodes().stream().map(n -> n.id().value()).toList(),
                json);
        strings("kinds", overview.kinds(), json);
        strings("labels", overview.labels(), json);
        json.writeArrayFieldStart("boxes");
        for (Box box : overview.layout().boxes()) {
            for (double number : new double[] {box.x(), box.y(), box.width(), box.height()}) {
                json.writeNumber(Math.round(number));
            }
        }
        json.writeEndArray();
        edges(overview, json);
        strings(
                "proposed",
                overview.diagram().proposed().stream().map(Id::value).toList(),
                json);
        json.writeEndObject();
    }

    private static void strings(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** Each edge: the numbers of the boxes it joins, then its points. */
    private static void edges(Overview overview, JsonGenerator json) throws IOException {
        Map<Id, Integer> numbers = new HashMap<>();
        for (Node node : overview.diagram().nodes()) {
            numbers.put(node.id(), numbers.size());
        }
        json.writeArrayFieldStart("edges");
        for (Route route : overview.layout().routes()) {
            json.writeStartArray();
            json.writeNumber(numbers.getOrDefault(route.link().from(), -1));
            json.writeNumber(numbers.getOrDefault(route.link().to(), -1));
            for (Point point : route.points()) {
                json.writeNumber(Math.round(point.x()));
                json.writeNumber(Math.round(point.y()));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
