package counterpoint.benchmark.load;

import counterpoint.format.json.DiffJson;
import counterpoint.model.ArgumentMap;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/** Somebody who follows the events of a map: it sees to it that each revision comes once, and in order. */
final class Listener implements Callable<Listener.Heard> {
    private static final byte[] OPEN = "event: open".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OPERATION = "event: operation\nid: ".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern DIFF = Pattern.compile("\"diff\":(\\{.*})}$", Pattern.DOTALL);

    private final Connection connection;
    private final String path;
    private final CountDownLatch open;
    private final LongSupplier last;
    private final LongConsumer arrived;
    private final List<String> kept = new ArrayList<>();
    private final CRC32C sum = new CRC32C();
    private long heard;
    private boolean isKeeping;
    private boolean isWhole = true;

    /**
     * What one listener heard.
     *
     * @param upTo the last revision
     * @param isWhole whether no event was missing or came twice
     * @param sum checksum of all operations, byte by byte
     */
    record Heard(long upTo, boolean isWhole, long sum) {}

    /**
     * @param first the revision the listener has
     * @param open is counted down when the server has answered
     * @param last the revision to stop at, once it is known
     * @param arrived is told each revision
     */
    Listener(URI address, String map, long first, CountDownLatch open, LongSupplier last, LongConsumer arrived)
            throws IOException {
        this.connection = new Connection(address);
        this.path = "/api/maps/" + map + "/events?after=" + first;
        this.heard = first;
        this.open = open;
        this.last = last;
        this.arrived = arrived;
    }

    /** Keeps what it hears, for {@link #replayed}. */
    Listener keeping() {
        isKeeping = true;
        return this;
    }

    @Override
    public Heard call() throws IOException {
        try (connection) {
            InputStream in = connection.listen(path);
            byte[] buffer = new byte[1 << 16];
            int length = 0;
            while (isWhole && heard < last.getAsLong()) {
                int read = in.read(buffer, length, buffer.length - length);
                if (read < 0) {
                    isWhole = false;
                } else {
                    int used = events(buffer, length + read);
                    length += read - used;
                    System.arraycopy(buffer, used, buffer, 0, length);
                    buffer = length == buffer.length ? Arrays.copyOf(buffer, 2 * length) : buffer;
                }
            }
            return new Heard(heard, isWhole, sum.getValue());
        }
    }

    /** Takes all whole events in; how many bytes they were. */
    private int events(byte[] buffer, int length) {
        int begin = 0;
        for (int i = 1; i < length; i++) {
            if (buffer[i] == '\n' && buffer[i - 1] == '\n' && i > begin) {
                event(buffer, begin, i - 1);
                begin = i + 1;
            }
        }
        return begin;
    }

    private void event(byte[] buffer, int begin, int end) {
        if (contains(buffer, begin, end, OPEN)) {
            open.countDown();
        } else if (startsWith(buffer, begin, end, OPERATION)) {
            long revision = 0;
            for (int i = begin + OPERATION.length; buffer[i] != '\n'; i++) {
                revision = 10 * revision + buffer[i] - '0';
            }
            isWhole &= revision == heard + 1;
            heard = revision;
            sum.update(buffer, begin, end - begin);
            arrived.accept(revision);
            if (isKeeping) {
                kept.add(new String(buffer, begin, end - begin, StandardCharsets.UTF_8));
            }
        }
    }

    private static boolean startsWith(byte[] buffer, int begin, int end, byte[] word) {
        return end - begin >= word.length && Arrays.equals(buffer, begin, begin + word.length, word, 0, word.length);
    }

    private static boolean contains(byte[] buffer, int begin, int end, byte[] word) {
        for (int i = begin; i <= Math.min(end - word.length, begin + 100); i++) {
            if (startsWith(buffer, i, end, word)) {
                return true;
            }
        }
        return false;
    }

    /** The map that comes out when everything that was kept is done to this one. */
    ArgumentMap replayed(ArgumentMap start) {
        ArgumentMap map = start;
        for (String event : kept) {
            Matcher diff = DIFF.matcher(event);
            if (!diff.find()) {
                throw new IllegalStateException("An event without a diff: " + event);
            }
            map = map.apply(DiffJson.read(diff.group(1), "An event"));
        }
        return map;
    }
}
