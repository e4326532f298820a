package counterpoint.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.app.OpenedMap;
import counterpoint.app.Workspace;
import counterpoint.app.access.MaskNames;
import counterpoint.app.look.Counted;
import counterpoint.app.look.Near;
import counterpoint.app.look.Near.Numbered;
import counterpoint.app.look.Near.Stretch;
import counterpoint.app.look.Objection;
import counterpoint.app.look.Tally;
import counterpoint.app.notation.Notations;
import counterpoint.app.page.TranscribedSource;
import counterpoint.format.Read;
import counterpoint.http.answer.Answer;
import counterpoint.http.answer.Bodies;
import counterpoint.http.answer.Entries;
import counterpoint.http.answer.Sections;
import counterpoint.http.door.Asked;
import counterpoint.http.door.Doors;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.MapSummary;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a viewer needs to begin with, in one answer: the whole of a map with its page and standing, or of a large map
 * what is near a claim; and a large map in numbers.
 */
final class OpeningRoutes {
    /** Claims and relations of a map that is sent whole. */
    private static final long WHOLE = 5_000;

    private final Supplier<Workspace> workspace;

    OpeningRoutes(Supplier<Workspace> workspace) {
        this.workspace = workspace;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/maps/{id}/opening", this::opening);
        routes.get("/api/maps/{id}/counts", this::counts);
    }

