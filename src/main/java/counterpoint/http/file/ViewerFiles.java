package counterpoint.http.file;

import counterpoint.http.answer.Answer;
import counterpoint.model.NotFoundException;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * The viewer in {@code web/}, read from the class path at first use and then served from memory. Browsers are told to ask
 * again each time, and get "not modified" when nothing has changed.
 */
public final class ViewerFiles {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]*");
    private static final Pattern DOC_COMMENT = Pattern.compile("/\\*\\*[\\s\\S]*?\\*/");
    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final int TAG_BYTES = 12;
    private static final String GZIP = "gzip";
    private static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final Map<String, ViewerFile> files = new ConcurrentHashMap<>();

    private static final class ViewerFile {
        private final byte[] bytes;
        private final byte[] packed;
        private final String type;
        private final String version;

        ViewerFile(byte[] bytes, String type) {
            this.bytes = bytes;
            this.packed = packed(bytes);
            this.type = type;
            this.version = version(bytes);
        }
    }

    /** Serves the file the path names; {@code /} is {@code index.html}. */
    public void serve(Context context) {
        String path = context.path().equals("/") ? "index.html" : context.path().substring(1);
        ViewerFile file = file(path)
                .orElseThrow(() -> new NotFoundException(
                        "The viewer has no file " + path + ". It starts at /, and the maps are listed at /api/maps."));
        if (Answer.isKnown(context, file.version)) {
            context.status(304);
        } else {
            send(context, file);
        }
    }

    /** Packed once, when it was read: packing is dearer than everything else about an answer. */
    private static void send(Context context, ViewerFile file) {
        context.disableCompression();
        context.contentType(file.type).header(Header.VARY, Header.ACCEPT_ENCODING);
        boolean canUnpack = Optional.ofNullable(context.header(Header.ACCEPT_ENCODING))
                .filter(encodings -> encodings.contains(GZIP))
                .isPresent();
        if (canUnpack && file.packed.length < file.bytes.length) {
            context.header(Header.CONTENT_ENCODING, GZIP).result(file.packed);
        } else {
            context.result(file.bytes);
        }
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory can't fail.", e);
        }
        return packed.toByteArray();
    }

    /** Only what is there is kept, so that asking for names that aren't can't fill the memory. */
    private Optional<ViewerFile> file(String path) {
        return Optional.ofNullable(files.get(path)).or(() -> {
            Optional<ViewerFile> read = read(path);
            read.ifPresent(file -> files.put(path, file));
            return read;
        });
    }

    private static Optional<ViewerFile> read(String path) {
        boolean isPlain = Arrays.stream(path.split("/", -1))
                .allMatch(part -> NAME.matcher(part).matches());
        if (!isPlain || !path.contains(".")) {
            return Optional.empty();
        }
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return ClassPath.read("/web/" + path)
                .map(bytes -> ending.equals("js") ? withoutDocs(bytes) : bytes)
                .map(bytes -> new ViewerFile(bytes, TYPES.getOrDefault(ending, UNKNOWN_TYPE)));
    }

    /**
     * A module without its doc comments, a quarter of its weight, which are for whoever reads the source. Lines keep their
     * numbers, so that an error names the right one.
     */
    private static byte[] withoutDocs(byte[] module) {
        return DOC_COMMENT
                .matcher(new String(module, StandardCharsets.UTF_8))
                .replaceAll(comment -> LINE.matcher(comment.group()).replaceAll(""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String version(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256.", e);
        }
    }
}
