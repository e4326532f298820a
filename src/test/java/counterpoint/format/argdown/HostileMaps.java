package counterpoint.format.argdown;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.RandomMaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random maps whose texts, tags and schemes are full of what means something in Argdown. */
public final class HostileMaps {
    private static final List<String> PIECES = List.of(
            "[...]",
            "[word]",
            "[Title]:",
            "<b>",
            "<T>:",
            "3 < 5 and x > y",
            "{x}",
            "{a: 1}",
            "} b",
            "snake_case_name",
            "2*3*4",
            "**bold**",
            "_it_ __b__",
            "https://example.org/x?a=b#c",
            "a // b",
            "/* c */",
            "<!-- d -->",
            "-->",
            "👩\u200d👧 𝔊",
            "\u202eمرحبا\u202c שלום",
            "one\ntwo",
            "one\r\n\r\ntwo",
            "\t",
            "  ",
            "\"quoted\" 'twice'",
            "#1",
            "#tag",
            "#(two words)",
            "@[A]",
            "@<B>",
            "[a](b)",
            ".^.",
            ":x:",
            ":smile:",
            "a.b.c:d:e",
            "===",
            "----",
            "--",
            "- x",
            "+ y",
            "(1) z",
            "1. a",
            "* b",
            "# c",
            ">< d",
            "_> e",
            "\\",
            "\\[",
            "a,  b",
            "x (  y  )",
            "\u2028",
            "\u0000",
            "\ud83d",
            "é",
            "…",
            "?!",
            "a-b",
            "buses",
            "are",
            "free",
            "for",
            "everyone");

    private final Random random;

    private HostileMaps(long seed) {
        random = new Random(seed);
    }

    public static ArgumentMap from(long seed) {
        return new HostileMaps(seed).change(RandomMaps.from(seed), seed);
    }

    private ArgumentMap change(ArgumentMap map, long seed) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : map.entries()) {
            Entry changed = random.nextInt(3) > 0 ? changed(entry) : entry;
            entries.add(changed);
            if (random.nextInt(6) == 0) {
                Id tag = Id.of("tag/" + seed + "/" + entries.size());
                entries.add(new Extension(tag, Optional.of(entry.id()), Extension.TAG, text(2)));
            }
        }
        return ArgumentMap.of(map.id(), map.revision(), entries);
    }

    private Entry changed(Entry entry) {
        if (entry instanceof Proposition claim) {
            return new Proposition(claim.id(), sentence());
        }
        if (entry instanceof Question question) {
            return new Question(question.id(), sentence());
        }
        if (entry instanceof Inference inference && random.nextBoolean()) {
            return new Inference(
                    inference.id(),
                    inference.premises(),
                    inference.conclusion(),
                    random.nextBoolean() ? Optional.of(text(3)) : Optional.empty());
        }
        return entry;
    }

    private String sentence() {
        String text = text(6);
        return text.isBlank() ? "words" : text;
    }

    private String text(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(4) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
