package counterpoint.semantics.solve;

import counterpoint.semantics.Labelling;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes answers as ICCMA has them, in ASCII but for names; call {@link #flush} in the end. */
final class AnswerWriter {
    private static final int CAPACITY = 1 << 16;
    private static final int LONGEST_NUMBER = 11;

    private final NamedFramework input;
    private final OutputStream out;
    private final byte[] buffer = new byte[CAPACITY];
    private int length;

    AnswerWriter(NamedFramework input, OutputStream out) {
        this.input = input;
        this.out = out;
    }

    void line(String text) throws IOException {
        write(text);
        write("\n");
    }

    /** The letter {@code w} and the names of an extension's members. */
    void witness(Labelling labelling) throws IOException {
        write("w");
        for (int argument = 0; argument < labelling.size(); argument++) {
            if (labelling.isIn(argument)) {
                if (input.isCounted()) {
                    number(argument + 1);
                } else {
                    write(" ");
                    write(input.name(argument));
                }
            }
        }
        write("\n");
    }

    void flush() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
        out.flush();
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > CAPACITY - length) {
            flush();
        }
        if (bytes.length > CAPACITY) {
            out.write(bytes);
        } else {
            System.arraycopy(bytes, 0, buffer, length, bytes.length);
            length += bytes.length;
        }
    }

    /** A blank and a positive number. */
    private void number(int value) throws IOException {
        if (CAPACITY - length < LONGEST_NUMBER) {
            flush();
        }
        int digits = 1;
        for (int rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        buffer[length] = ' ';
        length += digits + 1;
        int at = length;
        for (int rest = value; digits > 0; digits--) {
            buffer[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
