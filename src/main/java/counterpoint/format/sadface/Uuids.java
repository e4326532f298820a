package counterpoint.format.sadface;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;

/** SADFace's ids, which must look like random UUIDs (version 4). Ids of other kinds stand for one that follows from them. */
final class Uuids {
    private static final Pattern UUID_4 =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private Uuids() {}

    /** The id itself if it will do, else the UUID that its SHA-256 begins with. */
    static String of(String id) {
        return UUID_4.matcher(id).matches() ? id : made(id);
    }

    private static String made(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_16BE));
            ByteBuffer bits = ByteBuffer.wrap(digest);
            long high = (bits.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x4000L;
            long low = (bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
            return new UUID(high, low).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256.", e);
        }
    }
}
