package counterpoint.http;

import counterpoint.http.answer.ProblemBody;
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
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every failure as {@code application/problem+json} (RFC 9457): a code for programs and a sentence for people. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

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

    private static void answer(Exception fault, Context context) {
        LOG.error("{} {} met a fault of Counterpoint.", context.method(), context.path(), fault);
        String detail = "Counterpoint made a mistake that is not yours. Its log on standard error says more.";
        send(context, FAULT.status(), ProblemBody.of(FAULT.status().getCode(), FAULT.title(), "internal", detail));
    }

    private static void send(Context context, HttpStatus status, byte[] body) {
        context.status(status).contentType("application/problem+json").result(body);
    }
}
