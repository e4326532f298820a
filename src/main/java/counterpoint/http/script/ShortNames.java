package counterpoint.http.script;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A script in which the names it declares are short, private ones always. A name is the same word wherever it stands, so that no scopes need to
 * be known; and it keeps its own word if anywhere it may also be a key, a method or a field, or stand for both a key and its
 * value, or if the browser has something of that name.
 */
final class ShortNames {
    private static final Pattern WORD = Pattern.compile("(?<![\\w$#])#?[A-Za-z_$][\\w$]*");
    private static final Pattern PRIVATE = Pattern.compile("#[A-Za-z_$][\\w$]*");
    private static final Pattern DECLARED =
            Pattern.compile("(?<![\\w$.#])(?:const|let|class|function\\*?) ([A-Za-z_$][\\w$]{2,})");
    private static final Pattern MODIFIER = Pattern.compile("(?:async|get|set|static|\\*)\\s*$");
    private static final Pattern FUNCTION = Pattern.compile("function\\*?\\s*$");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int BEFORE = 12;

    private final String script;
    private final BitSet isCode;
    private final Map<String, Integer> uses = new LinkedHashMap<>();
    private final Set<String> kept = new HashSet<>(GlobalNames.ALL);

    private ShortNames(String script, BitSet isCode) {
        this.script = script;
        this.isCode = isCode;
    }

    /** @param isCode where the script's characters are neither in a string nor in a template nor in a regular expression */
    static String of(String script, BitSet isCode) {
        return new ShortNames(script, isCode).written();
    }

    private String written() {
        DECLARED.matcher(script)
                .results()
                .filter(found -> isCode.get(found.start()))
                .forEach(found -> uses.put(found.group(1), 0));
        PRIVATE.matcher(script)
                .results()
                .filter(found -> isCode.get(found.start()))
                .forEach(found -> uses.put(found.group(), 0));
        List<MatchResult> words = WORD.matcher(script)
                .results()
                .filter(word -> isCode.get(word.start()) && uses.containsKey(word.group()) && !isProperty(word))
                .toList();
        words.forEach(this::look);
        Map<String, String> shorter = shorter();
        StringBuilder out = new StringBuilder(script.length());
        int last = 0;
        for (MatchResult word : words) {
            out.append(script, last, word.start()).append(shorter.getOrDefault(word.group(), word.group()));
            last = word.end();
        }
        return out.append(script.substring(last)).toString();
    }

    private Map<String, String> shorter() {
        List<String> names = new ArrayList<>(uses.keySet());
        names.removeAll(kept);
        names.sort(Comparator.comparingInt(name -> -uses.getOrDefault(name, 0)));
        Map<String, String> shorter = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            int high = i / LETTERS.length();
            shorter.put(
                    names.get(i),
                    (names.get(i).startsWith("#") ? "#" : "$")
                            + (high > 0 ? LETTERS.charAt(high - 1) : "")
                            + LETTERS.charAt(i % LETTERS.length()));
        }
        return shorter;
    }

    private void look(MatchResult word) {
        uses.merge(word.group(), 1, Integer::sum);
        if (word.group().startsWith("#")) {
            return;
        }
        int before = skip(word.start() - 1, -1);
        int after = skip(word.end(), 1);
        char left = code(before);
        char right = code(after);
        boolean isFirst = "{};,".indexOf(left) >= 0
                || script.substring(before + 1, word.start()).contains("\n");
        boolean isModified = MODIFIER.matcher(before(word)).find();
        boolean mayBeKey = right == ':'
                || ("{,".indexOf(left) >= 0 && ",}".indexOf(right) >= 0)
                || ((isFirst || isModified) && (right == ';' || isAssigned(after)))
                || (right == '(' && (isFirst || isModified) && isMethod(word, after));
        if (mayBeKey) {
            kept.add(word.group());
        }
    }

    private boolean isProperty(MatchResult word) {
        int before = skip(word.start() - 1, -1);
        return !word.group().startsWith("#") && code(before) == '.' && !script.startsWith("...", before - 2);
    }

    private boolean isAssigned(int at) {
        return code(at) == '=' && code(at + 1) != '=' && code(at + 1) != '>';
    }

    private String before(MatchResult word) {
        return script.substring(Math.max(0, word.start() - BEFORE), word.start());
    }

    /** Whether what is in brackets here is followed by a body. */
    private boolean isMethod(MatchResult word, int bracket) {
        if (FUNCTION.matcher(before(word)).find()) {
            return false;
        }
        int depth = 0;
        int at = bracket;
        do {
            depth += code(at) == '(' ? 1 : code(at) == ')' ? -1 : 0;
            at++;
        } while (depth > 0 && at < script.length());
        return code(skip(at, 1)) == '{';
    }

    private int skip(int from, int step) {
        int at = from;
        while (at >= 0 && at < script.length() && Character.isWhitespace(script.charAt(at))) {
            at += step;
        }
        return at;
    }

    private char code(int at) {
        return at >= 0 && at < script.length() && isCode.get(at) ? script.charAt(at) : '\0';
    }
}
