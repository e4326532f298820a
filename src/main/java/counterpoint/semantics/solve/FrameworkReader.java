package counterpoint.semantics.solve;

import counterpoint.semantics.AttackFramework;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a framework in one of three notations, told by the first line that says something:
 *
 * <ul>
 *   <li>{@code p af 3}, then a line {@code 1 2} for each attack (ICCMA 2023); {@code #} starts a comment;
 *   <li>TGF: a line for each argument, {@code #}, a line {@code a b} for each attack;
 *   <li>APX: {@code arg(a).} and {@code att(a,b).}, {@code %} starts a comment; arguments come before attacks on them.
 * </ul>
 *
 * <p>An argument declared twice, or attacked without being declared, is refused. O(length of the file).
 */
public final class FrameworkReader {
    private static final Pattern FACT =
            Pattern.compile("\\s*(arg|att)\\(\\s*([^,()\\s]+)\\s*(?:,\\s*([^,()\\s]+)\\s*)?\\)\\s*\\.");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final BufferedReader in;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> attacks = new ArrayList<>();
    private int line;

    private FrameworkReader(Reader in) {
        this.in = new BufferedReader(in);
    }

    /**
     * The framework a file describes.
     *
     * @throws FrameworkFormatException if it can't be read
     */
    public static NamedFramework read(Reader in) throws IOException {
        FrameworkReader reader = new FrameworkReader(in);
        reader.readAll();
        AttackFramework.Builder builder = AttackFramework.builder(reader.names.size());
        reader.attacks.forEach(pair -> builder.attack(pair[0], pair[1]));
        return new NamedFramework(builder.build(), reader.names);
    }

    private void readAll() throws IOException {
        boolean isNumbered = false;
        boolean inAttacks = false;
        for (String text = next(); text != null; text = next()) {
            if (line == 1 && text.startsWith("p af ")) {
                isNumbered = true;
                declareNumbers(text);
            } else if (text.startsWith("#")) {
                inAttacks |= text.equals("#");
            } else if (text.startsWith("arg(") || text.startsWith("att(")) {
                readFacts(text);
            } else if (!text.isEmpty() && !text.startsWith("%")) {
                if (isNumbered || inAttacks) {
                    attack(SPACE.split(text));
                } else {
                    declare(SPACE.splitAsStream(text).findFirst().orElse(text));
                }
            }
        }
    }

    private @Nullable String next() throws IOException {
        String text = in.readLine();
        line++;
        return text == null ? null : text.strip();
    }

    private void declareNumbers(String header) {
        String count = header.substring("p af ".length()).strip();
        if (!count.matches("\\d{1,9}")) {
            throw new FrameworkFormatException(
                    line, "\"" + header + "\" names no number of arguments. Write \"p af 3\".");
        }
        for (int i = 1; i <= Integer.parseInt(count); i++) {
            declare(Integer.toString(i));
        }
    }

    private void readFacts(String text) {
        Matcher fact = FACT.matcher(text);
        int end = 0;
        while (fact.find() && fact.start() == end) {
            String second = fact.group(3);
            if (fact.group(1).equals("att") != (second != null)) {
                break;
            }
            end = fact.end();
            if (second == null) {
                declare(fact.group(2));
            } else {
                attack(fact.group(2), second);
            }
        }
        String rest = text.substring(end).strip();
        if (!rest.isEmpty() && !rest.startsWith("%")) {
            throw new FrameworkFormatException(line, "\"" + rest + "\" is no fact. Write arg(a). or att(a,b).");
        }
    }

    private void declare(String name) {
        if (numbers.putIfAbsent(name, names.size()) != null) {
            throw new FrameworkFormatException(line, "Argument " + name + " is declared twice. Declare it once.");
        }
        names.add(name);
    }

    private void attack(String... ends) {
        if (ends.length != 2) {
            throw new FrameworkFormatException(
                    line, "An attack has an attacker and a target, but here are " + ends.length + " words.");
        }
        attacks.add(new int[] {number(ends[0]), number(ends[1])});
    }

    private int number(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new FrameworkFormatException(
                    line, "Argument " + name + " is not declared. Declare it before its attacks.");
        }
        return number;
    }
}
