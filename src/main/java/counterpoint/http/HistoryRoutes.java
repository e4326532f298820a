package counterpoint.http;

import counterpoint.app.Workspace;
import counterpoint.app.notation.Notations;
import counterpoint.format.Read;
import counterpoint.http.answer.Answer;
import counterpoint.http.answer.LogBodies;
import counterpoint.http.door.Asked;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Supplier;

/** The routes that look back: what was done, what a map was, and what changed between two revisions. */
final class HistoryRoutes {
    private static final long MOST = 500;
    private static final long LISTED = 50;

    private final Supplier<Workspace> workspace;

    HistoryRoutes(Supplier<Workspace> workspace) {
        this.workspace = workspace;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/maps/{id}/history", this::history);
        routes.get("/api/maps/{id}/revisions/{revision}", this::revision);
        routes.get("/api/maps/{id}/diff", this::diff);
    }

    private void history(Context context) {
        Id map = Asked.map(context);
        long before = Asked.number(context, "before", 0, Long.MAX_VALUE, Long.MAX_VALUE);
        int limit = (int) Asked.number(context, "limit", 1, MOST, LISTED);
        long revision = workspace.get().openMap().run(map).read().map().revision();
        Answer.json(
                context,
                LogBodies.history(revision, workspace.get().readHistory().before(map, before, limit)));
    }

    private void revision(Context context) {
        long revision = Asked.number(context.pathParam("revision"), "A revision", 0, Long.MAX_VALUE);
        ArgumentMap map = workspace.get().readHistory().at(Asked.map(context), revision);
        Answer.json(context, Notations.JSON.write(new Read(map, List.of())));
    }

    private void diff(Context context) {
        Id map = Asked.map(context);
        long now = workspace.get().openMap().run(map).read().map().revision();
        long from = Asked.number(context, "from", 0, Long.MAX_VALUE, now);
        long to = Asked.number(context, "to", 0, Long.MAX_VALUE, now);
        Answer.json(
                context, LogBodies.diff(from, to, workspace.get().readHistory().between(map, from, to)));
    }
}
