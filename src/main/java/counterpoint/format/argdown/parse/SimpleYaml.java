package counterpoint.format.argdown.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.argdown.tree.Data;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the YAML that nearly all data consist of, without a YAML library: members with plain words or small whole numbers,
 * on lines of their own or in one pair of braces. Whatever else there is, it leaves to the library.
 */
final class SimpleYaml {
    private static final int LONGEST = 1000;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String MEMBER = "([A-Za-z]\\w*):[ \\t]+";
    private static final String WORDS = "[A-Za-z][\\w-]*(?: [\\w-]+)*";
    private static final Pattern LINE = Pattern.compile(MEMBER + "(" + WORDS + ")[ \\t]*");
    private static final Pattern IN_BRACES =
            Pattern.compile("\\s*" + MEMBER + "(" + WORDS + "|\\d{1,9}|\\[\\d{1,9}(?:, ?\\d{1,9})*\\])\\s*");

    private SimpleYaml() {}

    static Optional<Data> read(String yaml) {
        if (yaml.length() > LONGEST) {
            return Optional.empty();
        }
        boolean braces = yaml.length() > 2 && yaml.startsWith("{") && yaml.endsWith("}");
        ObjectNode members = JSON.objectNode();
        String[] parts = braces
                ? yaml.substring(1, yaml.length() - 1).split(",(?![^\\[]*\\])", -1)
                : yaml.strip().split("\r?\n", -1);
        for (String part : parts) {
            Matcher member = (braces ? IN_BRACES : LINE).matcher(part);
            if (!member.matches() || members.has(member.group(1))) {
                return Optional.empty();
            }
            Optional<JsonNode> value = value(member.group(2));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            members.set(member.group(1), value.get());
        }
        return Optional.of(Data.of(members));
    }

    private static Optional<JsonNode> value(String written) {
        char first = written.charAt(0);
        if (first == '[') {
            var list = JSON.arrayNode();
            for (String number : written.substring(1, written.length() - 1).split(", ?", -1)) {
                if (isOctal(number)) {
                    return Optional.empty();
                }
                list.add(Integer.parseInt(number));
            }
            return Optional.of(list);
        }
        if (Character.isDigit(first)) {
            return isOctal(written) ? Optional.empty() : Optional.of(JSON.numberNode(Integer.parseInt(written)));
        }
        return switch (written) {
            case "true" -> Optional.of(JSON.booleanNode(true));
            case "false" -> Optional.of(JSON.booleanNode(false));
            // Short words are where YAML's versions disagree: yes, no, on, off, null, True.
            default ->
                written.length() < 6 && isReserved(written) ? Optional.empty() : Optional.of(JSON.textNode(written));
        };
    }

    private static boolean isReserved(String word) {
        return word.matches("(?i)y|n|yes|no|on|off|true|false|null");
    }

    private static boolean isOctal(String number) {
        return number.length() > 1 && number.startsWith("0");
    }
}
