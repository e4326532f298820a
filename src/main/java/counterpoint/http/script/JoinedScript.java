package counterpoint.http.script;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A text made of the lines of several modules, which knows where each line came from. */
public final class JoinedScript {
    private final List<Line> lines;

    /** What is left of a line of a module; lines made here have no module. */
    private record Line(String text, String module, int number, int column) {}

    JoinedScript() {
        this(List.of());
    }

    private JoinedScript(List<Line> lines) {
        this.lines = lines;
    }

    /** Blank lines, comments on lines of their own and the spaces in front of lines mean nothing, not even in templates. */
    JoinedScript and(ScriptModule module) {
        List<Line> more = new ArrayList<>();
        int number = 0;
        for (String line : module.lines()) {
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith("//")) {
                more.add(new Line(text, module.path(), number, line.indexOf(text)));
            }
            number++;
        }
        return and(new JoinedScript(more));
    }

    JoinedScript and(JoinedScript other) {
        List<Line> joined = new ArrayList<>(lines);
        joined.addAll(other.lines);
        return new JoinedScript(joined);
    }

    JoinedScript and(String line) {
        return and(new JoinedScript(List.of(new Line(line, "", 0, 0))));
    }

    /** The text a browser runs. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n", "", "\n"));
    }

    /**
     * Where every line came from, as a source map (ECMA-426), so that a browser's tools show the modules as they are written.
     */
    public String sourceMap() {
        List<String> modules = lines.stream()
                .map(Line::module)
                .filter(m -> !m.isEmpty())
                .distinct()
                .toList();
        StringBuilder mappings = new StringBuilder();
        int[] before = new int[3];
        for (Line line : lines) {
            if (!line.module().isEmpty()) {
                int[] now = {modules.indexOf(line.module()), line.number(), line.column()};
                mappings.append('A');
                for (int i = 0; i < now.length; i++) {
                    put(now[i] - before[i], mappings);
                }
                before = now;
            }
            mappings.append(';');
        }
        String sources = modules.stream().map(m -> '"' + m + '"').collect(Collectors.joining(","));
        return "{\"version\":3,\"sources\":[" + sources + "],\"names\":[],\"mappings\":\"" + mappings + "\"}";
    }

    /** A number in Base64 VLQ: five bits a letter, the lowest first and the sign below them. */
    private static void put(int number, StringBuilder letters) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        int left = number < 0 ? (-number << 1) | 1 : number << 1;
        do {
            int five = left & 31;
            left >>>= 5;
            letters.append(alphabet.charAt(left > 0 ? five | 32 : five));
        } while (left > 0);
    }
}
