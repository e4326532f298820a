package counterpoint.http.answer;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.ee10.servlet.ServletContextResponse;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * An answer that is sent often: its bytes, the same packed, and its header fields as they go over the wire. Its entity tag
 * is made of its bytes, and is weak because they may come packed.
 *
 * <p>It goes past Javalin's streams to Jetty's, in one write of known length: Javalin would copy it once more, pack it each
 * time, and send what is longer than Jetty's buffer in several pieces.
 */
public final class ReadyAnswer {
    private static final int TAG_BYTES = 12;
    private static final int WORTH_PACKING = 200;
    private static final HttpField NO_CACHE = new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-cache");
    private static final HttpField VARY = new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding");
    private static final HttpField PACKED = new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, "gzip");

    private final byte[] bytes;
    private final HttpField type;
    private final HttpField tag;
    private final int level;
    private volatile Optional<byte[]> packed = Optional.empty();

    private ReadyAnswer(byte[] bytes, String type, int level) {
        this.bytes = bytes;
        this.type = new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, type);
        this.tag = new PreEncodedHttpField(HttpHeader.ETAG, tag(bytes));
        this.level = level;
    }

    /** An answer in JSON, packed when somebody asks for it packed. */
    public static ReadyAnswer json(byte[] bytes) {
        return new ReadyAnswer(bytes, Answer.JSON, Deflater.DEFAULT_COMPRESSION);
    }

    /** A file, packed as tightly as can be. */
    public static ReadyAnswer file(byte[] bytes, String type) {
        return new ReadyAnswer(bytes, type, Deflater.BEST_COMPRESSION);
    }

    /** How much memory it takes at most, once it is packed. */
    public long size() {
        return 2L * bytes.length;
    }

    /** Answers with it, or says that the client has it already. */
    public void send(Context context) {
        ServletContextResponse response = ServletContextResponse.getServletContextResponse(context.res());
        HttpFields.Mutable fields = response.getHeaders();
        fields.add(tag).add(NO_CACHE).add(VARY);
        if (isKnown(context)) {
            context.status(304);
            return;
        }
        byte[] sent = bytes;
        String accepted = context.req().getHeader("Accept-Encoding");
        if (accepted != null && accepted.contains("gzip") && bytes.length > WORTH_PACKING) {
            byte[] small = packed();
            if (small.length < bytes.length) {
                fields.add(PACKED);
                sent = small;
            }
        }
        fields.put(type);
        write(context, sent);
    }

    private boolean isKnown(Context context) {
        String known = context.req().getHeader("If-None-Match");
        return known != null && Answer.names(known, tag.getValue());
    }

    private static void write(Context context, byte[] sent) {
        try {
            context.res().setContentLength(sent.length);
            context.res().getOutputStream().write(sent);
        } catch (IOException gone) {
            // Whoever asked has left, and nobody waits for it any more.
        }
    }

    private byte[] packed() {
        byte[] known = packed.orElseGet(() -> packed(bytes, level));
        packed = Optional.of(known);
        return known;
    }

    private static final class Gzip extends GZIPOutputStream {
        Gzip(OutputStream out, int level) throws IOException {
            super(out);
            def.setLevel(level);
        }
    }

    private static byte[] packed(byte[] bytes, int level) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new Gzip(packed, level)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory can't fail.", e);
        }
        return packed.toByteArray();
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(digest, TAG_BYTES)) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256.", e);
        }
    }
}
