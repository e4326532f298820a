package counterpoint.http.event;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The last events of a map as they are sent, each written down once for all listeners. Listeners mostly wait at the same
 * revision, so what one of them is given is kept for the next: a change that two hundred hear of costs one copy of it.
 *
 * <p>Not safe for threads; {@link EventChannel} sees to that.
 */
final class Backlog {
    private static final int MOST_EVENTS = 10_000;
    private static final long MOST_BYTES = 16_000_000;
    private static final int CHUNK = 64 * 1024;

    private final Deque<byte[]> events = new ArrayDeque<>();
    private long bytes;
    private long newest = -1;
    private Optional<Chunk> given = Optional.empty();

    /** What to send to a listener, and the revisions the listener has before and then. */
    static final class Chunk {
        private final long after;
        private final long upTo;
        private final byte[] bytes;

        Chunk(long after, long upTo, byte[] bytes) {
            this.after = after;
            this.upTo = upTo;
            this.bytes = bytes;
        }

        long upTo() {
            return upTo;
        }

        /** To be read only, as it is given to many. */
        byte[] bytes() {
            return bytes;
        }
    }

    /** The revision of the last event, or -1 before there is any. */
    long newest() {
        return newest;
    }

    /** Begins at a revision that listeners may have, without an event. */
    void begin(long revision) {
        clear();
        newest = revision;
    }

    void clear() {
        events.clear();
        bytes = 0;
        newest = -1;
        given = Optional.empty();
    }

    /** Adds the event of the next revision. */
    void add(byte[] event) {
        events.add(event);
        newest++;
        bytes += event.length;
        while (events.size() > MOST_EVENTS || (bytes > MOST_BYTES && events.size() > 1)) {
            bytes -= events.remove().length;
        }
    }

    /** Whether all events after this revision are here. */
    boolean reaches(long revision) {
        return newest - events.size() <= revision;
    }

    /** The events after a revision that this reaches and that has a next one, as many as fit in one go. */
    Chunk after(long revision) {
        Optional<Chunk> same = given.filter(chunk -> chunk.after == revision)
                .filter(chunk -> chunk.upTo == newest || chunk.bytes.length >= CHUNK);
        if (same.isEmpty()) {
            long first = newest - events.size() + 1;
            given = Optional.of(chunk(events.stream().skip(revision + 1 - first).toList(), revision));
        }
        return given.orElseThrow();
    }

    /** As many of these events, which follow a revision, as fit in one go; at least one. */
    static Chunk chunk(List<byte[]> events, long revision) {
        ByteArrayOutputStream together = new ByteArrayOutputStream();
        long upTo = revision;
        for (byte[] event : events) {
            together.writeBytes(event);
            upTo++;
            if (together.size() >= CHUNK) {
                break;
            }
        }
        return new Chunk(revision, upTo, together.toByteArray());
    }
}
