package counterpoint.format;

import counterpoint.model.MalformedInputException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text in a file: UTF-8, or UTF-16 where a byte order mark says so. The mark is no part of the text.
 */
public final class PlainText {
    private static final char MARK = '\ufeff';

    private PlainText() {}

    /**
     * The whole text.
     *
     * @param name what to call the file in messages
     * @throws MalformedInputException if these bytes are no text in that encoding
     */
    public static String of(byte[] file, String name) {
        try {
            return withoutMark(
                    encoding(file).newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException e) {
            throw new MalformedInputException(name + " is not text in UTF-8. Save it as UTF-8 and try again.", e);
        }
    }

    /** What the first bytes say, so many at most; what is no text shows as U+FFFD. */
    public static String beginning(byte[] file, int most) {
        return withoutMark(new String(file, 0, Math.min(file.length, most), encoding(file)));
    }

    private static Charset encoding(byte[] file) {
        int mark = file.length < 2 ? 0 : ((file[0] & 0xff) << 8) | (file[1] & 0xff);
        return switch (mark) {
            case 0xfeff -> StandardCharsets.UTF_16BE;
            case 0xfffe -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }
}
