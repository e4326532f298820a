package counterpoint.format.argdown.parse;

import java.util.HashMap;
import java.util.Map;

/** The shortcodes Argdown knows, each a name between two full stops or two colons, and the signs they stand for. */
final class Shortcodes {
    private static final Map<String, String> SIGNS = new HashMap<>();

    static {
        add("∀", "A");
        add("∃", "E");
        add("𝗢", "O");
        add("𝗣", "P");
        add("→", "->");
        add("↔", "<->");
        add("¬", "~");
        add("∧", "^");
        add("∨", "v");
        add("⊻", "v_");
        add("◇", "<>");
        add("◻", "[]");
        add("😀", "happy");
        add("☺", "smile", "smiley");
        add("😆", "laugh", "lol");
        add("🤣", "rofl");
        add("😂", "joy");
        add("❤", "heart");
        add("❓", "?", "question");
        add("😍", "love");
        add("😉", "wink");
        add("🤫", "shush");
        add("😐", "meh");
        add("🙄", "eye-roll");
        add("😢", "sad");
        add("😞", "disappointed");
        add("😱", "scream");
        add("👍", "+1", "up");
        add("👎", "-1", "down");
        add("🤔", "think");
        add("⭐", "star");
        add("✔", "y", "agree");
        add("❌", "n", "disagree");
        // With colons, this one alone asks for its emoji form.
        SIGNS.put(":smile:", "☺\ufe0f");
    }

    private Shortcodes() {}

    private static void add(String sign, String... names) {
        for (String name : names) {
            SIGNS.put('.' + name + '.', sign);
            SIGNS.put(':' + name + ':', sign);
        }
    }

    /** A shortcode such as {@code .^.} with its sign in its place; what isn't one stays as it is. */
    static String replaced(String written) {
        String sign = SIGNS.get(written.strip());
        if (sign == null) {
            return written;
        }
        return written.endsWith(" ") ? sign + ' ' : sign;
    }
}
