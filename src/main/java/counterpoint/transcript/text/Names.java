package counterpoint.transcript.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a person's name looks like, in capitalised words or in capitals, and how two spellings of a name compare. */
public final class Names {
    /** Longer lines are not looked at as names. */
    public static final int LONGEST = 60;

    private static final String WORD = "(?:(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|St|Jr|Sr|DR|MR|MRS|MS|PROF|SEN|REP|GOV)\\."
            + "|\\p{Lu}\\.(?:\\p{Lu}\\.)*+|(?:\\p{Lu}|\\p{Lo})[\\p{L}\\p{M}'’-]*+)";
    private static final String PARTICLE = "(?:d[aeiu]|del|della|der|den|dos|van|von|la|le|el|al|bin|ibn|ten|ter|y|zu)";
    private static final Pattern NAME = Pattern.compile(
            WORD + "(?:[ \\u00A0]+(?:" + WORD + "|" + PARTICLE + ")){0,4}+(?<!\\b" + PARTICLE + ")(?:[ ]\\d{1,3})?");
    private static final Set<String> NOT_NAMES =
            Set.copyOf(Lexicon.named("labels").section("not a name"));

    private Names() {}

    /** True for one to five capitalised words that are not a known heading, such as {@code Note} or {@code Update}. */
    public static boolean isName(String words) {
        return words.length() <= LONGEST
                && !words.isEmpty()
                && !NOT_NAMES.contains(words.toLowerCase(Locale.ROOT))
                && NAME.matcher(words).matches();
    }

    /** True when all letters are capitals and there are at least two of them. */
    public static boolean isInCapitals(String name) {
        long letters = name.codePoints().filter(Character::isLetter).count();
        return letters >= 2 && name.codePoints().noneMatch(Character::isLowerCase);
    }

    /** The form by which names compare: lower case, single spaces, straight apostrophes, no full stops. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace(".", "")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    /** The last word of a name, as a key; trailing {@code jr} and {@code sr} are passed over. */
    public static String surname(String name) {
        List<String> words = Arrays.asList(key(name).split(" ", -1));
        int last = words.size() - 1;
        while (last > 0 && (words.get(last).equals("jr") || words.get(last).equals("sr"))) {
            last--;
        }
        return words.get(last);
    }

    /** A name in capitals as it is usually written: {@code JANE O'NEIL} becomes {@code Jane O'Neil}. */
    public static String usual(String name) {
        if (!isInCapitals(name)) {
            return name;
        }
        StringBuilder usual = new StringBuilder(name.length());
        boolean opening = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            usual.append(opening ? c : Character.toLowerCase(c));
            opening = !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK;
        }
        return usual.toString();
    }
}
