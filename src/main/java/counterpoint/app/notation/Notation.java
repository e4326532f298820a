package counterpoint.app.notation;

import counterpoint.format.Loss;
import counterpoint.format.Read;
import counterpoint.format.Written;
import counterpoint.model.ArgumentMap;
import counterpoint.model.MalformedInputException;
import counterpoint.model.RuleViolationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A notation in which maps are read, written or both; {@link Notations} lists them. The same map gives the same bytes.
 *
 * @param name in lower case, as people type it: {@code aif}
 * @param title as people read it: {@code AIF nodeset (AIFdb)}
 * @param suffix how names of files in this notation end
 * @param loses what a map loses in it, as it stands in {@code docs/formats.md}; {@code nothing} if all comes back
 * @param reading empty if there is no reader
 * @param writing empty if there is no writer
 */
public record Notation(
        String name,
        String title,
        String suffix,
        String mediaType,
        String loses,
        Optional<Reading> reading,
        Optional<Function<Read, Document>> writing) {

    /** A reader, and how to recognise what it reads. */
    public record Reading(Reader reader, Predicate<Clues> recognises) {}

    /** Reads a file; its name is for messages and the map's id. */
    @FunctionalInterface
    public interface Reader {
        Read read(byte[] file, String name);
    }

    /** A notation without reader and writer yet. */
    static Notation of(String name, String title, String suffix, String mediaType, String loses) {
        return new Notation(name, title, suffix, mediaType, loses, Optional.empty(), Optional.empty());
    }

    Notation reads(Reader reader, Predicate<Clues> recognises) {
        return new Notation(
                name, title, suffix, mediaType, loses, Optional.of(new Reading(reader, recognises)), writing);
    }

    Notation writes(Function<ArgumentMap, Written> writer) {
        return writesWhole(read -> {
            Written written = writer.apply(read.map());
            return new Document(written.bytes(), written.losses());
        });
    }

    Notation writesWhole(Function<Read, Document> writer) {
        return new Notation(name, title, suffix, mediaType, loses, reading, Optional.of(writer));
    }

    /** True if the file looks like one of this notation, and this notation is read. */
    boolean isIn(Clues clues) {
        return reading.filter(known -> known.recognises.test(clues)).isPresent();
    }

    /**
     * Reads a file of this notation.
     *
     * @throws MalformedInputException if it isn't, or if this notation is only written
     * @throws RuleViolationException if its map breaks rules
     */
    public Read read(byte[] file, String fileName) {
        return reading.orElseThrow(() -> new MalformedInputException(
                        title + " is written here, not read. Give the map in another notation."))
                .reader
                .read(file, fileName);
    }

    /** The map in this notation, in UTF-8. */
    public byte[] write(Read read) {
        return document(read).bytes();
    }

    /**
     * The map in this notation, and what is lost to others.
     *
     * @throws MalformedInputException if this notation is only read
     */
    public Document document(Read read) {
        return writing.orElseThrow(
                        () -> new MalformedInputException(title + " is read here, not written. Name another notation."))
                .apply(read);
    }

    /** The notation's name. */
    @Override
    public String toString() {
        return name;
    }

    static Document lossless(byte[] bytes) {
        return new Document(bytes, List.<Loss>of());
    }
}
