package counterpoint.http.answer;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** The kinds of answer: JSON to show, JSON to save, and "you have it already". */
public final class Answer {
    static final String JSON = "application/json;charset=utf-8";

    private static final String KEEPER = "keeper";

    private Answer() {}

    public static void json(Context context, byte[] body) {
        Consumer<ReadyAnswer> keeper = context.attribute(KEEPER);
        if (keeper != null) {
            ReadyAnswer ready = ReadyAnswer.json(body);
            keeper.accept(ready);
            ready.send(context);
            return;
        }
        context.contentType(JSON).header(Header.CACHE_CONTROL, "no-cache").result(body);
    }

    /** Makes the JSON that this request is given ready to be sent again, and tells somebody of it. */
    public static void tell(Context context, Consumer<ReadyAnswer> keeper) {
        context.attribute(KEEPER, keeper);
    }

    public static void download(Context context, String fileName, byte[] body) {
        download(context, fileName, JSON, body);
    }

    public static void download(Context context, String fileName, String mediaType, byte[] body) {
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        context.header(Header.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded);
        context.contentType(mediaType).header(Header.CACHE_CONTROL, "no-cache").result(body);
    }

    /**
     * Labels the answer with a version, and says whether the client has that version. The tag is weak, because the bytes
     * also depend on compression.
     */
    public static boolean isKnown(Context context, String version) {
        String tag = "W/\"" + version + "\"";
        context.header(Header.ETAG, tag).header(Header.CACHE_CONTROL, "no-cache");
        return Optional.ofNullable(context.header(Header.IF_NONE_MATCH))
                .filter(known -> names(known, tag))
                .isPresent();
    }

    /** Whether a header {@code If-None-Match} names this weak tag. */
    static boolean names(String known, String tag) {
        return Arrays.stream(known.split(","))
                .map(String::strip)
                .anyMatch(one -> one.equals(tag) || one.equals("*") || ("W/" + one).equals(tag));
    }
}
