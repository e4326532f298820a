package counterpoint.app.map;

import counterpoint.app.edit.Caller;
import counterpoint.model.Source;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Where a stored map comes from, so that the same page or file served again opens the same map. */
public final class Origin {
    private Origin() {}

    /** The origin of a map drafted from a page: the page's text. */
    public static String draftOf(Source page) {
        return "page " + page.hash();
    }

    /** The origin of a map that somebody asked for: their request if it has a key, otherwise nothing seen before. */
    static String request(Caller caller, String what) {
        String key = caller.request().orElseGet(() -> UUID.randomUUID().toString());
        return what + " by " + caller.name() + " " + key;
    }

    /** The origin of a map read from a file: the file's bytes. */
    public static String file(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "file sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256.", e);
        }
    }
}
