package counterpoint.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import counterpoint.app.Workspace;
import counterpoint.app.look.ReadBorders;
import counterpoint.draft.Amendment;
import counterpoint.format.json.DiffJson;
import counterpoint.http.answer.Answer;
import counterpoint.http.answer.Bodies;
import counterpoint.http.door.Asked;
import counterpoint.model.Id;
import counterpoint.model.Logged;
import counterpoint.model.MalformedInputException;
import counterpoint.transcript.CommentBorder;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The routes of correcting a draft: where comments begin and why, and drafting again what hangs on a correction. */
final class RedraftRoutes {
    private final Supplier<Workspace> workspace;

    RedraftRoutes(Supplier<Workspace> workspace) {
        this.workspace = workspace;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/maps/{id}/boundaries", this::boundaries);
        routes.post("/api/maps/{id}/redraft", this::redraft);
    }

    private void boundaries(Context context) {
        Id map = Asked.map(context);
        String version = workspace.get().openMap().run(map).version();
        if (Answer.isKnown(context, version)) {
            context.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        ReadBorders.Judged judged = workspace.get().readBorders().run(map);
        ObjectNode body = Bodies.object().put("revision", judged.revision());
        put(body.putArray("boundaries"), judged.standing());
        put(body.putArray("possible"), judged.possible());
        Answer.json(context, Bodies.bytes(body));
    }

    private static void put(ArrayNode array, List<ReadBorders.Found> found) {
        for (ReadBorders.Found one : found) {
            CommentBorder border = one.border();
            ObjectNode node = array.addObject().put("segment", border.comment().value());
            if (border.origin() != CommentBorder.Origin.POSSIBLE) {
                node.put("before", border.before().value())
                        .put("origin", border.origin().name().toLowerCase(Locale.ROOT));
            }
            node.put("source", one.source().value())
                    .put("offset", border.offset())
                    .put("reason", border.reason())
                    .put("confidence", border.confidence());
        }
    }

    private void redraft(Context context) {
        JsonNode body = Asked.body(context);
        Amendment amendment = new Amendment(
                ids(array(body, "reject"), "reject"), merged(body), cuts(body, "move"), cuts(body, "split"));
        Logged logged = workspace
                .get()
                .redraftMap()
                .run(Asked.map(context), amendment, Asked.revision(body, "expectedRevision"), Asked.caller(context));
        ObjectNode answer = Bodies.object().put("revision", logged.revision());
        logged.rebasedFrom().ifPresent(revision -> answer.put("rebasedFrom", revision));
        answer.putRawValue(
                "diff", new RawValue(DiffJson.write(logged.operation().diff())));
        Answer.json(context, Bodies.bytes(answer));
    }

    private static JsonNode array(JsonNode body, String name) {
        JsonNode array = body.path(name);
        if (!array.isMissingNode() && !array.isArray()) {
            throw new MalformedInputException("\"" + name + "\" should be an array. Leave it out if it is empty.");
        }
        return array;
    }

    private static List<Id> ids(JsonNode array, String name) {
        List<Id> ids = new ArrayList<>();
        array.forEach(id -> ids.add(id(id, name)));
        return ids;
    }

    private static Id id(JsonNode id, String name) {
        try {
            if (id.isTextual()) {
                return Id.of(id.textValue());
            }
        } catch (IllegalArgumentException e) {
            throw new MalformedInputException("\"" + name + "\" names no possible id. " + e.getMessage(), e);
        }
        throw new MalformedInputException("\"" + name + "\" should name entries by their ids, as texts.");
    }

    private static List<List<Id>> merged(JsonNode body) {
        List<List<Id>> merged = new ArrayList<>();
        for (JsonNode comments : array(body, "merge")) {
            if (!comments.isArray() || comments.size() < 2) {
                throw new MalformedInputException(
                        "\"merge\" should hold arrays of two or more ids of comments, such as [[\"c3\", \"c4\"]].");
            }
            merged.add(ids(comments, "merge"));
        }
        return merged;
    }

    private static List<Amendment.Cut> cuts(JsonNode body, String name) {
        List<Amendment.Cut> cuts = new ArrayList<>();
        for (JsonNode cut : array(body, name)) {
            JsonNode offset = cut.path("offset");
            if (!offset.isIntegralNumber() || !offset.canConvertToInt()) {
                throw new MalformedInputException(
                        "\"" + name + "\" should hold objects such as {\"segment\": \"c5\", \"offset\": 31234}.");
            }
            cuts.add(new Amendment.Cut(id(cut.path("segment"), name), offset.intValue()));
        }
        return cuts;
    }
}
