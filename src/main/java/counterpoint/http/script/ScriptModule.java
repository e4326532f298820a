package counterpoint.http.script;

import java.net.URI;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An ES module in the few forms that {@code web/test/imports.test.js} allows: imports of one line and without other names,
 * named exports in front of a declaration, doc comments between words. So lines can be told apart without a parser.
 */
final class ScriptModule {
    private static final Pattern DOC_COMMENT = Pattern.compile("/\\*\\*[\\s\\S]*?\\*/");
    private static final Pattern WORDS_OF_LINE = Pattern.compile("[^\\n]+");
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:\\{ *(.*?) *\\}|\\* as (\\w+)) from '([^']+)';$", Pattern.MULTILINE);
    private static final Pattern EXPORT =
            Pattern.compile("^export (?=(?:async )?(?:function\\*?|const|let|class) ([\\w$]+))", Pattern.MULTILINE);

    private final String path;
    private final List<Import> imports;
    private final SortedSet<String> exports;
    private final List<String> lines;

    /** Names taken from another module; {@code all} is the name under which all of its exports are known, or empty. */
    record Import(String path, List<String> names, String all) {}

    ScriptModule(String path, String source) {
        this.path = path;
        String bare = withoutDocs(source);
        this.imports = IMPORT.matcher(bare).results().map(this::imported).toList();
        this.exports = new TreeSet<>(
                EXPORT.matcher(bare).results().map(found -> found.group(1)).toList());
        String joined = EXPORT.matcher(IMPORT.matcher(bare).replaceAll("")).replaceAll("");
        this.lines = joined.lines().toList();
    }

    /** A module without its doc comments, which are for whoever reads the source; lines keep their numbers. */
    static String withoutDocs(String source) {
        return DOC_COMMENT
                .matcher(source)
                .replaceAll(comment -> WORDS_OF_LINE.matcher(comment.group()).replaceAll(""));
    }

    private Import imported(MatchResult found) {
        boolean all = found.group(1) == null;
        List<String> names = all ? List.of() : List.of(found.group(1).split(" *, *"));
        return new Import(beside(found.group(3)), names, all ? found.group(2) : "");
    }

    /** A path as it is written in this module, seen from the folder of all modules. */
    private String beside(String written) {
        return URI.create(path).resolve(written).toString();
    }

    String path() {
        return path;
    }

    List<Import> imports() {
        return imports;
    }

    /** In the order in which a browser lists them. */
    SortedSet<String> exports() {
        return exports;
    }

    /** What it does, line by line as in its source, without imports, exports and doc comments. */
    List<String> lines() {
        return lines;
    }
}
