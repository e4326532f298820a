package counterpoint.format.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Generators of JSON whose output depends on nothing but what is written: UTF-8, line feeds, two spaces, and one line for
 * each entry.
 *
 * <p>Text may hold half a surrogate pair, because a span may cut one; UTF-8 can't say that, so such text is written with
 * escapes and reads back as it was.
 */
public final class StableJson {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private StableJson() {}

    /** A generator that lays out documents with one entry a line; closing it leaves the stream open. */
    public static JsonGenerator lines(OutputStream out) throws IOException {
        JsonGenerator generator = FACTORY.createGenerator(out, JsonEncoding.UTF8);
        generator.setPrettyPrinter(new EntryPerLine());
        return new AnyText(generator);
    }

    /** A generator without any layout; closing it leaves the writer open. */
    static JsonGenerator compact(Writer out) throws IOException {
        return new AnyText(FACTORY.createGenerator(out));
    }

    private static final class AnyText extends JsonGeneratorDelegate {
        AnyText(JsonGenerator generator) {
            super(generator);
        }

        @Override
        public void writeString(String text) throws IOException {
            if (hasHalfPair(text)) {
                delegate.writeRawValue(escaped(text));
            } else {
                delegate.writeString(text);
            }
        }

        private static boolean hasHalfPair(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isSurrogate(c)) {
                    boolean whole = Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
                    if (!whole) {
                        return true;
                    }
                    i++;
                }
            }
            return false;
        }

        private static String escaped(String text) {
            StringBuilder literal = new StringBuilder(text.length() + 16).append('"');
            for (char c : JsonStringEncoder.getInstance().quoteAsString(text)) {
                if (Character.isSurrogate(c)) {
                    literal.append(String.format("\\u%04X", (int) c));
                } else {
                    literal.append(c);
                }
            }
            return literal.append('"').toString();
        }
    }
}
