package counterpoint.app;

import counterpoint.format.Read;
import counterpoint.format.graph.NodeLinkWriter;
import counterpoint.format.json.MapJsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A notation in which a map can be written down. The same map gives the same bytes. */
public enum Notation {
    /** Counterpoint's own format, version 1: loses nothing. */
    JSON(".json", (read, out) -> MapJsonWriter.write(read.map(), read.findings(), out)),

    /** Plain node-link JSON; see {@link NodeLinkWriter} for what it loses. */
    GRAPH(".graph.json", (read, out) -> NodeLinkWriter.write(read.map(), out));

    private final String suffix;
    private final Writing writing;

    Notation(String suffix, Writing writing) {
        this.suffix = suffix;
        this.writing = writing;
    }

    @FunctionalInterface
    private interface Writing {
        void write(Read read, OutputStream out) throws IOException;
    }

    /** How names of files in this notation end. */
    public String suffix() {
        return suffix;
    }

    /** The map in this notation, in UTF-8. */
    public byte[] write(Read read) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.write(read, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
