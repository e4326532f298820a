package counterpoint.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.app.Workspace;
import counterpoint.http.answer.Answer;
import counterpoint.http.answer.Bodies;
import counterpoint.http.door.Asked;
import counterpoint.http.door.Doors;
import counterpoint.http.door.Guard;
import counterpoint.http.file.ClassPath;
import counterpoint.model.Audited;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Privacy;
import counterpoint.model.Privacy.Names;
import counterpoint.model.Privacy.Visibility;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The routes about who may see what, who did what, and coming in with a browser. */
final class AccessRoutes {
    private static final long MOST = 1_000;
    private static final long LISTED = 100;
    private static final int MONTH_SECONDS = 30 * 24 * 3600;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
    private static final String LOGIN = "/counterpoint/http/login.html";

    private final Supplier<Workspace> workspace;

    AccessRoutes(Supplier<Workspace> workspace) {
        this.workspace = workspace;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/maps/{id}/privacy", this::privacy);
        routes.put("/api/maps/{id}/privacy", this::setPrivacy);
        routes.get("/api/audit", this::audit);
        routes.get("/login", AccessRoutes::loginPage);
        routes.post("/login", this::login);
    }

    private void privacy(Context context) {
        answer(context, workspace.get().readPrivacy().run(Asked.map(context)));
    }

    private void setPrivacy(Context context) {
        JsonNode body = Asked.body(context);
        Id map = Asked.map(context);
        Privacy privacy = new Privacy(
                choice(Asked.text(body, "visibility"), Visibility.values()),
                choice(Asked.text(body, "names"), Names.values()));
        workspace.get().setPrivacy().run(map, privacy);
        answer(context, privacy);
    }

    private static void answer(Context context, Privacy privacy) {
        ObjectNode body =
                Bodies.object().put("visibility", word(privacy.visibility())).put("names", word(privacy.names()));
        Answer.json(context, Bodies.bytes(body));
    }

    private static <T extends Enum<T>> T choice(String word, T[] all) {
        return Arrays.stream(all)
                .filter(one -> word(one).equals(word))
                .findFirst()
                .orElseThrow(() -> new MalformedInputException("Choose one of "
                        + String.join(
                                ", ", Arrays.stream(all).map(AccessRoutes::word).toList()) + "."));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void audit(Context context) {
        Instant before = Asked.text(context, "before").map(AccessRoutes::time).orElse(LATEST);
        int limit = (int) Asked.number(context, "limit", 1, MOST, LISTED);
        ObjectNode body = Bodies.object();
        ArrayNode operations = body.putArray("operations");
        for (Audited audited : workspace.get().readAudit().run(before, limit)) {
            operations
                    .addObject()
                    .put("map", audited.map().value())
                    .put("revision", audited.revision())
                    .put("actor", audited.actor())
                    .put("time", audited.time().toString())
                    .put("intent", audited.intent())
                    .put("step", word(audited.step()));
        }
        Answer.json(context, Bodies.bytes(body));
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new MalformedInputException("before is a time such as 2026-01-31T12:00:00Z. Send one.", e);
        }
    }

    private static void loginPage(Context context) {
        Guard.allowOwnForm(context);
        context.contentType("text/html; charset=utf-8")
                .result(ClassPath.read(LOGIN).orElseThrow());
    }

    /** Keeps the token where scripts can't read it and other sites can't send it along. */
    private void login(Context context) {
        String token =
                Optional.ofNullable(context.formParam("token")).orElse("").strip();
        if (workspace.get().admit().run(token).isEmpty()) {
            context.status(HttpStatus.UNAUTHORIZED);
            loginPage(context);
            return;
        }
        Cookie cookie = new Cookie(Doors.COOKIE, token, "/", MONTH_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure("https".equals(context.header("X-Forwarded-Proto")));
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
        context.redirect("/", HttpStatus.SEE_OTHER);
    }
}
