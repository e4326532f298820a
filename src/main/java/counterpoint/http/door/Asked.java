package counterpoint.http.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import counterpoint.app.edit.Caller;
import counterpoint.app.live.Person;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.NotFoundException;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a request says: who asks, about which map and node, and the numbers and texts in its address and body. */
public final class Asked {
    public static final String CLIENT = "X-Counterpoint-Client";
    private static final String KEY = "Idempotency-Key";
    private static final Pattern KEYS = Pattern.compile("[!-~]{1,200}");
    private static final int LONGEST_TEXT = 1_000;

    /** Who changes maps on this machine: somebody at it, as nobody else gets in. */
    private static final String SOMEBODY = "reader";

    private static final JsonMapper JSON = new JsonMapper();

    private Asked() {}

    public static Caller caller(Context context) {
        return Doors.access(context)
                .map(access -> new Caller(access.name(), Caller.Identity.OWN, client(context), request(context)))
                .orElseGet(() -> new Caller(SOMEBODY, Caller.Identity.SHARED, client(context), request(context)));
    }

    /** The window or program that asks, where it names itself. */
    public static Optional<String> client(Context context) {
        return Optional.ofNullable(context.header(CLIENT)).map(Person::requireClient);
    }

    private static Optional<String> request(Context context) {
        Optional<String> key = Optional.ofNullable(context.header(KEY));
        if (key.filter(given -> !KEYS.matcher(given).matches()).isPresent()) {
            throw new MalformedInputException(KEY + " has 1 to 200 visible ASCII characters. Send another.");
        }
        return key;
    }

    public static Id map(Context context) {
        return id(context.pathParam("id"), "map");
    }

    public static Id node(Context context) {
        return id(context.pathParam("node"), "node");
    }

    /** An id in the query. */
    public static Optional<Id> id(Context context, String name) {
        return text(context, name).map(text -> id(text, name));
    }

    private static Id id(String text, String what) {
        try {
            return Id.of(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("There is no " + what + " with this id. " + e.getMessage());
        }
    }

    /** A whole number of the query, between two bounds. */
    public static long number(Context context, String name, long least, long most, long otherwise) {
        return Optional.ofNullable(context.queryParam(name))
                .map(text -> number(text, name, least, most))
                .orElse(otherwise);
    }

    public static long number(String text, String name, long least, long most) {
        try {
            long number = Long.parseLong(text);
            if (least <= number && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // It is told just as a number out of bounds.
        }
        throw new MalformedInputException(
                name + " is a whole number from " + least + " to " + most + ". Send one, or leave it out.");
    }

    public static Optional<String> text(Context context, String name) {
        Optional<String> text = Optional.ofNullable(context.queryParam(name));
        if (text.filter(given -> given.length() > LONGEST_TEXT).isPresent()) {
            throw new MalformedInputException(name + " has more than " + LONGEST_TEXT + " characters. Shorten it.");
        }
        return text;
    }

    /** The body as a JSON object; an empty body is an empty one. */
    public static JsonNode body(Context context) {
        String text = Guard.requireJson(context);
        try {
            JsonNode body = text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text);
            if (body != null && body.isObject()) {
                return body;
            }
        } catch (JsonProcessingException e) {
            throw new MalformedInputException("The body isn't JSON: " + e.getOriginalMessage() + ".", e);
        }
        throw new MalformedInputException("The body should be a JSON object, between { and }.");
    }

    /** A text of the body. */
    public static String text(JsonNode body, String name) {
        JsonNode text = body.path(name);
        if (!text.isTextual()) {
            throw new MalformedInputException("The body should have a text \"" + name + "\".");
        }
        return text.textValue();
    }

    /** A revision that the body names. */
    public static long revision(JsonNode body, String name) {
        JsonNode number = body.path(name);
        if (!number.isIntegralNumber() || !number.canConvertToLong() || number.longValue() < 0) {
            throw new MalformedInputException("The body should have a revision \"" + name + "\", a number from 0.");
        }
        return number.longValue();
    }
}
