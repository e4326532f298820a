package counterpoint.benchmark;

import counterpoint.app.notation.Notations;
import counterpoint.format.Read;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.Proposition;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Debates of any size with their page: one interview and comments on it, four sentences each. Every sentence is a claim that
 * supports or attacks an earlier one, half of them near the last, half anywhere. Four nodes a sentence (words, claim,
 * assertion, relation).
 */
public final class Debates {
    private static final int NODES = 4;
    private static final int SENTENCES = 4;
    private static final int TURNS = 200;
    private static final int SPEAKERS = 500;
    private static final String[] THINGS = {
        "the tram",
        "a free bus",
        "the night line",
        "the harbour road",
        "the old fare",
        "the new depot",
        "a second bridge"
    };
    private static final String[] DEEDS = {
        "costs more than it brings",
        "saves people time",
        "was promised before",
        "wears out too soon",
        "helps the north side",
        "would crowd the centre",
        "keeps shops open",
        "has been tried elsewhere"
    };

    private final Random random;
    private final StringBuilder text = new StringBuilder("How the city should travel\n\n");
    private final List<Entry> entries = new ArrayList<>();

    private Debates(long seed) {
        this.random = new Random(seed);
    }

    /** A debate with this many nodes, give or take a few, as a file of the map format with its page. */
    public static byte[] file(String id, int nodes) {
        return Notations.JSON.write(new Read(map(id, nodes), List.of()));
    }

    /** A debate with this many nodes, give or take a few. */
    public static ArgumentMap map(String id, int nodes) {
        Debates debate = new Debates(nodes);
        debate.write(nodes / NODES);
        return ArgumentMap.of(Id.of(id), 1, debate.entries);
    }

    private void write(int sentences) {
        for (int i = 0; i < SPEAKERS; i++) {
            Speaker.Role role =
                    i == 0 ? Speaker.Role.INTERVIEWEE : i == 1 ? Speaker.Role.INTERVIEWER : Speaker.Role.COMMENTER;
            entries.add(new Speaker(Id.of("v" + i), "Person " + i, role));
        }
        Id source = Id.of("s1");
        for (int first = 0; first < sentences; first += SENTENCES) {
            part(source, first, Math.min(sentences, first + SENTENCES));
        }
        Source page = Source.of(source, "How the city should travel", text.toString());
        entries.add(page);
    }

    private void part(Id source, int first, int after) {
        int number = first / SENTENCES;
        boolean isTurn = number < TURNS;
        Id speaker = Id.of("v" + (isTurn ? number % 2 : 2 + random.nextInt(SPEAKERS - 2)));
        int start = text.length();
        for (int i = first; i < after; i++) {
            sentence(source, speaker, i);
        }
        text.append('\n');
        Segment.Kind kind = isTurn ? Segment.Kind.TURN : Segment.Kind.COMMENT;
        entries.add(new Segment(
                Id.of((isTurn ? "t" : "c") + number),
                kind,
                new Span(source, start, text.length()),
                Optional.of(speaker),
                Optional.empty(),
                Optional.empty()));
    }

    private void sentence(Id source, Id speaker, int i) {
        String words =
                THINGS[random.nextInt(THINGS.length)] + " " + DEEDS[random.nextInt(DEEDS.length)] + " by year " + i;
        String claim = Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
        int start = text.length();
        text.append(claim).append(' ');
        entries.add(new Locution(Id.of("l" + i), speaker, List.of(new Span(source, start, start + claim.length()))));
        entries.add(new Proposition(Id.of("p" + i), claim));
        entries.add(new Illocution(Id.of("y" + i), Illocution.Force.ASSERTING, Id.of("l" + i), Id.of("p" + i)));
        if (i > 0) {
            int earlier = random.nextBoolean() ? Math.max(0, i - 1 - random.nextInt(5)) : random.nextInt(i);
            Id target = Id.of("p" + earlier);
            entries.add(
                    random.nextInt(3) == 0
                            ? Conflict.of(Id.of("x" + i), Id.of("p" + i), target)
                            : Inference.of(Id.of("i" + i), List.of(Id.of("p" + i)), target));
        }
    }
}
