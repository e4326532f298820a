package counterpoint.http.door;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often somebody may ask: a bucket of requests for each token and each address, which fills again with time (token
 * bucket, Turner 1986). An address that sends tokens that open nothing is slowed down much more, so that guessing is
 * hopeless. The buckets asked last are remembered; a forgotten one is full again.
 */
public final class Limits {
    private static final int REMEMBERED = 10_000;
    private static final double SECOND = 1e9;
    private static final int TOO_MANY = 429;
    private static final String LOGIN = "/login";
    private static final Rate REQUESTS = new Rate(400, 100);
    private static final Rate WRONG_TOKENS = new Rate(10, 0.2);

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** So many at once, and so many more each second. */
    private record Rate(double most, double perSecond) {}

    private record Bucket(double left, long nanos) {}

    public void register(RoutesConfig routes) {
        routes.before("/*", this::check);
        routes.after("/*", this::learn);
    }

    private void check(Context context) {
        String address = address(context);
        String asking = Doors.token(context).orElse(address);
        if (left("wrong " + address, WRONG_TOKENS, 0) < 1 || left("asking " + asking, REQUESTS, 1) < 0) {
            context.header("Retry-After", "5");
            throw new HttpResponseException(TOO_MANY, "Too many requests. Wait a few seconds.");
        }
    }

    private void learn(Context context) {
        boolean isGuess = Doors.token(context).isPresent() || context.path().equals(LOGIN);
        if (isGuess && context.status() == HttpStatus.UNAUTHORIZED) {
            left("wrong " + address(context), WRONG_TOKENS, 1);
        }
    }

    /** What is left in a bucket after taking so much out; below zero if it was not there, and then nothing is taken. */
    private synchronized double left(String key, Rate rate, double taken) {
        long now = System.nanoTime();
        Bucket before = buckets.getOrDefault(key, new Bucket(rate.most, now));
        double filled = Math.min(rate.most, before.left + (now - before.nanos) / SECOND * rate.perSecond);
        double left = filled - taken;
        buckets.put(key, new Bucket(Math.max(left, Math.min(filled, 0)), now));
        return left;
    }

    /** The peer; behind a proxy on this machine, whom the proxy speaks for. */
    public static String address(Context context) {
        String peer = context.req().getRemoteAddr();
        boolean isProxy = peer.equals("127.0.0.1") || peer.equals("0:0:0:0:0:0:0:1") || peer.equals("[::1]");
        return Optional.ofNullable(context.header("X-Forwarded-For"))
                .filter(forwarded -> isProxy)
                .map(forwarded ->
                        forwarded.substring(forwarded.lastIndexOf(',') + 1).strip())
                .orElse(peer);
    }
}
