package counterpoint.http;

import counterpoint.app.Workspace;
import counterpoint.http.answer.Answer;
import counterpoint.http.answer.Bodies;
import counterpoint.http.door.Doors;
import counterpoint.http.door.Limits;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What those who run a server want to know: whether it is up, whether it can answer, how long answers take, and a line for
 * each request, without its body. Nothing is counted before somebody asks for the figures the first time, so that a program
 * that only shows maps on one machine starts no later for it.
 */
final class Measures {
    private static final Logger REQUESTS = LoggerFactory.getLogger("counterpoint.requests");
    private static final byte[] HEALTHY = Bodies.health();
    private static final String STREAM = "/events";
    private static final float NANOS = 1e6f;
    private static final String FIGURES = "text/plain; version=0.0.4; charset=utf-8";

    private final Supplier<Workspace> workspace;
    private final Map<String, Timer> timers = new ConcurrentHashMap<>();
    private volatile Optional<PrometheusMeterRegistry> registry = Optional.empty();

    Measures(Supplier<Workspace> workspace) {
        this.workspace = workspace;
    }

    void register(JavalinConfig config) {
        config.requestLogger.http(this::answered);
        config.routes.get("/health", context -> Answer.json(context, HEALTHY));
        config.routes.get("/ready", this::ready);
        config.routes.get("/metrics", this::figures);
    }

    /** A request was answered, by whoever did so. */
    private void answered(Context context, float millis) {
        if (REQUESTS.isDebugEnabled()) {
            REQUESTS.debug(
                    "method={} path=\"{}\" status={} ms={} address={} actor=\"{}\"",
                    context.method(),
                    context.path(),
                    context.status().getCode(),
                    (long) millis,
                    Limits.address(context),
                    Doors.access(context).map(access -> access.name()).orElse("-"));
        }
        registry.ifPresent(known -> measure(known, context, millis));
    }

    /** An event stream lasts as long as somebody listens, which says nothing about the server. */
    private void measure(PrometheusMeterRegistry known, Context context, float millis) {
        String route = route(context);
        if (!route.endsWith(STREAM)) {
            timer(known, context, route).record((long) (millis * NANOS), TimeUnit.NANOSECONDS);
        }
    }

    private static String route(Context context) {
        return KeptAnswers.answered(context)
                .orElseGet(() -> Optional.ofNullable(context.endpoints().matchedHttpEndpoint())
                        .map(endpoint -> endpoint.path)
                        .orElse("none"));
    }

    private Timer timer(PrometheusMeterRegistry known, Context context, String route) {
        String method = context.method().name();
        String status = Integer.toString(context.status().getCode());
        return timers.computeIfAbsent(
                method + " " + status + " " + route,
                key -> Timer.builder("http.server.requests")
                        .description("How long requests took")
                        .tag("method", method)
                        .tag("route", route)
                        .tag("status", status)
                        .publishPercentileHistogram()
                        .register(known));
    }

    private void ready(Context context) {
        workspace.get().keepSafe().isReady();
        Answer.json(context, Bodies.bytes(Bodies.object().put("status", "ready")));
    }

    private void figures(Context context) {
        context.contentType(FIGURES).result(known().scrape());
    }

    private synchronized PrometheusMeterRegistry known() {
        if (registry.isEmpty()) {
            PrometheusMeterRegistry made = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
            new JvmMemoryMetrics().bindTo(made);
            new JvmThreadMetrics().bindTo(made);
            new ProcessorMetrics().bindTo(made);
            registry = Optional.of(made);
        }
        return registry.orElseThrow();
    }
}
