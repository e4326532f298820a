package counterpoint.format.xml;

import counterpoint.model.MalformedInputException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML document, read from start to end. Document types are refused, and with them all entities but the five of XML
 * itself; elements may lie 100 deep in one another, a document may have 256 MiB.
 */
public final class XmlInput {
    private static final int LARGEST = 256 << 20;
    private static final int DEEPEST = 100;
    private static final int HEAD = 200;
    private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");

    private final XMLStreamReader xml;
    private final String name;
    private int depth;

    private XmlInput(XMLStreamReader xml, String name) {
        this.xml = xml;
        this.name = name;
    }

    /** What comes next in a document. */
    public enum Part {
        START,
        TEXT,
        CLOSE,
        FINISH
    }

    /**
     * Begins a document.
     *
     * @param name what to call it in messages
     * @throws MalformedInputException if it is too large or no XML
     */
    public static XmlInput of(byte[] document, String name) {
        if (document.length > LARGEST) {
            throw new MalformedInputException(name + " has more than " + LARGEST + " bytes. Split the file.");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new XmlInput(factory.createXMLStreamReader(new StringReader(text(document, name))), name);
        } catch (XMLStreamException unparsable) {
            throw malformed(name, String.valueOf(unparsable.getMessage()), unparsable);
        }
    }

    /** Decoded here, because the platform's parser prints what it can't decode to standard error. */
    private static String text(byte[] document, String name) {
        String head = new String(document, 0, Math.min(document.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(head);
        try {
            Charset charset = head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ff\u00fe")
                    ? StandardCharsets.UTF_16
                    : declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
            String text = charset.newDecoder().decode(ByteBuffer.wrap(document)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException | IllegalArgumentException | UnsupportedOperationException undecodable) {
            throw new MalformedInputException(
                    name + " isn't text in the encoding it declares, or in UTF-8. Save it in UTF-8.", undecodable);
        }
    }

    /**
     * Goes on to the next part.
     *
     * @throws MalformedInputException if there is no XML here
     */
    public Part next() {
        while (true) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new MalformedInputException(name + " is nested more than " + DEEPEST
                                + " levels deep, at line " + line() + ". Flatten it.");
                    }
                    return Part.START;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return Part.CLOSE;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    return Part.TEXT;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return Part.FINISH;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new MalformedInputException(name + " declares a document type or uses an entity, at line "
                            + line() + ". Such files are refused, as they can reach for others; remove it.");
                default -> {
                    // Comments, instructions and white space around the document say nothing.
                }
            }
        }
    }

    private int event() {
        try {
            return xml.next();
        } catch (XMLStreamException | RuntimeException unparsable) {
            // The platform's parser answers some damaged encodings with unchecked exceptions of its own.
            throw malformed(name, String.valueOf(unparsable.getMessage()), unparsable);
        }
    }

    /** The name of the element that just began or ended, without its prefix. */
    public String element() {
        return xml.getLocalName();
    }

    /** The attributes of the element that just began, by their names without prefix. */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    /** The text just read. */
    public String text() {
        return xml.getText();
    }

    public int line() {
        return xml.getLocation().getLineNumber();
    }

    private static MalformedInputException malformed(String name, String reason, Exception cause) {
        String line = reason.replaceAll(
                        "(?s)^ParseError at \\[row,col\\]:\\[(\\d+),(\\d+)\\]\\s*Message: ", "line $1, column $2: ")
                .replaceAll("\\s+", " ")
                .strip();
        return new MalformedInputException(name + " isn't XML: " + line + (line.endsWith(".") ? "" : "."), cause);
    }
}
