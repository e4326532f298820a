package counterpoint.http.file;

import counterpoint.http.answer.Answer;
import counterpoint.http.script.JoinedModules;
import counterpoint.http.script.JoinedScript;
import counterpoint.model.NotFoundException;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * The viewer in {@code web/}, read from the class path at first use and then served from memory. The script and the style
 * that the page names come joined with all that they import; other files come as they are, modules without their doc
 * comments. Browsers are told to ask again each time, and get "not modified" when nothing has changed.
 */
public final class ViewerFiles {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]*");
    private static final int TAG_BYTES = 12;
    private static final String GZIP = "gzip";
    private static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("map", "application/json; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private static final String WEB = "/web/";
    private static final String SCRIPT = "main.js";
    private static final String SOURCE_MAP = SCRIPT + ".map";
    private static final Pattern STYLE_IMPORT = Pattern.compile("@import \"([^\"]+)\";");

    private final Map<String, ViewerFile> files = new ConcurrentHashMap<>();

    /** Joined when it is asked for first. */
    private static final class Joined {
        private static final JoinedScript TEXT =
                JoinedModules.of(SCRIPT, path -> text(path).orElseThrow());
    }

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

    /**
     * Serves a file that was asked for before, without looking for a route: there are many, and the one for files is the
     * last of them.
     */
    public void serveKnown(Context context) {
        ViewerFile known = files.get(path(context));
        if (known != null && HandlerType.GET.equals(context.method())) {
            serve(context, known);
            context.skipRemainingHandlers();
        }
    }

    /** Serves the file the path names; {@code /} is {@code index.html}. */
    public void serve(Context context) {
        String path = path(context);
        serve(
                context,
                file(path)
                        .orElseThrow(() -> new NotFoundException("The viewer has no file " + path
                                + ". It starts at /, and the maps are listed at /api/maps.")));
    }

    private static String path(Context context) {
        String path = context.path();
        return path.equals("/") ? "index.html" : path.substring(1);
    }

    private static void serve(Context context, ViewerFile file) {
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

    /** Packs once and is sent often. */
    private static final class TightGzip extends GZIPOutputStream {
        TightGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new TightGzip(packed)) {
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
        Optional<byte[]> bytes = switch (ending) {
            case "js" -> script(path).map(ViewerFiles::utf8);
            case "map" -> Optional.of(path).filter(SOURCE_MAP::equals).map(map -> utf8(Joined.TEXT.sourceMap()));
            case "css" -> style(path).map(ViewerFiles::utf8);
            default -> ClassPath.read(WEB + path);
        };
        return bytes.map(read -> new ViewerFile(read, TYPES.getOrDefault(ending, UNKNOWN_TYPE)));
    }

    /** The joined script, or else a module whose lines keep their numbers. */
    private static Optional<String> script(String path) {
        return path.equals(SCRIPT)
                ? Optional.of(Joined.TEXT.text() + "//# sourceMappingURL=" + SOURCE_MAP + "\n")
                : text(path).map(JoinedModules::withoutDocs);
    }

    /** A style sheet with those it begins by importing, so that a browser waits for one and not for each in turn. */
    private static Optional<String> style(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return text(path)
                .map(sheet -> STYLE_IMPORT
                        .matcher(sheet)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                text(folder + found.group(1)).orElse(found.group()))));
    }

    private static Optional<String> text(String path) {
        return ClassPath.read(WEB + path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
