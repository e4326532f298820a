package counterpoint.format.argdown.parse;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import counterpoint.format.argdown.tree.Data;
import counterpoint.format.argdown.tree.Problems;
import java.util.Optional;

/**
 * Reads YAML data: of front matter, and in braces, where a line break after the opening brace says that what follows is
 * YAML in block style. Types that YAML tags name are not made; a text is a text.
 */
final class DataReader {
    private static final int LONGEST = 1 << 20;

    /** Made at the first use: most texts have no data but the simplest, and making it takes long. */
    private static final class Yaml {
        static final ObjectMapper MAPPER = new ObjectMapper(YAMLFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build());

        private Yaml() {}
    }

    private final String text;
    private final Problems problems;

    DataReader(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** The data in braces of this token. */
    Optional<Data> braces(int start, int end) {
        int inner = Blank.restOfLine(text, start + 1);
        return inner >= 0 ? read(inner, text.lastIndexOf('}', end - 1)) : read(start, end);
    }

    /** The data between the lines of equals signs of this token. */
    Optional<Data> frontMatter(int start, int end) {
        int from = start;
        int to = end;
        while (text.charAt(from) == '=') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == '=') {
            to--;
        }
        return read(from, to);
    }

    private Optional<Data> read(int from, int to) {
        if (to - from > LONGEST) {
            problems.add(from, "These data have " + (to - from) + " characters; at most " + LONGEST + " are read.");
            return Optional.empty();
        }
        String yaml = text.substring(from, to);
        Optional<Data> simple = SimpleYaml.read(yaml);
        return simple.isPresent() ? simple : read(yaml, from);
    }

    private Optional<Data> read(String yaml, int offset) {
        try {
            JsonNode node = Yaml.MAPPER.readTree(yaml);
            return node == null || node.isMissingNode() || node.isNull()
                    ? Optional.empty()
                    : Optional.of(Data.of(node));
        } catch (JsonProcessingException unreadable) {
            problems.add(
                    offset + Math.max(0, Math.min(yaml.length() - 1, offsetIn(yaml, unreadable.getLocation()))),
                    "These data are not YAML: " + firstLine(unreadable.getOriginalMessage()) + ".");
            return Optional.empty();
        }
    }

    private static int offsetIn(String yaml, JsonLocation location) {
        if (location == null) {
            return 0;
        }
        int at = 0;
        for (int line = 1; line < location.getLineNr(); line++) {
            int next = yaml.indexOf('\n', at);
            if (next < 0) {
                break;
            }
            at = next + 1;
        }
        return at + Math.max(0, location.getColumnNr() - 1);
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return Shown.plain(end < 0 ? message : message.substring(0, end));
    }
}
