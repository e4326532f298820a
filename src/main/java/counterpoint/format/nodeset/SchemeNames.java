package counterpoint.format.nodeset;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of schemes as AIFdb writes them ({@code ExpertOpinion}, number 15), and the ids by which maps name schemes ({@code
 * expert-opinion}). A default scheme ("Default Inference") is no scheme in a map.
 */
public final class SchemeNames {
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[\\s_]+");

    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("Default Inference", "72"),
            Map.entry("Default Conflict", "71"),
            Map.entry("Default Rephrase", "144"),
            Map.entry("Default Transition", "82"),
            Map.entry("Default Illocuting", "168"),
            Map.entry("Asserting", "74"),
            Map.entry("Arguing", "80"),
            Map.entry("Disagreeing", "78"),
            Map.entry("Agreeing", "77"),
            Map.entry("Restating", "101"),
            Map.entry("PureQuestioning", "91"),
            Map.entry("AssertiveQuestioning", "73"),
            Map.entry("RhetoricalQuestioning", "85"),
            Map.entry("Challenging", "79"),
            Map.entry("Analysing", "75"),
            Map.entry("Conceding", "76"),
            Map.entry("Example", "14"),
            Map.entry("ExpertOpinion", "15"),
            Map.entry("Ad hominem", "172"));

    private static final Map<String, String> DEFAULTS = Map.of(
            "RA", "Default Inference",
            "CA", "Default Conflict",
            "MA", "Default Rephrase",
            "TA", "Default Transition",
            "YA", "Default Illocuting");

    private SchemeNames() {}

    /** The number AIFdb has for a scheme of this name, where it is a frequent one. */
    public static Optional<String> number(String name) {
        return Optional.ofNullable(NUMBERS.get(name));
    }

    /** What a relation of this AIF type is called when it follows no scheme in particular. */
    public static String fallback(String type) {
        return DEFAULTS.getOrDefault(type, type);
    }

    /** The id of the scheme with this name in a map; empty for blank names and for the default of any type. */
    public static Optional<String> id(String name) {
        if (name.isBlank() || DEFAULTS.containsValue(name) || DEFAULTS.containsKey(name)) {
            return Optional.empty();
        }
        return Optional.of(WORD_START.matcher(name.strip()).replaceAll("-").toLowerCase(Locale.ROOT));
    }

    /** A name for a scheme with this id: {@code expert-opinion} becomes {@code ExpertOpinion}. */
    public static String name(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-", -1)) {
            if (!word.isEmpty()) {
                int first = word.offsetByCodePoints(0, 1);
                name.append(word.substring(0, first).toUpperCase(Locale.ROOT)).append(word.substring(first));
            }
        }
        return id(name.toString()).filter(id::equals).isPresent() ? name.toString() : id;
    }
}
