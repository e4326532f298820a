package counterpoint.http;

import counterpoint.http.answer.ProblemBody;
import counterpoint.http.door.Patience;
import counterpoint.model.CounterpointException;
import counterpoint.model.EnvironmentException;
import counterpoint.model.ForbiddenException;
import counterpoint.model.MalformedInputException;
import counterpoint.model.NotFoundException;
import counterpoint.model.NotPossibleException;
import counterpoint.model.RuleViolationException;
import counterpoint.model.StaleRevisionException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.EOFException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every failure as {@code application/problem+json} (RFC 9457): a code for programs and a sentence for people. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final int DEEPEST_CAUSE = 10;
    private static final Kind FAULT = new Kind(HttpStatus.INTERNAL_SERVER_ERROR, "A fault of Counterpoint");
    private static final Map<Class<? extends CounterpointException>, Kind> KINDS = Map.of(
            MalformedInputException.class, new Kind(HttpStatus.BAD_REQUEST, "This can't be read"),
            ForbiddenException.class, new Kind(HttpStatus.FORBIDDEN, "This is not allowed"),
            NotFoundException.class, new Kind(HttpStatus.NOT_FOUND, "This isn't here"),
            StaleRevisionException.class, new Kind(HttpStatus.CONFLICT, "The map has moved on"),
            RuleViolationException.class,
                    new Kind(HttpStatus.UNPROCESSABLE_CONTENT, "The change breaks rules of the map"),
            NotPossibleException.class, new Kind(HttpStatus.CONFLICT, "This can't be done now"),
            EnvironmentException.class, new Kind(HttpStatus.SERVICE_UNAVAILABLE, "Counterpoint can't go on"));

    private Problems() {}

    private record Kind(HttpStatus status, String title) {}

    static void register(RoutesConfig routes) {
        routes.exception(CounterpointException.class, Problems::answer);
        routes.exception(HttpResponseException.class, Problems::answer);
        routes.exception(Exception.class, Problems::answer);
        routes.error(HttpStatus.REQUEST_TIMEOUT, Problems::answerLate);
    }

    private static void answer(CounterpointException problem, Context context) {
        Kind kind = KINDS.getOrDefault(problem.getClass(), FAULT);
        if (kind.status().getCode() >= HttpStatus.INTERNAL_SERVER_ERROR.getCode()) {
            LOG.error("{} {}: {}", context.method(), context.path(), problem.getMessage());
        }
        send(context, kind.status(), ProblemBody.of(kind.status().getCode(), kind.title(), problem));
    }

    /** What Javalin itself refuses. */
    private static void answer(HttpResponseException refusal, Context context) {
        HttpStatus status = HttpStatus.forStatus(refusal.getStatus());
        String detail = switch (status) {
            case METHOD_NOT_ALLOWED ->
                "Nothing at " + context.path() + " takes " + context.method()
                        + ". The routes are listed in docs/http.md.";
            case CONTENT_TOO_LARGE ->
                "The body has more than " + Server.LARGEST_BODY_MB + " MB. Make several smaller changes.";
            default -> String.valueOf(refusal.getMessage());
        };
        send(
                context,
                status,
                ProblemBody.of(status.getCode(), status.getMessage(), "http." + status.getCode(), detail));
    }

    /** The server has given up waiting for the rest of a request; see {@link Patience}. */
    private static void answerLate(Context context) {
        unfinished(
                context,
                HttpStatus.REQUEST_TIMEOUT,
                "The request came too slowly: it should be here within " + Patience.SECONDS
                        + " seconds, or arrive fast. Send it again.");
    }

    private static void answer(Exception fault, Context context) {
        if (isIn(fault, EOFException.class)) {
            unfinished(context, HttpStatus.BAD_REQUEST, "The request ended before its body was whole. Send it again.");
            return;
        }
        LOG.error("{} {} met a fault of Counterpoint.", context.method(), context.path(), fault);
        String detail = "Counterpoint made a mistake that is not yours. Its log on standard error says more.";
        send(context, FAULT.status(), ProblemBody.of(FAULT.status().getCode(), FAULT.title(), "internal", detail));
    }

    private static void unfinished(Context context, HttpStatus status, String detail) {
        LOG.debug("{} {} didn't arrive.", context.method(), context.path());
        send(
                context,
                status,
                ProblemBody.of(status.getCode(), status.getMessage(), "http." + status.getCode(), detail));
    }

    private static boolean isIn(Throwable fault, Class<? extends Exception> kind) {
        return Stream.<Throwable>iterate(fault, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(kind::isInstance);
    }

    private static void send(Context context, HttpStatus status, byte[] body) {
        context.status(status).contentType("application/problem+json").result(body);
    }
}
