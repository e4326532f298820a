package counterpoint.app;

import counterpoint.format.Read;
import counterpoint.format.Written;
import counterpoint.format.aif.AifWriter;
import counterpoint.format.argdown.ArgdownWriter;
import counterpoint.format.graph.NodeLinkWriter;
import counterpoint.format.json.MapJsonWriter;
import counterpoint.format.xaif.XaifWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.TreeMap;

/** A notation in which a map can be written down. The same map gives the same bytes. */
public enum Notation {
    /** Counterpoint's own format, version 1: loses nothing. */
    JSON(".json"),

    /** Plain node-link JSON; see {@link NodeLinkWriter} for what it loses. */
    GRAPH(".graph.json"),

    /** A nodeset as AIFdb serves it, with the whole map in a member of our own. */
    AIF(".aif.json"),

    /** A nodeset beside its text, as OVA and the xAIF tools read it, with the whole map in a member of our own. */
    XAIF(".xaif.json"),

    /** Argdown text, with the whole map in a comment at its end. */
    ARGDOWN(".argdown");

    private final String suffix;

    Notation(String suffix) {
        this.suffix = suffix;
    }

    /** How names of files in this notation end. */
    public String suffix() {
        return suffix;
    }

    /** The map in this notation, in UTF-8. */
    public byte[] write(Read read) {
        return document(read).bytes();
    }

    /** The map in this notation, and what is lost to others. */
    public Document document(Read read) {
        return switch (this) {
            case JSON -> plain(out -> MapJsonWriter.write(read.map(), read.findings(), out));
            case GRAPH -> plain(out -> NodeLinkWriter.write(read.map(), out));
            case AIF -> document(AifWriter.write(read.map()));
            case XAIF -> document(XaifWriter.write(read.map()));
            case ARGDOWN -> document(ArgdownWriter.write(read.map()));
        };
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static Document plain(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Document(bytes.toByteArray(), new TreeMap<>());
    }

    private static Document document(Written written) {
        return new Document(written.bytes(), written.totals());
    }
}
