package counterpoint.http;

import counterpoint.app.Notation;
import counterpoint.app.OpenedMap;
import counterpoint.app.Workspace;
import counterpoint.format.json.Change;
import counterpoint.format.json.DiffJson;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.function.Supplier;

/**
 * Every route there is. A handler parses the request, runs one use case of {@link Workspace} and renders what it returns;
 * {@link Problems} renders what it throws.
 */
final class MapRoutes {
    /** Who changes maps over HTTP: somebody at this machine, as nobody else gets in. */
    private static final String ACTOR = "reader";

    private static final String SCHEMA = "/counterpoint/schema/map.json";

    private final Supplier<Workspace> workspace;
    private final ViewerFiles viewer = new ViewerFiles();

    /** @param workspace waits until the store is open, so that the viewer itself is served before */
    MapRoutes(Supplier<Workspace> workspace) {
        this.workspace = workspace;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/maps", this::list);
        routes.get("/api/maps/{id}", this::map);
        routes.get("/api/maps/{id}/transcript", this::transcript);
        routes.get("/api/maps/{id}/export.json", context -> export(context, Notation.JSON));
        routes.get("/api/maps/{id}/graph.json", context -> export(context, Notation.GRAPH));
        routes.get("/api/maps/{id}/standing", this::standing);
        routes.post("/api/maps/{id}/operations", this::apply);
        routes.get("/api/schema/map.json", this::schema);
        routes.get("/health", context -> Answer.json(context, Bodies.health()));
        routes.get("/api/*", MapRoutes::noRoute);
        routes.get("/*", viewer::serve);
    }

    private void list(Context context) {
        Answer.json(context, Bodies.maps(workspace.get().listMaps().run()));
    }

    private void map(Context context) {
        OpenedMap opened = workspace.get().openMap().run(mapId(context));
        if (Answer.isKnown(context, opened.version())) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            Answer.json(context, Notation.JSON.write(opened.read()));
        }
    }

    private void transcript(Context context) {
        Answer.json(context, Bodies.transcript(workspace.get().readTranscript().run(mapId(context))));
    }

    private void export(Context context, Notation notation) {
        Id map = mapId(context);
        byte[] document = notation.write(workspace.get().exportMap().run(map));
        Answer.download(context, map + notation.suffix(), document);
    }

    private void standing(Context context) {
        Answer.json(context, Bodies.standing(workspace.get().judgeMap().run(mapId(context))));
    }

    private void apply(Context context) {
        Change change = DiffJson.readChange(Guard.requireJson(context), "The change");
        ArgumentMap changed = workspace.get().applyDiff().run(mapId(context), change, ACTOR);
        Answer.json(context, Bodies.revision(changed.revision()));
    }

    private void schema(Context context) {
        Answer.json(context, ClassPath.read(SCHEMA).orElseThrow());
    }

    private static void noRoute(Context context) {
        throw new NotFoundException(
                "There is nothing at " + context.path() + ". The routes are listed in docs/http.md.");
    }

    private static Id mapId(Context context) {
        String id = context.pathParam("id");
        try {
            return Id.of(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("There is no map with this id. " + e.getMessage());
        }
    }
}
