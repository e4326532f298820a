package counterpoint.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A page that was read: its title, the SHA-256 of its text's UTF-8 bytes, its length in UTF-16 units, and its text when it
 * is at hand.
 *
 * <p>A source without text still locates words: spans refer to it, and whoever has a page with the same hash can see them.
 */
public record Source(Id id, String title, String hash, int length, Optional<String> text, Optional<String> url)
        implements Entry {
    private static final String HASH = "sha256:[0-9a-f]{64}";

    public Source {
        if (!hash.matches(HASH)) {
            throw new IllegalArgumentException("Source " + id + " has hash " + Quoted.text(hash)
                    + ". A hash is \"sha256:\" and 64 lower-case hexadecimal digits.");
        }
        if (length < 0) {
            throw new IllegalArgumentException("Source " + id + " has length " + length + ". A length is 0 or more.");
        }
        if (text.isPresent() && !matches(text.get(), hash, length)) {
            throw new IllegalArgumentException("The text of source " + id
                    + " differs from its hash or length. Recompute both from the text, or restore the text.");
        }
    }

    /** A source whose text is at hand. O(length of the text). */
    public static Source of(Id id, String title, String text) {
        return new Source(id, title, hashOf(text), text.length(), Optional.of(text), Optional.empty());
    }

    /** The hash by which a text is recognised: {@code sha256:} and the hexadecimal digest of its UTF-8 bytes. */
    public static String hashOf(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256.", e);
        }
    }

    private static boolean matches(String text, String hash, int length) {
        return text.length() == length && hashOf(text).equals(hash);
    }

    /** True when this text is the one the source was made from. */
    public boolean isOf(String candidate) {
        return matches(candidate, hash, length);
    }

    public Source withText(String newText) {
        return new Source(id, title, hash, length, Optional.of(newText), url);
    }

    public Source withoutText() {
        return new Source(id, title, hash, length, Optional.empty(), url);
    }

    @Override
    public String type() {
        return "source";
    }
}
