package counterpoint.format.argdown;

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

/**
 * The comment at the end of a text by which a map travels whole.
 *
 * <p>It is believed only while the rest of the text is what Counterpoint would write for that map; once somebody has changed
 * the text, the text is right and the comment is outdated.
 */
final class OwnBlock {
    private static final String OPEN = "<!-- counterpoint-map\n";
    private static final String CLOSE = "-->\n";

    private OwnBlock() {}

    /** A map found in a text, if it may be believed, and what there is to say about it. */
    record Found(Optional<ArgumentMap> map, List<Finding> findings) {}

    static String of(ArgumentMap map) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            MapJsonWriter.write(map, List.of(), json);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory can't fail.", e);
        }
        // None of the three can stand in JSON but within a string, where an escape says the same.
        String safe = json.toString(StandardCharsets.UTF_8)
                .replace("-->", "--\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
        return OPEN + safe + CLOSE;
    }

    static Found find(String written) {
        if (!written.contains("<!-- counterpoint-map")) {
            return new Found(Optional.empty(), List.of());
        }
        String text = written.replace("\r\n", "\n");
        int open = text.lastIndexOf(OPEN);
        if (open < 0 || !text.endsWith(CLOSE)) {
            return refused("it isn't whole, or no longer at the end of the text.");
        }
        try {
            byte[] json = text.substring(open + OPEN.length(), text.length() - CLOSE.length())
                    .getBytes(StandardCharsets.UTF_8);
            ArgumentMap map =
                    MapJsonReader.read(json, "The comment \"counterpoint-map\"").map();
            return new Body(map).text().equals(text.substring(0, open))
                    ? new Found(Optional.of(map), List.of())
                    : refused("the text was changed since Counterpoint wrote it.");
        } catch (CounterpointException unreadable) {
            return refused("it can't be read. " + unreadable.getMessage());
        }
    }

    private static Found refused(String why) {
        return new Found(
                Optional.empty(),
                List.of(Finding.warning(
                        "argdown.block-left-aside",
                        "The comment \"counterpoint-map\" was left aside, because " + why)));
    }
}
