package counterpoint.draft.quote;

import counterpoint.draft.text.Range;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Words;
import counterpoint.evaluation.measure.Overlap;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import counterpoint.transcript.Page;
import counterpoint.transcript.Transcript;
import counterpoint.transcript.TranscriptReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Quotations of an interview, planted into comments by a seed: how many of them are led back to the words they were taken
 * from, and how many that nobody said are anchored all the same.
 */
final class PlantedQuotes {
    private static final Path BASE = Path.of("seeds", "free-buses", "page.txt");
    private static final List<String> BEFORE = List.of(
            "What I can’t get past is that",
            "You may remember how",
            "My neighbour keeps telling everybody that",
            "All I took away from an hour of this was that",
            "Somebody has to ask what it means when");
    private static final List<String> AFTER = List.of(
            "and I have my doubts.",
            "but let that rest for today.",
            "which is more or less where my tea went cold.",
            "while my cat slept on the radio.",
            "or so it seemed to us up here on the hill.");

    /** How a quotation is made of the words of the interview. */
    enum Kind {
        MARKED,
        MISQUOTED,
        ELIDED,
        STITCHED,
        UNMARKED,
        UNMARKED_MISQUOTED,
        /** Words as likely to follow each other as in the interview, said nowhere in this order. */
        ABSENT_CHAIN,
        /** A sentence of the interview with every second word from elsewhere. */
        ABSENT_SWAPPED
    }

    /** How many were planted, how many of them were found, and how many proposals there were, right ones among them. */
    record Result(int planted, int found, int exact, int proposed, int right) {
        double recall() {
            return (double) found / planted;
        }

        double precision() {
            return (double) right / proposed;
        }
    }

    private record Planted(String comment, String words, List<Span> passages) {}

    private final Random random;
    private final String interview;
    private final Speech speech;
    private final List<Range> sentences = new ArrayList<>();
    private final Map<Integer, List<Integer>> followers = new HashMap<>();

