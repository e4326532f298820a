package counterpoint.http.event;

import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One connection that listens. It is never waited for: bytes are given to it when it can take them (Servlet 3.1
 * non-blocking output), and otherwise it is just behind.
 */
final class EventStream implements WriteListener {
    private static final byte[] BEAT = {':', '\n', '\n'};

    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final Optional<String> client;
    private final BooleanSupplier welcome;
    private long sent;
    private byte @Nullable [] greeting;
    private byte @Nullable [] present;
    private boolean isBeating;
    private boolean isUnflushed;
    private boolean isOpen;
    private @Nullable ServletOutputStream out;
    private @Nullable EventChannel channel;

    /**
     * @param revision what the listener has already
     * @param welcome whether the listener may go on
     */
    EventStream(long revision, Optional<String> client, BooleanSupplier welcome) {
        this.sent = revision;
        this.client = client;
        this.welcome = welcome;
    }

    Optional<String> client() {
        return client;
    }

    /** Begins to send; what is returned is done when the listener has gone. */
    CompletableFuture<Void> open(Context context, EventChannel joined) {
        context.req().getAsyncContext().setTimeout(0);
        HttpServletResponse response = context.res();
        response.setContentType("text/event-stream; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        try {
            ServletOutputStream stream = response.getOutputStream();
            synchronized (this) {
                greeting = ("retry: 2000\nid: " + sent + "\nevent: open\ndata: {\"revision\":" + sent + "}\n\n")
                        .getBytes(StandardCharsets.UTF_8);
                channel = joined;
                out = stream;
            }
            joined.join(this);
            stream.setWriteListener(this);
        } catch (IOException e) {
            close();
        }
        return end.whenComplete((done, failure) -> joined.leave(this));
    }

    /** Says who looks at the map, as soon as it can be said. */
    synchronized void present(byte[] event) {
        present = event;
    }

    /** Says that the line is open. */
    void beat() {
        synchronized (this) {
            isBeating = true;
        }
        pump();
    }

    /** Before this is called for the first time, whoever writes would wait. */
    @Override
    public void onWritePossible() {
        synchronized (this) {
            isOpen = true;
        }
        pump();
    }

    @Override
    public void onError(Throwable failure) {
        close();
    }

    /** Gives the connection as much as it takes. */
    void pump() {
        try {
            while (!end.isDone() && step()) {
                // One step at a time, so that others get the lock in between.
            }
        } catch (IOException | IllegalStateException gone) {
            close();
        }
    }

    /** True if there may be more to do. */
    private synchronized boolean step() throws IOException {
        ServletOutputStream stream = out;
        if (!isOpen || stream == null || !stream.isReady()) {
            return false;
        }
        byte[] next = next();
        if (next != null) {
            stream.write(next);
            isUnflushed = true;
        } else if (isUnflushed) {
            isUnflushed = false;
            stream.flush();
        }
        return next != null || isUnflushed;
    }

    private byte @Nullable [] next() {
        byte[] waiting = greeting != null ? greeting : present;
        if (waiting != null) {
            present = greeting != null ? present : null;
            greeting = null;
            return waiting;
        }
        Optional<Backlog.Chunk> chunk = Optional.ofNullable(channel).flatMap(joined -> joined.after(sent));
        if (chunk.isPresent()) {
            sent = chunk.get().upTo();
            return chunk.get().bytes();
        }
        if (isBeating) {
            isBeating = false;
            return BEAT;
        }
        return null;
    }

    /** Lets the listener go if it may not listen any more. */
    void closeUnlessWelcome() {
        if (!welcome.getAsBoolean()) {
            close();
        }
    }

    void close() {
        end.complete(null);
    }
}
