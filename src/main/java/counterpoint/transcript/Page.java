package counterpoint.transcript;

import counterpoint.model.Finding;
import counterpoint.model.MalformedInputException;
import counterpoint.transcript.text.Decoded;
import java.util.List;
import java.util.Optional;

/**
 * A page as somebody handed it in: its name (usually a file's), its text, and title and address where they are known from
 * elsewhere. The text may be plain, HTML or captions.
 *
 * @param findings what should be known about how the text was made from bytes
 */
public record Page(String name, String text, Optional<String> title, Optional<String> url, List<Finding> findings) {
    public Page {
        findings = List.copyOf(findings);
        if (text.isBlank()) {
            throw new MalformedInputException(
                    "Page " + name + " holds only white space. Give a page with an interview's text.");
        }
    }

    public static Page of(String name, String text) {
        return new Page(name, text, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * Decodes a page's bytes: UTF-8 or UTF-16 by byte order mark, else UTF-8, else the character set that an HTML page
     * declares, else Windows-1252 with a finding {@code page.encoding}. The mark is dropped; nothing else changes.
     *
     * @param name for messages
     * @throws MalformedInputException when the bytes are none, more than 20 MB, no text, or wrong for their mark
     */
    public static Page decode(byte[] bytes, String name) {
        Decoded decoded = Decoded.of(bytes, name);
        return new Page(name, decoded.text(), Optional.empty(), Optional.empty(), decoded.findings());
    }

    public Page withTitle(String newTitle) {
        return new Page(name, text, Optional.of(newTitle), url, findings);
    }

    public Page withUrl(String newUrl) {
        return new Page(name, text, title, Optional.of(newUrl), findings);
    }
}
