package counterpoint.app.notation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import counterpoint.format.PlainText;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What can be told of a file without reading it as anything: its name, how its text begins, and which members its JSON has.
 * By these a {@link Notation} recognises its files. O(size of the file).
 */
public final class Clues {
    /** Texts are told by their beginnings. */
    private static final int BEGINNING = 1 << 16;

    /** How deep members are named: {@code nodes[].metadata.core} is three deep. */
    private static final int DEEPEST = 3;

    /** In objects whose keys are ids, the first members say as much as all. */
    private static final int MOST_MEMBERS = 1000;

    private final String name;
    private final String beginning;
    private final Set<String> members = new HashSet<>();

    private Clues(String name, String beginning) {
        this.name = name.toLowerCase(Locale.ROOT);
        this.beginning = beginning;
    }

    static Clues of(byte[] file, String name) {
        Clues clues = new Clues(name, PlainText.beginning(file, BEGINNING));
        if (clues.isJson()) {
            clues.findMembers(file);
        }
        return clues;
    }

    /** True if the file's name ends so, in whatever letter case. */
    public boolean isNamed(String suffix) {
        return name.endsWith(suffix);
    }

    /** True for an object of JSON, even a damaged one. */
    public boolean isJson() {
        return beginning.stripLeading().startsWith("{");
    }

    /**
     * True if the JSON has all of these members. A path names keys from the outside in and what they hold: {@code nodes[]}
     * is an array, {@code nodes{}} an object, {@code nodes[].id} a member of the array's first element, and {@code
     * nodes{}.*{}.text} one of some member's. A plain {@code nodes} is there whatever it holds.
     */
    public boolean has(String... paths) {
        return members.containsAll(Set.of(paths));
    }

    /** True if this is found in the first 64 KiB of a text that isn't JSON. */
    public boolean reads(Pattern pattern) {
        return !isJson() && pattern.matcher(beginning).find();
    }

    /** The first 64 KiB as text. */
    public String beginning() {
        return beginning;
    }

    /** Notes members up to where the file stops being JSON: the reader will say what is wrong there. */
    private void findMembers(byte[] file) {
        try (JsonParser json = new JsonFactory().createParser(file)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                findMembers(json, List.of(""), 1);
            }
        } catch (IOException unparsable) {
            // What was found so far will do.
        }
    }

    private void findMembers(JsonParser json, List<String> paths, int depth) throws IOException {
        for (int i = 0; json.nextToken() == JsonToken.FIELD_NAME; i++) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            if (i >= MOST_MEMBERS) {
                json.skipChildren();
                continue;
            }
            String mark = value == JsonToken.START_OBJECT ? "{}" : value == JsonToken.START_ARRAY ? "[]" : "";
            List<String> inner = paths.stream()
                    .flatMap(path -> Stream.of(path + key, path + "*"))
                    .map(path -> path + mark)
                    .toList();
            paths.forEach(path -> members.add(path + key));
            members.addAll(inner);
            find(json, inner.stream().map(path -> path + ".").toList(), depth);
        }
    }

    /** Looks into the value that begins here, and leaves the parser at its end. */
    private void find(JsonParser json, List<String> paths, int depth) throws IOException {
        if (depth == DEEPEST || json.currentToken() == null) {
            json.skipChildren();
        } else if (json.currentToken() == JsonToken.START_OBJECT) {
            findMembers(json, paths, depth + 1);
        } else if (json.currentToken() == JsonToken.START_ARRAY) {
            JsonToken element = json.nextToken();
            for (boolean first = true; element != null && element != JsonToken.END_ARRAY; first = false) {
                if (first && element == JsonToken.START_OBJECT) {
                    findMembers(json, paths, depth + 1);
                } else {
                    json.skipChildren();
                }
                element = json.nextToken();
            }
        }
    }
}
