package counterpoint.analysis.why;

import counterpoint.analysis.Voices;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import counterpoint.model.Speaker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What sentences are made of: claims in quotation marks, cut where they can be, and the people who make them. */
public final class Phrases {
    private static final int LONGEST = 140;
    private static final int NAMED = 2;
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final int SHORTEST_CUT = 80;
    private static final int SHORTEST_SENTENCES = 50;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][”’\"')]*(?= \\p{Lu}| [“‘(])");
    private static final Pattern PART_END = Pattern.compile("[,;:–—](?= )");

    private final ArgumentMap map;

    public Phrases(ArgumentMap map) {
        this.map = map;
    }

    /** A claim's words in quotation marks, without the full stop. */
    public String quoted(Id claim) {
        String text = map.get(claim, Proposition.class).text().strip().replaceAll("\\s+", " ");
        String bare = text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
        return "“" + shortened(bare).replace('“', '‘').replace('”', '’') + "”";
    }

    /** Cut after a sentence, else where a part of one ends, else after a word. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        String head = text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST)));
        int sentence = lastEnd(SENTENCE_END, head);
        if (sentence >= SHORTEST_SENTENCES) {
            return head.substring(0, sentence) + " …";
        }
        int part = lastEnd(PART_END, head);
        int word = head.lastIndexOf(' ');
        int end = part >= SHORTEST_CUT ? part : word >= SHORTEST_CUT ? word : head.length();
        return head.substring(0, end).replaceAll("[\\s,;:–—-]+$", "") + " …";
    }

    /** Where the last match of a pattern ends; -1 if there is none. */
    private static int lastEnd(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int end = -1;
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }

    /** Who makes a claim: "Anna", "Anna and Ben", "Anna, Ben and three others"; empty if nobody is known to. */
    public Optional<String> people(Id claim) {
        return people(List.of(claim));
    }

    /** Who makes some of these claims. */
    Optional<String> people(List<Id> claims) {
        List<String> names = claims.stream()
                .flatMap(claim -> Voices.of(map, claim).stream())
                .distinct()
                .sorted()
                .map(speaker -> map.get(speaker, Speaker.class).name())
                .toList();
        int rest = names.size() - NAMED;
        if (names.isEmpty()) {
            return Optional.empty();
        }
        if (rest > 0) {
            return Optional.of(String.join(", ", names.subList(0, NAMED)) + " and " + number(rest)
                    + (rest == 1 ? " other" : " others"));
        }
        return Optional.of(String.join(" and ", names));
    }

    /** A number as people say it: in words up to twelve. */
    static String number(int number) {
        return number <= NUMBERS.size() ? NUMBERS.get(number - 1) : Integer.toString(number);
    }

    /** "Anna’s objection “…”", "the objection “…”"; with words between, such as " to that,". */
    String objection(Conflict conflict, String between) {
        return people(conflict.attacker())
                        .map(names -> names + "’s " + (isOwn(conflict) ? "own objection" : "objection"))
                        .orElse("the objection")
                + between + " " + quoted(conflict.attacker())
                + (between.endsWith(",") ? "," : "");
    }

    String objection(Conflict conflict) {
        return objection(conflict, "");
    }

    /** True when just the one who makes a claim objects to it, as people do to views they report. */
    private boolean isOwn(Conflict conflict) {
        Set<Id> objectors = Voices.of(map, conflict.attacker());
        return objectors.size() == 1 && objectors.equals(Voices.of(map, conflict.target()));
    }

    /** "Anna’s “…”", "“…”". */
    public String owned(Id claim) {
        return people(claim).map(names -> names + "’s ").orElse("") + quoted(claim);
    }

    /** "the claim “…”", "the step from “…” to “…”", "the objection “…”". */
    public String described(Id node) {
        return map.find(node, Conflict.class)
                .map(this::objection)
                .or(() -> map.find(node, Inference.class).map(this::step))
                .orElseGet(() -> owned(node));
    }

    /** "the step from “…” to “…”". */
    String step(Inference inference) {
        return "the step from "
                + inference.premises().stream().map(this::quoted).collect(Collectors.joining(" and ")) + " to "
                + quoted(inference.conclusion());
    }

    public static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
