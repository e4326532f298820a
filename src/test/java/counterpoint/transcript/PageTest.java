package counterpoint.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.model.Finding;
import counterpoint.model.MalformedInputException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class PageTest {
    @Test
    void dropsByteOrderMark_whenUtf8HasOne() {
        Page page = Page.decode("\uFEFFZoë".getBytes(StandardCharsets.UTF_8), "a.txt");

        assertThat(page.text()).isEqualTo("Zoë");
        assertThat(page.findings()).isEmpty();
    }

    @Test
    void readsUtf16_whenItHasAByteOrderMark() {
        assertThat(Page.decode("\uFEFFZoë 🚌".getBytes(StandardCharsets.UTF_16BE), "a.txt")
                        .text())
                .isEqualTo("Zoë 🚌");
        assertThat(Page.decode("\uFEFFZoë 🚌".getBytes(StandardCharsets.UTF_16LE), "a.txt")
                        .text())
                .isEqualTo("Zoë 🚌");
    }

    @Test
    void keepsLineBreaksAndDecomposedLetters() {
        String text = "Zoe\u0308:\r\nZo\u00EB";

        assertThat(Page.decode(text.getBytes(StandardCharsets.UTF_8), "a.txt").text())
                .isEqualTo(text);
    }

    @Test
    void saysSo_whenReadAsWindows1252() {
        Page page = Page.decode("“Zoë”".getBytes(Charset.forName("windows-1252")), "a.txt");

        assertThat(page.text()).isEqualTo("“Zoë”");
        assertThat(page.findings())
                .containsExactly(Finding.warning(
                        "page.encoding",
                        "Page a.txt is not UTF-8 (byte 0 breaks it), so it was read as windows-1252."
                                + " Check accented letters and quotation marks, or save the page as UTF-8."));
    }

    @Test
    void believesTheDeclaredCharacterSet_whenHtmlIsNotUtf8() {
        byte[] bytes = "<html><head><meta charset=\"koi8-r\"></head><body>да".getBytes(Charset.forName("koi8-r"));

        Page page = Page.decode(bytes, "a.html");

        assertThat(page.text()).endsWith("да");
        assertThat(page.findings()).hasSize(1);
    }

    @Test
    void refusesNothing() {
        assertThatThrownBy(() -> Page.decode(new byte[0], "a.txt"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage("Page a.txt is empty. Give a page with an interview's text.");
    }

    @Test
    void refusesWhiteSpace() {
        assertThatThrownBy(() -> Page.decode(" \n\t\r\n".getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage("Page a.txt holds only white space. Give a page with an interview's text.");
    }

    @Test
    void refusesNul() {
        assertThatThrownBy(() -> Page.decode("abc\0def".getBytes(StandardCharsets.UTF_8), "a.bin"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage("Page a.bin is not text: character 3 is NUL. Give a text, HTML or caption file; save UTF-16"
                        + " with a byte order mark.");
    }

    @Test
    void refusesControlCharacters() {
        byte[] bytes = "\u0001\u0002\u0003ab".repeat(20).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Page.decode(bytes, "a.bin"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage(
                        "Page a.bin is not text: 60 of its 100 characters are control characters. Give a text, HTML or"
                                + " caption file.");
    }

    @Test
    void refusesMoreThan20Megabytes() {
        assertThatThrownBy(() -> Page.decode(new byte[20 * 1024 * 1024 + 1], "a.txt"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage(
                        "Page a.txt has 20971521 bytes, but at most 20971520 (20 MB) can be read. Cut the page down to the"
                                + " interview and its comments.");
    }

    @Test
    void refusesHalfACharacter_whenUtf16() {
        assertThatThrownBy(
                        () -> Page.decode(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 65, (byte) 0xD8, 0, 0, 66}, "a.txt"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage(
                        "Page a.txt has the byte order mark of UTF-16BE, but byte 4 breaks that encoding. Save the page as"
                                + " UTF-8 again.");
    }
}
