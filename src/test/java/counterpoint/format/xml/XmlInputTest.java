package counterpoint.format.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.format.graphml.GraphmlReader;
import counterpoint.model.MalformedInputException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class XmlInputTest {

    @Test
    void isRefused_whenADocumentTypeCouldReachForOtherFiles() {
        assertRefused(
                """
                <?xml version="1.0"?>
                <!DOCTYPE graphml [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <graphml><graph id="&secret;"/></graphml>""",
                "x declares a document type or uses an entity, at line 2. Such files are refused, as they can reach for"
                        + " others; remove it.");
    }

    @Test
    void isRefused_whenElementsLieTooDeep() {
        assertRefused(
                "<graphml>" + "<graph>".repeat(200), "x is nested more than 100 levels deep, at line 1. Flatten it.");
    }

    @Test
    void namesThePlace_whenItIsNoXml() {
        assertThatThrownBy(() -> read("<graphml><graph></node></graphml>"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessageStartingWith("x isn't XML: line 1, column ");
    }

    @Test
    void isRefused_whenTheEncodingIsAnother() {
        assertThatThrownBy(() -> GraphmlReader.read(new byte[] {'<', 'g', '>', (byte) 0xff, (byte) 0xfe}, "x"))
                .hasMessage("x isn't text in the encoding it declares, or in UTF-8. Save it in UTF-8.");
    }

    @Test
    void showsAReplacement_whenXmlHasNoSuchCharacter() {
        assertThat(XmlText.shown("a\u0000b\ud83dc\t👩")).isEqualTo("a\ufffdb\ufffdc\t👩");
    }

    private static void assertRefused(String xml, String message) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage(message);
    }

    private static void read(String xml) {
        GraphmlReader.read(xml.getBytes(StandardCharsets.UTF_8), "x");
    }
}
