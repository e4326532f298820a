package counterpoint.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.app.Workspace;
import counterpoint.app.look.Focused;
import counterpoint.app.look.Outline;
import counterpoint.app.look.Outline.Branch;
import counterpoint.app.look.Outline.Shown;
import counterpoint.app.look.SearchMap;
import counterpoint.http.answer.Answer;
import counterpoint.http.answer.Bodies;
import counterpoint.http.answer.Sections;
import counterpoint.http.door.Asked;
import counterpoint.model.Id;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The routes that show parts of a map, so that nobody needs the whole of a large one. */
final class LookingRoutes {
    private static final long DEEPEST = 6;
    private static final long DEPTH = 2;
    private static final long MOST_ROOTS = 1_000;
    private static final long ROOTS = 200;
    private static final long MOST_HITS = 500;
    private static final long HITS = 50;

    private final Supplier<Workspace> workspace;

    LookingRoutes(Supplier<Workspace> workspace) {
        this.workspace = workspace;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/maps/{id}/focus/{node}", this::focus);
        routes.get("/api/maps/{id}/outline", this::outline);
        routes.get("/api/maps/{id}/search", this::search);
    }

    private void focus(Context context) {
        int depth = (int) Asked.number(context, "depth", 0, DEEPEST, DEPTH);
        Focused focused = workspace.get().focusMap().run(Asked.map(context), Asked.node(context), depth);
        ObjectNode body = Bodies.object()
                .put("revision", focused.revision())
                .put("focus", focused.focus().value());
        Sections.put(focused.entries(), body.putObject("entries"));
        ObjectNode counts = body.putObject("counts");
        focused.counts()
                .forEach((node, count) -> counts.putObject(node.value())
                        .put("supports", count.supports())
                        .put("attacks", count.attacks())
                        .put("hidden", count.hidden()));
        Answer.json(context, Bodies.bytes(body));
    }

    private void outline(Context context) {
        Id map = Asked.map(context);
        int limit = (int) Asked.number(context, "limit", 1, MOST_ROOTS, ROOTS);
        Optional<Id> after = Asked.id(context, "after");
        Outline outline = after.isPresent()
                ? workspace.get().outlineMap().run(map, after.get(), limit)
                : workspace.get().outlineMap().run(map, limit);
        ObjectNode body = Bodies.object().put("revision", outline.revision());
        put(body.putArray("roots"), outline.roots());
        outline.next().ifPresent(last -> body.put("next", last.value()));
        Answer.json(context, Bodies.bytes(body));
    }

    private static void put(ArrayNode array, List<Branch> branches) {
        for (Branch branch : branches) {
            ObjectNode node = array.addObject().put("node", branch.node().value());
            branch.link()
                    .ifPresent(link -> node.put("relation", link.relation().value())
                            .put("role", link.role().name().toLowerCase(Locale.ROOT)));
            if (branch.shown() != Shown.WHOLE) {
                node.put("shown", branch.shown().name().toLowerCase(Locale.ROOT));
            }
            put(node.putArray("children"), branch.children());
        }
    }

    private void search(Context context) {
        Id map = Asked.map(context);
        String query = Asked.text(context, "q").orElse("");
        int limit = (int) Asked.number(context, "limit", 1, MOST_HITS, HITS);
        List<SearchMap.Hit> hits = workspace.get().searchMap().run(map, query, limit);
        ObjectNode body = Bodies.object()
                .put("revision", workspace.get().openMap().run(map).read().map().revision());
        ArrayNode array = body.putArray("hits");
        for (SearchMap.Hit hit : hits) {
            boolean isSegment = hit.kind() == SearchMap.Kind.SEGMENT;
            ObjectNode node = array.addObject()
                    .put(isSegment ? "segment" : "node", hit.entry().value())
                    .put("text", hit.text());
            if (!isSegment) {
                node.put("type", hit.kind().name().toLowerCase(Locale.ROOT));
            }
            ArrayNode ranges = node.putArray("ranges");
            hit.ranges().forEach(range -> ranges.addArray().add(range.start()).add(range.end()));
        }
        Answer.json(context, Bodies.bytes(body));
    }
}
