package counterpoint.transcript.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A list of phrases kept as data beside the code: one a line, {@code #} starts a comment, {@code [section]} starts a
 * section.
 */
public final class Lexicon {
    private final Map<String, List<String>> sections;

    private Lexicon(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    /** Reads {@code counterpoint/transcript/NAME.txt} from the class path. */
    public static Lexicon named(String name) {
        String path = "/counterpoint/transcript/" + name + ".txt";
        try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + path + " is not on the class path. Rebuild the project.");
            }
            return new Lexicon(sections(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> sections(BufferedReader lines) throws IOException {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String section = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String entry = line.strip();
            if (entry.startsWith("[") && entry.endsWith("]")) {
                section = entry.substring(1, entry.length() - 1);
            } else if (!entry.isEmpty() && !entry.startsWith("#")) {
                sections.computeIfAbsent(section, s -> new ArrayList<>()).add(entry);
            }
        }
        return sections;
    }

    public List<String> section(String section) {
        List<String> entries = sections.get(section);
        if (entries == null) {
            throw new IllegalStateException("A lexicon has no section [" + section + "]. Add it to the resource file.");
        }
        return List.copyOf(entries);
    }

    /** One pattern, ignoring case, that finds any entry of a section; entries are regular expressions. */
    public Pattern anyOf(String section) {
        return Pattern.compile(
                "(?:" + String.join("|", section(section)) + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
