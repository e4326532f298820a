package counterpoint.app;

import counterpoint.format.Read;
import counterpoint.format.graph.NodeLinkWriter;
import counterpoint.format.json.MapJsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A notation in which a map can be written down. The same map gives the same bytes. */
public enum Notation {
    /** Counterpoint's own format, version 1: loses nothing. */
    JSON(".json"),

    /** Plain node-link JSON; see {@link NodeLinkWriter} for what it loses. */
    GRAPH(".graph.json");

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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            switch (this) {
                case JSON -> MapJsonWriter.write(read.map(), read.findings(), bytes);
                case GRAPH -> NodeLinkWriter.write(read.map(), bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
