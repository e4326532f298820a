package counterpoint.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * A layout for long documents that people compare line by line: members of the document and elements of its arrays start
 * a line, everything deeper stays on it. Made for one document.
 */
final class EntryPerLine implements PrettyPrinter {
    private static final int DEEPEST_LINE = 2;

    private int depth;

    private void startLine(JsonGenerator generator) throws IOException {
        if (depth <= DEEPEST_LINE) {
            generator.writeRaw('\n');
            generator.writeRaw("  ".repeat(depth));
        }
    }

    private void open(JsonGenerator generator, char bracket) throws IOException {
        generator.writeRaw(bracket);
        depth++;
    }

    private void close(JsonGenerator generator, int count, char bracket) throws IOException {
        depth--;
        if (count > 0 && depth < DEEPEST_LINE) {
            startLine(generator);
        }
        generator.writeRaw(bracket);
    }

    private void separate(JsonGenerator generator) throws IOException {
        generator.writeRaw(depth <= DEEPEST_LINE ? "," : ", ");
        startLine(generator);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator generator) throws IOException {
        open(generator, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) throws IOException {
        startLine(generator);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
        separate(generator);
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int count) throws IOException {
        close(generator, count, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator generator) throws IOException {
        open(generator, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) throws IOException {
        startLine(generator);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
        separate(generator);
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int count) throws IOException {
        close(generator, count, ']');
    }
}
