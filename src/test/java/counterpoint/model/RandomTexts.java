package counterpoint.model;

import java.util.List;
import java.util.Random;

/** Texts and ids as the world has them: plain sentences, and everything that breaks careless readers and writers. */
final class RandomTexts {
    private static final List<String> PLAIN = List.of(
            "buses", "should", "be", "free", "in", "the", "old", "harbour", "town", "because", "fares", "cost", "more",
            "than", "they", "bring");

    private static final List<String> HOSTILE = List.of(
            "\"quoted\" 'twice'",
            "back\\slash /slash \\u0041",
            "\u0000\u0001\b\f\u001f\u007f\u0085",
            "\r\n\t\u000b",
            "\u2028\u2029\ufeff\ufffe",
            "</script><!-- ]]> --> &amp; <b>",
            "👩‍👩‍👧‍👦 𝔊 🇫🇮",
            "e\u0301 é ﬁ ǆ İ ß",
            "\u202eback\u202c \u200b\u200d",
            "\ud83d",
            "\udc00\ud800",
            "${jndi:x} {{x}} %s %n #{x}",
            "'; DROP TABLE maps; --",
            "null",
            "NaN",
            "-0",
            "1e999",
            "__proto__",
            "constructor",
            "مرحبا بالعالم 你好 Ελληνικά");

    private static final List<String> HOSTILE_IDS = List.of(
            "__proto__",
            "constructor",
            "p\"q",
            "p\\q",
            "<b>",
            "é",
            "e\u0301",
            "👩‍👧",
            "null",
            "0",
            "007",
            "7",
            "p01",
            "p1",
            "p1x2",
            "p01x2",
            "../up",
            "a#b?c=d&e",
            "$.nodes[0]",
            "toString",
            "\u202eid",
            "P1",
            "p99999999999999999999");

    private final Random random;

    RandomTexts(Random random) {
        this.random = random;
    }

    /** Some words, never blank, sometimes long. */
    String sentence() {
        StringBuilder text = new StringBuilder("Say ");
        int words = random.nextInt(20) == 0 ? 800 : random.nextInt(12);
        for (int i = 0; i < words; i++) {
            text.append(oneOf(random.nextInt(4) == 0 ? HOSTILE : PLAIN)).append(' ');
        }
        return random.nextInt(8) == 0 ? oneOf(HOSTILE) + text : text.toString();
    }

    /** Any text, often empty or odd. */
    String any() {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> oneOf(HOSTILE);
            default -> sentence();
        };
    }

    /** The text of a page: several lines, sometimes nothing at all. */
    String page() {
        StringBuilder text = new StringBuilder();
        for (int lines = random.nextInt(6); lines > 0; lines--) {
            text.append(sentence()).append(random.nextBoolean() ? "\n" : "\r\n");
        }
        return text.toString();
    }

    /** An id with this prefix, or an odd one; not necessarily a new one. */
    Id id(String prefix) {
        return switch (random.nextInt(12)) {
            case 0 -> Id.of(oneOf(HOSTILE_IDS));
            case 1 -> Id.of(prefix + "-" + "9".repeat(1 + random.nextInt(190)));
            case 2 -> Id.of(prefix + "0" + random.nextInt(40));
            default -> Id.of(prefix + random.nextInt(400));
        };
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
