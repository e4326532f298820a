package counterpoint.http.answer;

import io.javalin.http.Header;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to requests that are not good enough HTTP to reach a route: the same shape of problem as everything
 * else, and nothing of the request or of the server in it.
 */
public final class Unreadable extends ErrorHandler {
    private static final String PROBLEM = "application/problem+json";
    private static final Map<Integer, String> DETAILS = Map.of(
            HttpStatus.BAD_REQUEST_400, "The request can't be read as HTTP. Check its address and headers.",
            HttpStatus.URI_TOO_LONG_414, "The address has more than 8,000 bytes. Shorten it.",
            HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431, "The headers have more than 8,000 bytes. Shorten them.");

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        headers(response.getHeaders());
        response.write(true, ByteBuffer.wrap(problem(status)), callback);
    }

    private static void headers(HttpFields.Mutable fields) {
        fields.put(Header.CONTENT_TYPE, PROBLEM)
                .put(Header.CACHE_CONTROL, "no-store")
                .put(Header.X_CONTENT_TYPE_OPTIONS, "nosniff")
                .put(Header.CONTENT_SECURITY_POLICY, "default-src 'none'");
    }

    private static byte[] problem(int status) {
        String title = HttpStatus.getMessage(status);
        String detail = Optional.ofNullable(DETAILS.get(status)).orElse(title + ".");
        return ProblemBody.of(status, title, "http." + status, detail);
    }
}
