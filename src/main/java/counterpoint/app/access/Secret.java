package counterpoint.app.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Tokens: 256 random bits, so that nobody guesses one, and a plain hash is enough to recognise it by.
 *
 * <p>What is stored is the SHA-256 of the token. A slow hash protects passwords, which are short; it would only make each
 * request slower here.
 */
final class Secret {
    private static final String MARK = "cp_";
    private static final int BYTES = 32;
    private static final int ID_BYTES = 5;
    private static final SecureRandom CHANCE = new SecureRandom();

    private Secret() {}

    static String random() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A short id to speak of a token without telling it. */
    static String randomId() {
        byte[] bytes = new byte[ID_BYTES];
        CHANCE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256.", e);
        }
    }
}
