package counterpoint.format.carneades;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How predicates are said: {@code price/2: The price of a %v is %v.} makes {@code price(volvo,high)} "The price of a volvo is
 * high." Terms within a term are said as they are written.
 */
final class Language {
    private static final Pattern PLACE = Pattern.compile("%[vs]");

    /** A longer one is no sentence; said of many terms it would fill the memory. */
    private static final int LONGEST = 1000;

    private final Map<String, String> sentences = new HashMap<>();

    /** The language of a document; what is no sentence for a predicate says nothing. */
    Language(JsonNode language) {
        language.properties().forEach(member -> {
            String sentence = member.getValue().asText("").strip();
            if (!sentence.isEmpty() && sentence.length() <= LONGEST) {
                sentences.put(member.getKey().strip(), sentence);
            }
        });
    }

    /** The sentence for a term, if there is one that has as many places as the term has arguments. */
    Optional<String> say(String term) {
        int open = term.indexOf('(');
        boolean isPlain = open < 0;
        List<String> arguments = isPlain ? List.of() : arguments(term.substring(open + 1));
        String predicate = (isPlain ? term : term.substring(0, open)).strip();
        return Optional.ofNullable(sentences.get(predicate + "/" + arguments.size()))
                .filter(sentence -> PLACE.matcher(sentence).results().count() == arguments.size())
                .map(sentence -> filled(sentence, arguments))
                .filter(said -> !said.isBlank());
    }

    private static String filled(String sentence, List<String> arguments) {
        int[] next = {0};
        return PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(arguments.get(next[0]++)));
    }

    /** What stands between commas that lie in no inner parentheses, up to the closing one. */
    private static List<String> arguments(String text) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || (depth == 0 && c == ',')) {
                arguments.add(text.substring(begin, i).strip());
                begin = i + 1;
            }
        }
        return arguments;
    }
}
