package counterpoint.http.door;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * How long a request may take to arrive: ten seconds, and longer only if much of it has come. Without a limit, somebody who
 * sends a byte now and then keeps a thread for as long as they like, and a few hundred such senders keep everybody out
 * (Slowloris, Hansen 2009). What arrives within the limit is gathered first, so that waiting for it holds no thread.
 */
public final class Patience extends Handler.Wrapper {
    /** A request whose body isn't here after so many seconds is given up. */
    public static final int SECONDS = 10;

    private static final long BYTES_PER_SECOND = 50_000;
    private static final int GATHERED = 256_000;

    private final Handler.Singleton gathering;

    public Patience() {
        this(new EagerContentHandler(new RetainedContentLoaderFactory(GATHERED, -1, false)));
    }

    private Patience(Handler.Singleton gathering) {
        super(gathering);
        this.gathering = gathering;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpFields fields = request.getHeaders();
        boolean hasBody = fields.contains(HttpHeader.CONTENT_LENGTH) || fields.contains(HttpHeader.TRANSFER_ENCODING);
        return hasBody
                ? super.handle(new Timed(request), response, callback)
                : gathering.getHandler().handle(request, response, callback);
    }

    private static final class Timed extends Request.Wrapper {
        private final Scheduler scheduler;
        private final long begin = System.nanoTime();
        private long received;
        private volatile Content.@Nullable Chunk late;

        Timed(Request request) {
            super(request);
            this.scheduler = request.getComponents().getScheduler();
        }

        private long nanosLeft() {
            long allowed = TimeUnit.SECONDS.toNanos(SECONDS) + TimeUnit.SECONDS.toNanos(received) / BYTES_PER_SECOND;
            return begin + allowed - System.nanoTime();
        }

        @Override
        public void demand(Runnable whenThere) {
            AtomicBoolean isOver = new AtomicBoolean();
            Scheduler.Task end = scheduler.schedule(
                    () -> {
                        if (isOver.compareAndSet(false, true)) {
                            late = Content.Chunk.from(new TimeoutException("The body came too slowly."), true);
                            whenThere.run();
                        }
                    },
                    Math.max(0, nanosLeft()),
                    TimeUnit.NANOSECONDS);
            super.demand(() -> {
                end.cancel();
                if (isOver.compareAndSet(false, true)) {
                    whenThere.run();
                }
            });
        }

        @Override
        public Content.@Nullable Chunk read() {
            Content.Chunk failure = late;
            if (failure != null) {
                return failure;
            }
            Content.Chunk chunk = super.read();
            received += chunk == null ? 0 : chunk.remaining();
            return chunk;
        }
    }
}
