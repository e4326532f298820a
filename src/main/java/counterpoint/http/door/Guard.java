package counterpoint.http.door;

import counterpoint.model.ForbiddenException;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletContextResponse;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * Keeps other web pages out: although the server listens on loopback only, any page open in the same browser can send it
 * requests. The {@code Host} must be a loopback name, which stops names that are pointed at this machine; a change must
 * come from a page of this server and be JSON, which a form can't send.
 */
public final class Guard {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " frame-ancestors 'self'; form-action 'none'";

    /** In every answer, as they go over the wire. */
    private static final List<HttpField> SAFE = List.of(
            new PreEncodedHttpField(Header.CONTENT_SECURITY_POLICY, POLICY),
            new PreEncodedHttpField(Header.X_CONTENT_TYPE_OPTIONS, "nosniff"),
            new PreEncodedHttpField(Header.REFERRER_POLICY, "no-referrer"),
            new PreEncodedHttpField(Header.CROSS_ORIGIN_RESOURCE_POLICY, "same-origin"));

    private Guard() {}

    /** Looks at a request before anything else does. */
    public static void check(Context context, Admission admission) {
        addHeaders(context);
        if (admission == Admission.LOOPBACK) {
            requireLoopback(context);
        }
        requireOwnOrigin(context);
    }

    /** For a page whose own form goes to this server. */
    public static void allowOwnForm(Context context) {
        context.header(Header.CONTENT_SECURITY_POLICY, POLICY.replace("form-action 'none'", "form-action 'self'"));
    }

    /** Whether only programs on this machine can reach this address. */
    public static boolean isLoopback(String host) {
        return LOOPBACK.contains(host) || host.equals("::1");
    }

    private static void addHeaders(Context context) {
        HttpFields.Mutable fields =
                ServletContextResponse.getServletContextResponse(context.res()).getHeaders();
        SAFE.forEach(fields::add);
    }

    private static void requireLoopback(Context context) {
        String host = host(context);
        if (!LOOPBACK.contains(withoutPort(host))) {
            throw new ForbiddenException("Counterpoint answers to localhost, 127.0.0.1 and [::1] only, not to the host "
                    + "this request names. Open it under one of these names.");
        }
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        for (int i = colon + 1; i < host.length(); i++) {
            if (host.charAt(i) < '0' || host.charAt(i) > '9') {
                return host;
            }
        }
        return colon < 0 ? host : host.substring(0, colon);
    }

    private static void requireOwnOrigin(Context context) {
        boolean changes = !READING.contains(context.req().getMethod());
        Optional<String> origin = Optional.ofNullable(context.header(Header.ORIGIN));
        if (changes && origin.isPresent() && !isOwn(origin.get(), host(context))) {
            throw new ForbiddenException(
                    "This change comes from another web page. Make changes from Counterpoint's own pages.");
        }
    }

    /** With TLS the browser speaks to a proxy, which speaks to this server without. */
    private static boolean isOwn(String origin, String host) {
        return origin.equals("http://" + host) || (!isLoopback(host) && origin.equals("https://" + host));
    }

    /** Refuses bodies as forms can send them from any page. */
    public static void requireNoForm(Context context) {
        String type = Optional.ofNullable(context.contentType())
                .orElse("")
                .split(";", 2)[0]
                .strip();
        boolean isForm = type.equalsIgnoreCase("application/x-www-form-urlencoded")
                || type.equalsIgnoreCase("multipart/form-data");
        if (isForm || type.isEmpty()) {
            throw new UnsupportedMediaTypeResponse(
                    "Send the file itself, with Content-Type text/plain, text/html or application/json.");
        }
    }

    /** The request's body, if the request says that it is JSON. */
    public static String requireJson(Context context) {
        String type = Optional.ofNullable(context.contentType()).orElse("");
        if (!type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
            throw new UnsupportedMediaTypeResponse(
                    "The body of a change is JSON. Send it with Content-Type: application/json.");
        }
        return new String(context.bodyAsBytes(), StandardCharsets.UTF_8);
    }

    private static String host(Context context) {
        return Optional.ofNullable(context.header(Header.HOST)).orElse("");
    }
}
