package counterpoint.format.kialo;

import counterpoint.format.FileName;
import counterpoint.format.Read;
import counterpoint.model.MalformedInputException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads Kialo's text exports of both generations (docs/formats-kialo.md): a claim for another becomes an inference, one
 * against it a conflict; a reference becomes a relation of the claim it refers to. O(length of the text); at most 64 Mi
 * characters and a million claims.
 */
public final class KialoReader {
    private static final int LONGEST = 1 << 26;

    private KialoReader() {}

    /**
     * The map in this export, which is UTF-8.
     *
     * @param name what to call the document in messages and the map, such as its file name
     * @throws MalformedInputException if it isn't UTF-8, has neither title nor claim, or is too long
     */
    public static Read read(byte[] document, String name) {
        if (document.length > LONGEST) {
            throw new MalformedInputException(
                    name + " has " + document.length + " bytes; at most " + LONGEST + " can be read. Split it.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
            String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
            return OutlineToMap.of(OutlineParser.parse(plain, name), new FileName(name).mapId());
        } catch (CharacterCodingException e) {
            throw new MalformedInputException(name + " is not text in UTF-8. Save it as UTF-8 and try again.", e);
        }
    }
}