    PlantedQuotes(long seed) {
        this.random = new Random(seed);
        try {
            String page = Files.readString(BASE);
            this.interview = page.substring(0, page.indexOf("Podcast:"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.speech = new Speech(read(""));
        for (Segment turn : speech.turns()) {
            for (Span sentence : speech.sentences(turn)) {
                sentences.add(speech.words(sentence));
            }
            Range words = speech.words(turn.span());
            for (int i = words.from(); i + 1 < words.to(); i++) {
                followers
                        .computeIfAbsent(words().form(i), w -> new ArrayList<>())
                        .add(i + 1);
            }
        }
    }

    private Transcript read(String comments) {
        return new TranscriptReader().read(Page.of("planted.txt", interview + "Comments\n\n" + comments));
    }

    private Words words() {
        return speech.words();
    }

    Result run(Kind kind, int count) {
        List<Planted> planted = new ArrayList<>();
        while (planted.size() < count) {
            planted.add(plant(kind));
        }
        StringBuilder comments = new StringBuilder();
        for (int i = 0; i < count; i++) {
            comments.append("Reader ")
                    .append((char) ('A' + i % 26))
                    .append(" says:\nMarch 3, 2021 at 4:10 pm\n")
                    .append(planted.get(i).comment())
                    .append("\n\n");
        }
        Transcript transcript = read(comments.toString());
        Quotations found = new QuoteProposer(new Speech(transcript)).propose();
        List<Segment> places = transcript.all(Segment.Kind.COMMENT).toList();
        if (places.size() != count) {
            throw new IllegalStateException("Planted " + count + " comments, read " + places.size() + ".");
        }
        return compare(transcript, planted, places, found);
    }

    private static Result compare(
            Transcript transcript, List<Planted> planted, List<Segment> places, Quotations quotations) {
        int found = 0;
        int exact = 0;
        int right = 0;
        int proposed = 0;
        for (int i = 0; i < places.size(); i++) {
            Planted wanted = planted.get(i);
            int at = transcript
                    .text()
                    .indexOf(wanted.words(), places.get(i).span().start());
            Span words =
                    new Span(transcript.source().id(), at, at + wanted.words().length());
            List<Quotation> here = quotations.in(places.get(i));
            List<Span> passages =
                    here.stream().flatMap(q -> q.passages().stream()).toList();
            List<Span> quoting = here.stream().map(Quotation::words).toList();
            proposed += here.size();
            right += (int) here.stream()
                    .filter(q -> q.words().overlaps(words)
                            && q.passages().stream()
                                    .allMatch(p -> wanted.passages().stream().anyMatch(p::overlaps)))
                    .count();
            boolean same = Overlap.of(quoting, List.of(words)) >= Overlap.SAME
                    && Overlap.of(passages, wanted.passages()) >= Overlap.SAME;
            found += same ? 1 : 0;
            exact += same && Overlap.of(passages, wanted.passages()) > 0.98 ? 1 : 0;
        }
        return new Result(planted.size(), found, exact, proposed, right);
    }

    private Planted plant(Kind kind) {
        return switch (kind) {
            case MARKED -> marked(run(4, 25), Change.NONE);
            case MISQUOTED -> marked(run(8, 25), Change.ONE_IN_SIX);
            case ELIDED -> pieces(" … ");
            case STITCHED -> pieces(" ");
            case UNMARKED -> unmarked(run(8, 25), Change.NONE);
            case UNMARKED_MISQUOTED -> unmarked(run(12, 30), Change.ONE_IN_SIX);
            case ABSENT_CHAIN -> absent(chain(8 + random.nextInt(17)));
            case ABSENT_SWAPPED -> absent(spelled(run(8, 25), Change.EVERY_SECOND));
        };
    }

    private enum Change {
        NONE,
        ONE_IN_SIX,
        EVERY_SECOND
    }

    /** Words of one sentence that stand there only once. */
    private Range run(int shortest, int longest) {
        while (true) {
            Range sentence = sentences.get(random.nextInt(sentences.size()));
            if (sentence.size() >= shortest) {
                int size = shortest + random.nextInt(Math.min(longest, sentence.size()) - shortest + 1);
                int from = sentence.from() + random.nextInt(sentence.size() - size + 1);
                Range run = new Range(from, from + size);
                if (occurrences(run) == 1) {
                    return run;
                }
            }
        }
    }

    private int occurrences(Range run) {
        String all = " " + joined(new Range(0, words().size())) + " ";
        String wanted = " " + joined(run) + " ";
        int count = 0;
        for (int at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
            count++;
        }
        return count;
    }

    private String joined(Range run) {
        StringBuilder joined = new StringBuilder();
        for (int i = run.from(); i < run.to(); i++) {
            joined.append(i == run.from() ? "" : " ").append(words().spelling(i));
        }
        return joined.toString();
    }

    private Span place(Range run) {
        return new Span(speech.turns().get(0).span().source(), words().start(run.from()), words().end(run.to() - 1));
    }

    private String spelled(Range run, Change change) {
        if (change == Change.NONE) {
            return place(run).of(speech.text());
        }
        List<String> spelled = new ArrayList<>();
        for (int i = run.from(); i < run.to(); i++) {
            int nth = i - run.from();
            boolean changed = change == Change.EVERY_SECOND ? nth % 2 == 1 : nth % 6 == 3;
            int word = changed ? random.nextInt(words().size()) : i;
            spelled.add(speech.text().substring(words().start(word), words().end(word)));
        }
        return String.join(" ", spelled);
    }

    private Planted marked(Range run, Change change) {
        String words = spelled(run, change);
        return new Planted(before() + ": “" + words + "” " + after(), words, List.of(place(run)));
    }

    private Planted unmarked(Range run, Change change) {
        String words = spelled(run, change);
        return new Planted(before() + " " + words + " " + after(), words, List.of(place(run)));
    }

    /** Two runs of one speaker, the first before the second. */
    private Planted pieces(String between) {
        Range first = run(6, 12);
        Range second = run(6, 12);
        while (second.from() < first.to() + 20 || !speaker(first).equals(speaker(second))) {
            first = run(6, 12);
            second = run(6, 12);
        }
        String words = spelled(first, Change.NONE) + between + spelled(second, Change.NONE);
        return new Planted(before() + ": “" + words + "” " + after(), words, List.of(place(first), place(second)));
    }

    private String speaker(Range run) {
        return speech.turns().stream()
                .filter(turn -> turn.span().contains(place(run)))
                .map(turn -> speech.speaker(turn).name())
                .collect(Collectors.joining());
    }

    private String chain(int length) {
        while (true) {
            List<Integer> chain = new ArrayList<>(List.of(random.nextInt(words().size())));
            while (chain.size() < length) {
                List<Integer> next = followers.getOrDefault(
                        words().form(chain.get(chain.size() - 1)), List.of(random.nextInt(words().size())));
                chain.add(next.get(random.nextInt(next.size())));
            }
            if (longestRun(chain) <= length / 2) {
                return chain.stream()
                        .map(i -> speech.text().substring(words().start(i), words().end(i)))
                        .collect(Collectors.joining(" "));
            }
        }
    }

    /** The most words in a row that stand in the interview in this order. */
    private int longestRun(List<Integer> chain) {
        int longest = 0;
        for (int i = 0; i < chain.size(); i++) {
            for (int j = 0; j < words().size(); j++) {
                int run = 0;
                while (i + run < chain.size()
                        && j + run < words().size()
                        && words().form(chain.get(i + run)) == words().form(j + run)) {
                    run++;
                }
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }

    private Planted absent(String words) {
        return new Planted(before() + ": “" + words + "” " + after(), words, List.of());
    }

    private String before() {
        return BEFORE.get(random.nextInt(BEFORE.size()));
    }

    private String after() {
        return AFTER.get(random.nextInt(AFTER.size()));
    }

    /** Prints a row for each kind: 250 planted quotations for each of two seeds. */
    public static void main(String[] args) {
        for (Kind kind : Kind.values()) {
            for (long seed = 1; seed <= 2; seed++) {
                Result result = new PlantedQuotes(seed).run(kind, 250);
                System.out.printf(
                        "%-20s seed %d: recall %.3f, exact %.3f, precision %.3f, %d proposed for %d%n",
                        kind,
                        seed,
                        result.recall(),
                        (double) result.exact() / Math.max(1, result.found()),
                        result.precision(),
                        result.proposed(),
                        result.planted());
            }
        }
    }
}
