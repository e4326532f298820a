package counterpoint.format.kialo;

import counterpoint.format.FileName;
import counterpoint.format.PlainText;
import counterpoint.format.Read;
import counterpoint.model.MalformedInputException;

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
        return OutlineToMap.of(OutlineParser.parse(PlainText.of(document, name), name), new FileName(name).mapId());
    }
}
