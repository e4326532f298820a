package counterpoint.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.app.Workspace;
import counterpoint.app.edit.Undo;
import counterpoint.app.live.Person;
import counterpoint.format.Read;
import counterpoint.format.json.Change;
import counterpoint.format.json.DiffJson;
import counterpoint.http.answer.Answer;
import counterpoint.http.answer.Bodies;
import counterpoint.http.answer.ProblemBody;
import counterpoint.http.door.Asked;
import counterpoint.http.door.Doors;
import counterpoint.http.door.Guard;
import counterpoint.model.Id;
import counterpoint.model.Logged;
import counterpoint.model.MalformedInputException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.Supplier;

/** The routes that change something: maps come and go, operations are made and taken back, people say where they are. */
final class EditingRoutes {
    private static final String NAMELESS = "import.txt";

    private final Supplier<Workspace> workspace;

    EditingRoutes(Supplier<Workspace> workspace) {
        this.workspace = workspace;
    }

    void register(RoutesConfig routes) {
        routes.post("/api/maps", this::create);
        routes.post("/api/maps/import", this::takeIn);
        routes.post("/api/maps/{id}/fork", this::fork);
        routes.delete("/api/maps/{id}", this::delete);
        routes.post("/api/maps/{id}/undelete", this::undelete);
        routes.post("/api/maps/{id}/operations", this::apply);
        routes.post("/api/maps/{id}/undo", this::undo);
        routes.post("/api/maps/{id}/redo", this::redo);
        routes.post("/api/maps/{id}/restore", this::restore);
        routes.post("/api/maps/{id}/presence", this::show);
    }

    private void create(Context context) {
        String title = Asked.text(Asked.body(context), "title");
        created(context, workspace.get().createMap().run(title, Asked.caller(context)));
    }

    private void takeIn(Context context) {
        Guard.requireNoForm(context);
        String name = Asked.text(context, "name").orElse(NAMELESS);
        created(context, workspace.get().takeIn().run(context.bodyAsBytes(), name, Asked.caller(context)));
    }

    private void fork(Context context) {
        Asked.body(context);
        created(context, workspace.get().forkMap().run(Asked.map(context), Asked.caller(context)));
    }

    private void created(Context context, Id map) {
        Read read = workspace.get().openMap().run(map).read();
        ObjectNode body = Bodies.object()
                .put("id", map.value())
                .put("revision", read.map().revision());
        ProblemBody.addFindings(body.putArray("findings"), read.findings());
        context.status(HttpStatus.CREATED).header("Location", "/api/maps/" + map);
        Answer.json(context, Bodies.bytes(body));
    }

    private void delete(Context context) {
        workspace.get().deleteMap().run(Asked.map(context));
        context.status(HttpStatus.NO_CONTENT);
    }

    private void undelete(Context context) {
        Asked.body(context);
        Id map = Asked.map(context);
        workspace.get().undeleteMap().run(map);
        Answer.json(
                context,
                Bodies.revision(workspace.get().openMap().run(map).read().map().revision()));
    }

    private void apply(Context context) {
        Change change = DiffJson.readChange(Guard.requireJson(context), "The change");
        Doors.requireMay(context, change.diff());
        Logged logged = workspace.get().applyDiff().run(Asked.map(context), change, Asked.caller(context));
        ObjectNode body = Bodies.object().put("revision", logged.revision());
        logged.rebasedFrom().ifPresent(revision -> body.put("rebasedFrom", revision));
        Answer.json(context, Bodies.bytes(body));
    }

    private void undo(Context context) {
        Asked.body(context);
        stepped(context, workspace.get().undo().run(Asked.map(context), Asked.caller(context)), "undone");
    }

    private void redo(Context context) {
        Asked.body(context);
        stepped(context, workspace.get().redo().run(Asked.map(context), Asked.caller(context)), "redone");
    }

    private static void stepped(Context context, Undo.Stepped stepped, String which) {
        ObjectNode body = Bodies.object()
                .put("revision", stepped.logged().revision())
                .put("intent", stepped.logged().operation().intent())
                .put(which, stepped.target());
        Answer.json(context, Bodies.bytes(body));
    }

    private void restore(Context context) {
        JsonNode body = Asked.body(context);
        Logged logged = workspace
                .get()
                .restoreRevision()
                .run(
                        Asked.map(context),
                        Asked.revision(body, "revision"),
                        Asked.revision(body, "expectedRevision"),
                        Asked.caller(context));
        Answer.json(context, Bodies.revision(logged.revision()));
    }

    private void show(Context context) {
        JsonNode body = Asked.body(context);
        String client = Asked.client(context)
                .orElseThrow(() -> new MalformedInputException(
                        "Say which window this is about, in a header " + Asked.CLIENT + "."));
        Optional<String> name =
                Optional.of(body.path("name")).filter(JsonNode::isTextual).map(JsonNode::textValue);
        Id map = Asked.map(context);
        workspace.get().openMap().run(map);
        workspace.get().live().show(map, new Person(client, name, node(body)));
        context.status(HttpStatus.NO_CONTENT);
    }

    private static Optional<Id> node(JsonNode body) {
        try {
            return Optional.of(body.path("node"))
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::textValue)
                    .map(Id::of);
        } catch (IllegalArgumentException e) {
            throw new MalformedInputException("The body names no possible node. " + e.getMessage(), e);
        }
    }
}