    private void opening(Context context) {
        Id map = Asked.map(context);
        if (Doors.MaskedAnswer.isAskedFor(context)) {
            Answer.json(context, masked(map));
            return;
        }
        MapSummary summary = workspace.get().summary().run(map);
        if (summary.claims() + summary.relations() > WHOLE) {
            Answer.json(
                    context,
                    near(map, workspace.get().nearMap().run(map, asked(context, "focus"), asked(context, "place"))));
            return;
        }
        OpenedMap opened = workspace.get().openMap().run(map);
        if (Answer.isKnown(context, opened.version())) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            Answer.json(context, whole(map, opened));
        }
    }

    private byte[] whole(Id map, OpenedMap opened) {
        return whole(map, opened.read(), workspace.get().readTranscript().run(map));
    }

    /** Always the whole of it: what is near, and the numbers of a large map, would tell names. Nor is there a page. */
    private byte[] masked(Id map) {
        ArgumentMap named = workspace.get().openMap().run(map).read().map();
        return whole(map, new Read(new MaskNames().run(named), List.of()), List.of());
    }

    private byte[] whole(Id map, Read read, List<TranscribedSource> pages) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        put("{\"map\":", body);
        body.writeBytes(Notations.JSON.write(read));
        put(",\"transcript\":", body);
        body.writeBytes(Bodies.transcript(pages));
        put(",\"standing\":", body);
        ObjectNode labels = Bodies.object();
        workspace
                .get()
                .judgeMap()
                .run(map)
                .standing()
                .labels()
                .forEach((node, label) -> labels.put(node.value(), word(label)));
        body.writeBytes(Bodies.bytes(labels));
        put("}", body);
        return body.toByteArray();
    }

    private static void put(String text, ByteArrayOutputStream body) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] near(Id map, Near near) {
        ObjectNode body = Bodies.object();
        near.focus().ifPresent(focus -> body.put("focus", focus.value()));
        ObjectNode document = body.putObject("map")
                .put("format", "counterpoint-map")
                .put("version", 1)
                .put("id", map.value())
                .put("revision", near.revision());
        Sections.put(near.entries(), document);
        ArrayNode sources = body.putObject("transcript").putArray("sources");
        near.pages().forEach(page -> sources.add(stretch(page)));
        ObjectNode standing = body.putObject("standing");
        near.standing().forEach((node, label) -> standing.put(node.value(), word(label)));
        ObjectNode facts = body.putObject("facts");
        near.facts().forEach((claim, fact) -> {
            ObjectNode node = facts.putObject(claim.value());
            node.set("tally", tally(fact.tally()));
            fact.traits().forEach(node.putArray("facets")::add);
        });
        return Bodies.bytes(body);
    }

    private static JsonNode tally(Tally tally) {
        return Bodies.object()
                .put("attacks", tally.attacks())
                .put("supports", tally.supports())
                .put("neutral", tally.neutral())
                .put("unanswered", tally.unanswered());
    }

    private static JsonNode stretch(Stretch page) {
        ObjectNode source = Bodies.source(page.source());
        List<Numbered> all = Stream.concat(page.segments().stream(), page.elsewhere().stream())
                .toList();
        source.set("segments", Entries.array(all.stream().map(Numbered::segment).toList()));
        all.stream().map(Numbered::number).forEach(source.putArray("numbers")::add);
        source.put("shown", page.segments().size()).put("before", page.before()).put("after", page.after());
        ArrayNode patches = source.putArray("patches");
        page.text()
                .ifPresent(text -> patches.addObject()
                        .put("at", page.segments().get(0).segment().span().start())
                        .put("text", text));
        page.quotes()
                .forEach((span, text) ->
                        patches.addObject().put("at", span.start()).put("text", text));
        return source;
    }

    private void counts(Context context) {
        List<String> traits = listed(context, "facets").toList();
        Set<Id> people = listed(context, "people").flatMap(OpeningRoutes::id).collect(Collectors.toSet());
        Answer.json(context, Bodies.bytes(body(workspace.get().countMap().run(Asked.map(context), traits, people))));
    }

    /** Values with a comma between them, each encoded by itself. */
    private static Stream<String> listed(Context context, String name) {
        return Asked.text(context, name).stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                .filter(value -> !value.isBlank());
    }

    /** What the address of a page names; it may be outdated or mistyped, and is then no reason not to open. */
    private static Optional<Id> asked(Context context, String name) {
        return Asked.text(context, name).stream().flatMap(OpeningRoutes::id).findFirst();
    }

    private static Stream<Id> id(String value) {
        try {
            return Stream.of(Id.of(value));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static ObjectNode body(Counted counted) {
        ObjectNode body = Bodies.object()
                .put("revision", counted.revision())
                .put("claims", counted.claims())
                .put("left", counted.left())
                .put("questions", counted.questions())
                .put("objections", counted.objections())
                .put("speaking", counted.speaking())
                .put("unanswered", counted.unansweredInAll())
                .put("proposals", counted.proposals())
                .put("speakers", counted.speakersInAll());
        ArrayNode open = body.putArray("open");
        counted.unanswered().forEach(one -> open.add(left(one)));
        ObjectNode facets = body.putObject("facets");
        counted.traits().forEach(facets::put);
        body.set("people", Entries.array(counted.speakers()));
        ArrayNode bars = body.putArray("bars");
        counted.bars()
                .forEach(bar -> bars.addObject()
                        .put("segment", bar.segment().value())
                        .put("name", bar.name())
                        .put("isComment", bar.isComment())
                        .put("attacks", bar.attacks())
                        .put("supports", bar.supports()));
        return body;
    }

    private static JsonNode left(Counted.Left left) {
        Objection objection = left.objection();
        ObjectNode node = Bodies.object()
                .put("id", objection.id().value())
                .put("kind", objection.cuts() ? "undercuts" : "rebuts")
                .put("target", objection.target().value())
                .put("onto", left.onto().value())
                .put("ontoText", left.ontoText())
                .put("text", left.text());
        objection.attackers().stream().sorted().map(Id::value).forEach(node.putArray("attackers")::add);
        objection.voices().stream().sorted().map(Id::value).forEach(node.putArray("voices")::add);
        left.names().forEach(node.putArray("names")::add);
        return node;
    }

    private static String word(Enum<?> label) {
        return label.name().toLowerCase(Locale.ROOT);
    }
}
