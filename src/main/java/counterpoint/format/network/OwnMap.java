package counterpoint.format.network;

import counterpoint.format.json.MapJsonReader;
import counterpoint.format.json.MapJsonWriter;
import counterpoint.model.ArgumentMap;
import counterpoint.model.CounterpointException;
import counterpoint.model.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A whole map as a text that any notation can carry as an attribute: JSON without characters that XML refuses. */
final class OwnMap {
    private OwnMap() {}

    static String text(ArgumentMap map) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            MapJsonWriter.write(map, List.of(), json);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory can't fail.", e);
        }
        String text = json.toString(StandardCharsets.UTF_8).strip();
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Beyond ASCII these stand in strings only, where an escape says the same.
            boolean isRisky =
                    (c > '~' && c < '\u00a0') || c == '\u2028' || c == '\u2029' || c >= '\ufffe' || c == '\ufeff';
            safe.append(isRisky ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
        return safe.toString();
    }

    /** The map in this text; if it can't be read, a finding says why. */
    static Optional<ArgumentMap> map(String text, String notation, List<Finding> findings) {
        try {
            byte[] json = text.getBytes(StandardCharsets.UTF_8);
            return Optional.of(
                    MapJsonReader.read(json, "The attribute \"counterpoint\"").map());
        } catch (CounterpointException unreadable) {
            findings.add(Finding.warning(
                    notation + ".block-left-aside",
                    "The attribute \"counterpoint\" was left aside, as it can't be read. " + unreadable.getMessage()));
            return Optional.empty();
        }
    }
}
