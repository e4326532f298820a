package counterpoint.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.app.Workspace;
import counterpoint.app.notation.Notation;
import counterpoint.app.notation.Notations;
import counterpoint.http.answer.Answer;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.NotFoundException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** Maps in other notations, and which there are. */
final class NotationRoutes {
    private final Supplier<Workspace> workspace;

    NotationRoutes(Supplier<Workspace> workspace) {
        this.workspace = workspace;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/notations", NotationRoutes::list);
        routes.get("/api/maps/{id}/export", this::export);
    }

    private static void list(Context context) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode notations = body.putArray("notations");
        for (Notation notation : Notations.all()) {
            notations
                    .addObject()
                    .put("name", notation.name())
                    .put("title", notation.title())
                    .put("suffix", notation.suffix())
                    .put("mediaType", notation.mediaType())
                    .put("loses", notation.loses())
                    .put("reads", notation.reading().isPresent())
                    .put("writes", notation.writing().isPresent());
        }
        Answer.json(context, body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void export(Context context) {
        Notation notation = notation(context);
        Id map = mapId(context.pathParam("id"));
        byte[] document = notation.write(workspace.get().exportMap().run(map));
        Answer.download(context, map + notation.suffix(), notation.mediaType() + "; charset=utf-8", document);
    }

    private static Notation notation(Context context) {
        String name = Optional.ofNullable(context.queryParam("format")).orElse("json");
        return Notations.named(name)
                .filter(notation -> notation.writing().isPresent())
                .orElseThrow(() -> new MalformedInputException(
                        "There is no notation \"" + name + "\" to write. /api/notations lists them."));
    }

    private static Id mapId(String id) {
        try {
            return Id.of(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("There is no map with this id. " + e.getMessage());
        }
    }
}
