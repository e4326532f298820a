package counterpoint.transcript.text;

import counterpoint.model.Finding;
import counterpoint.model.MalformedInputException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text made from bytes, and what should be known about how. */
public record Decoded(String text, List<Finding> findings) {
    /** Pages larger than this are refused. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9_-]{2,30})", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 2048;

    public Decoded {
        findings = List.copyOf(findings);
    }

    public static Decoded of(byte[] bytes, String name) {
        if (bytes.length == 0) {
            throw new MalformedInputException("Page " + name + " is empty. Give a page with an interview's text.");
        }
        if (bytes.length > LARGEST) {
            throw new MalformedInputException("Page " + name + " has " + bytes.length + " bytes, but at most " + LARGEST
                    + " (20 MB) can be read. Cut the page down to the interview and its comments.");
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8, name);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE, name);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE, name);
        }
        Attempt utf8 = attempt(bytes, 0, StandardCharsets.UTF_8);
        return utf8.text()
                .map(text -> new Decoded(requireText(text, name), List.of()))
                .orElseGet(() -> otherwise(bytes, utf8.badByte(), name));
    }

    private static Decoded marked(byte[] bytes, int from, Charset charset, String name) {
        Attempt attempt = attempt(bytes, from, charset);
        String text = attempt.text()
                .orElseThrow(() -> new MalformedInputException("Page " + name + " has the byte order mark of "
                        + charset.name() + ", but byte " + attempt.badByte()
                        + " breaks that encoding. Save the page as UTF-8 again."));
        return new Decoded(requireText(text, name), List.of());
    }

    private static Decoded otherwise(byte[] bytes, int badByte, String name) {
        Optional<Charset> declared = declared(bytes);
        Charset charset = declared.orElse(WINDOWS_1252);
        Attempt attempt = attempt(bytes, 0, charset);
        String text = attempt.text()
                .orElseThrow(() -> new MalformedInputException("Page " + name + " is neither UTF-8 (byte " + badByte
                        + " breaks it) nor " + charset.name() + " (byte " + attempt.badByte()
                        + " breaks that). Save the page as UTF-8."));
        String message = "Page " + name + " is not UTF-8 (byte " + badByte + " breaks it), so it was read as "
                + charset.name() + (declared.isPresent() ? ", which it declares." : ".")
                + " Check accented letters and quotation marks, or save the page as UTF-8.";
        return new Decoded(requireText(text, name), List.of(Finding.warning("page.encoding", message)));
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() && Charset.isSupported(matcher.group(1))
                ? Optional.of(Charset.forName(matcher.group(1)))
                        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private record Attempt(Optional<String> text, int badByte) {}

    private static Attempt attempt(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out =
                CharBuffer.allocate((int) Math.ceil((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return new Attempt(Optional.empty(), in.position());
        }
        decoder.flush(out);
        return new Attempt(Optional.of(out.flip().toString()), -1);
    }

    /** Refuses what decodes by accident: programs, pictures, archives. */
    private static String requireText(String text, String name) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new MalformedInputException("Page " + name + " is not text: character " + i
                        + " is NUL. Give a text, HTML or caption file; save UTF-16 with a byte order mark.");
            }
            controls += Character.isISOControl(c) && !Character.isWhitespace(c) ? 1 : 0;
        }
        if (controls > 20 && controls > text.length() / 20) {
            throw new MalformedInputException("Page " + name + " is not text: " + controls + " of its " + text.length()
                    + " characters are control characters. Give a text, HTML or caption file.");
        }
        return text;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
