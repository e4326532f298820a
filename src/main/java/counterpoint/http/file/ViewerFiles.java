package counterpoint.http.file;

import counterpoint.http.answer.ReadyAnswer;
import counterpoint.http.script.JoinedModules;
import counterpoint.http.script.JoinedScript;
import counterpoint.model.NotFoundException;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The viewer in {@code web/}, read from the class path at first use and then served from memory. The script and the style
 * that the page names come joined with all that they import; other files come as they are, modules without their doc
 * comments. Browsers are told to ask again each time, and get "not modified" when nothing has changed.
 */
public final class ViewerFiles {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]*");
    private static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html;charset=utf-8"),
            Map.entry("js", "text/javascript;charset=utf-8"),
            Map.entry("mjs", "text/javascript;charset=utf-8"),
            Map.entry("css", "text/css;charset=utf-8"),
            Map.entry("map", "application/json;charset=utf-8"),
            Map.entry("json", "application/json;charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain;charset=utf-8"));

    private static final String WEB = "/web/";
    private static final String SCRIPT = "main.js";
    private static final String SOURCE_MAP = SCRIPT + ".map";
    private static final Pattern STYLE_IMPORT = Pattern.compile("@import \"([^\"]+)\";");

    private final Map<String, ReadyAnswer> files = new ConcurrentHashMap<>();

    /** Joined when it is asked for first. */
    private static final class Joined {
        private static final JoinedScript TEXT =
                JoinedModules.of(SCRIPT, path -> text(path).orElseThrow());
    }

    /**
     * Serves a file that was asked for before, without looking for a route: there are many, and the one for files is the
     * last of them.
     */
    public void serveKnown(Context context) {
        ReadyAnswer known = files.get(path(context));
        if (known != null && context.req().getMethod().equals("GET")) {
            known.send(context);
            context.skipRemainingHandlers();
        }
    }

    /** Serves the file the path names; {@code /} is {@code index.html}. */
    public void serve(Context context) {
        String path = path(context);
        file(path)
                .orElseThrow(() -> new NotFoundException(
                        "The viewer has no file " + path + ". It starts at /, and the maps are listed at /api/maps."))
                .send(context);
    }

    private static String path(Context context) {
        String path = context.path();
        return path.equals("/") ? "index.html" : path.substring(1);
    }

    /** Only what is there is kept, so that asking for names that aren't can't fill the memory. */
    private Optional<ReadyAnswer> file(String path) {
        return Optional.ofNullable(files.get(path)).or(() -> {
            Optional<ReadyAnswer> read = read(path);
            read.ifPresent(file -> files.put(path, file));
            return read;
        });
    }

    private static Optional<ReadyAnswer> read(String path) {
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
        return bytes.map(read -> ReadyAnswer.file(read, TYPES.getOrDefault(ending, UNKNOWN_TYPE)));
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
}
