package counterpoint.http;

import counterpoint.app.OpenedMap;
import counterpoint.app.Workspace;
import counterpoint.app.access.MaskNames;
import counterpoint.app.notation.Notation;
import counterpoint.app.notation.Notations;
import counterpoint.format.Read;
import counterpoint.http.answer.Answer;
import counterpoint.http.answer.Bodies;
import counterpoint.http.door.Asked;
import counterpoint.http.door.Doors;
import counterpoint.http.file.ClassPath;
import counterpoint.http.file.ViewerFiles;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.MapSummary;
import counterpoint.model.NotFoundException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The routes of whole maps, and of what comes with the program. A handler parses the request, runs one use case of {@link Workspace} and renders what it returns;
 * {@link Problems} renders what it throws.
 */
final class MapRoutes {
    private static final String SCHEMA = "/counterpoint/schema/map.json";

    private final Supplier<Workspace> workspace;
    private final ViewerFiles viewer = new ViewerFiles();

    /** @param workspace waits until the store is open, so that the viewer itself is served before */
    MapRoutes(Supplier<Workspace> workspace) {
        this.workspace = workspace;
    }

    /** Begins with what is asked for most. */
    void registerFirst(RoutesConfig routes) {
        routes.before(viewer::serveKnown);
        routes.get("/api/maps", this::list);
    }

    /** Ends with what takes all that no other route has taken. */
    void register(RoutesConfig routes) {
        routes.get("/api/maps/{id}", this::map);
        routes.get("/api/maps/{id}/transcript", this::transcript);
        routes.get("/api/maps/{id}/export.json", context -> export(context, Notations.JSON));
        routes.get("/api/maps/{id}/graph.json", context -> export(context, Notations.GRAPH));
        new NotationRoutes(workspace).register(routes);
        routes.get("/api/schema/map.json", this::schema);
        routes.get("/api/*", MapRoutes::noRoute);
        routes.get("/*", viewer::serve);
    }

    private void list(Context context) {
        Predicate<MapSummary> isSeen = Doors.seen(context, workspace);
        int limit = (int) Asked.number(context, "limit", 1, Integer.MAX_VALUE, Integer.MAX_VALUE);
        Optional<Id> after = Asked.id(context, "after");
        List<MapSummary> maps = after.isPresent()
                ? workspace.get().listMaps().run(after.get(), limit)
                : workspace.get().listMaps().run(limit);
        Answer.json(context, Bodies.maps(maps.stream().filter(isSeen).toList()));
    }

    private void map(Context context) {
        OpenedMap opened = workspace.get().openMap().run(Asked.map(context));
        if (Doors.MaskedAnswer.isAskedFor(context)) {
            ArgumentMap masked = new MaskNames().run(opened.read().map());
            Answer.json(context, Notations.JSON.write(new Read(masked, List.of())));
        } else if (Answer.isKnown(context, opened.version())) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            Answer.json(context, Notations.JSON.write(opened.read()));
        }
    }

    private void transcript(Context context) {
        Answer.json(context, Bodies.transcript(workspace.get().readTranscript().run(Asked.map(context))));
    }

    private void export(Context context, Notation notation) {
        Id map = Asked.map(context);
        byte[] document = notation.write(workspace.get().exportMap().run(map));
        Answer.download(context, map + notation.suffix(), document);
    }

    private void schema(Context context) {
        Answer.json(context, ClassPath.read(SCHEMA).orElseThrow());
    }

    private static void noRoute(Context context) {
        throw new NotFoundException(
                "There is nothing at " + context.path() + ". The routes are listed in docs/http.md.");
    }
}
