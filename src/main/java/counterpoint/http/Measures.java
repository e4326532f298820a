package counterpoint.http;

import counterpoint.app.Workspace;
import counterpoint.http.answer.Answer;
import counterpoint.http.answer.Bodies;
import counterpoint.http.door.Doors;
import counterpoint.http.door.Limits;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final String BEGIN = "begin";
    private static final String FIGURES = "text/plain; version=0.0.4; charset=utf-8";

    private final Supplier<Workspace> workspace;
    private final Map<String, Timer> timers = new ConcurrentHashMap<>();
    private volatile Optional<PrometheusMeterRegistry> registry = Optional.empty();

    Measures(Supplier<Workspace> workspace) {
        this.workspace = workspace;
    }

    void register(RoutesConfig routes) {
        routes.after(this::measure);
        routes.get("/health", context -> Answer.json(context, Bodies.health()));
        routes.get("/ready", this::ready);
        routes.get("/metrics", this::figures);
    }

    /** A request comes in. */
    void begin(Context context) {
        if (registry.isPresent() || REQUESTS.isDebugEnabled()) {
            context.attribute(BEGIN, System.nanoTime());
        }
    }

    private void measure(Context context) {
        Long begin = context.attribute(BEGIN);
        if (begin == null) {
            return;
        }
        long nanos = System.nanoTime() - begin;
        if (REQUESTS.isDebugEnabled()) {
            REQUESTS.debug(
                    "method={} path=\"{}\" status={} ms={} address={} actor=\"{}\"",
                    context.method(),
                    context.path(),
                    context.status().getCode(),
                    Duration.ofNanos(nanos).toMillis(),
                    Limits.address(context),
                    Doors.access(context).map(access -> access.name()).orElse("-"));
        }
        registry.ifPresent(known -> timer(known, context).record(Duration.ofNanos(nanos)));
    }

    private Timer timer(PrometheusMeterRegistry known, Context context) {
        var endpoint = context.endpoints().matchedHttpEndpoint();
        String route = endpoint == null ? "none" : endpoint.path;
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
