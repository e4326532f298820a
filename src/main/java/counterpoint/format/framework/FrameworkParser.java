package counterpoint.format.framework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.format.framework.Framework.Argument;
import counterpoint.format.framework.Framework.Attack;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parses a framework in any of its notations, told by the lines themselves. At most a million arguments. */
final class FrameworkParser {
    private static final int MOST = 1_000_000;
    private static final Pattern SPACE = Pattern.compile("[ \\t]+");
    private static final Pattern HEAD = Pattern.compile("p\\s+af\\s+(\\d{1,9})");

    /** What begins a numbered file of any kind. */
    private static final Pattern KIND = Pattern.compile("p\\s+(?:af|aba|adf|baf|cnf)\\b.*");

    private static final Pattern FACT =
            Pattern.compile("\\s*+(arg|att)\\(\\s*+([^,()\\s]++)\\s*+(?:,\\s*+([^,()\\s]++)\\s*+)?\\)\\s*+\\.");
    private static final Pattern LEGEND = Pattern.compile("[#%] (\\S+) = (\\S+) (\".*\")");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String file;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Argument> legend = new HashMap<>();
    private final List<Attack> attacks = new ArrayList<>();
    private boolean isNumbered;
    private boolean inAttacks;
    private int line;

    FrameworkParser(String file) {
        this.file = file;
    }

    Framework parse(String text) {
        for (String raw : (Iterable<String>) text.lines()::iterator) {
            line++;
            line(raw.strip());
        }
        return new Framework(names.stream().map(this::argument).collect(Collectors.toList()), attacks);
    }

    private Argument argument(String name) {
        return legend.getOrDefault(name, new Argument(name, texts.getOrDefault(name, name)));
    }

    private void line(String text) {
        Matcher head = HEAD.matcher(text);
        Matcher said = LEGEND.matcher(text);
        if (names.isEmpty() && head.matches()) {
            isNumbered = true;
            numberAll(Integer.parseInt(head.group(1)));
        } else if (names.isEmpty() && KIND.matcher(text).matches()) {
            throw malformed(Quoted.text(text) + " is no head of a framework. Write p af and the number of arguments.");
        } else if (said.matches()) {
            explain(said.group(1), said.group(2), said.group(3));
        } else if (text.equals("#") && !isNumbered) {
            inAttacks = true;
        } else if (text.startsWith("arg(") || text.startsWith("att(")) {
            facts(text);
        } else if (!text.isEmpty() && !text.startsWith("%") && !text.startsWith("#")) {
            words(text);
        }
    }

    private void numberAll(int count) {
        if (count > MOST) {
            throw malformed("the framework has " + count + " arguments. At most " + MOST + " can be read.");
        }
        for (int i = 1; i <= count; i++) {
            declare(Integer.toString(i));
        }
    }

    private void explain(String name, String meant, String json) {
        if (meant.isBlank()) {
            return;
        }
        try {
            legend.put(name, new Argument(meant, JSON.readValue(json, String.class)));
        } catch (JsonProcessingException comment) {
            // A comment that only looks like ours is a comment.
        }
    }

    private void words(String text) {
        if (!isNumbered && !inAttacks) {
            String[] words = SPACE.split(text, 2);
            declare(words[0]);
            if (words.length > 1) {
                texts.put(words[0], words[1]);
            }
            return;
        }
        String[] ends = SPACE.split(text, 0);
        if (ends.length < 2 || (isNumbered && ends.length > 2)) {
            throw malformed("an attack has an attacker and a target, but here are " + ends.length + " words.");
        }
        attack(ends[0], ends[1]);
    }

    private void facts(String text) {
        Matcher fact = FACT.matcher(text);
        int end = 0;
        while (fact.find() && fact.start() == end && fact.group(1).equals("att") == (fact.group(3) != null)) {
            end = fact.end();
            if (fact.group(3) == null) {
                declare(fact.group(2));
            } else {
                attack(fact.group(2), fact.group(3));
            }
        }
        String rest = text.substring(end).strip();
        if (!rest.isEmpty() && !rest.startsWith("%")) {
            throw malformed("\"" + (rest.length() > 60 ? rest.substring(0, 60) + "…" : rest)
                    + "\" is no fact. Write arg(a). or att(a,b).");
        }
    }

    private void declare(String name) {
        if (name.isBlank()) {
            throw malformed("an argument has a name that can't be seen. Give it one of letters or digits.");
        }
        if (numbers.putIfAbsent(name, names.size()) != null) {
            throw malformed("argument " + name + " is declared twice. Declare it once.");
        }
        if (names.size() >= MOST) {
            throw malformed("the framework has more than " + MOST + " arguments.");
        }
        names.add(name);
    }

    private void attack(String attacker, String target) {
        attacks.add(new Attack(number(attacker), number(target)));
    }

    private int number(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw malformed("argument " + name + " is not declared. Declare it before its attacks.");
        }
        return number;
    }

    private MalformedInputException malformed(String problem) {
        return new MalformedInputException(file + " isn't a framework, at line " + line + ": " + problem);
    }
}
