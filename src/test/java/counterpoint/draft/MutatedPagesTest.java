package counterpoint.draft;

import counterpoint.model.Id;
import counterpoint.transcript.Page;
import counterpoint.transcript.TranscriptReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Parts of the sample page, damaged in the ways in which pages are damaged, keep the law of anchors. */
final class MutatedPagesTest {
    private static final Path BASE = Path.of("seeds", "free-buses", "page.txt");
    private static final int PAGES = 1_000;
    private static final int TURN_LINES = 5;
    private static final int COMMENT_LINES = 5;
    private static final List<String> ODD = List.of(
            "\u200B",
            "\uD83D\uDE8C",
            "\uD83D",
            "”",
            "“",
            "\"",
            "\t",
            "\u00A0",
            "\r",
            ">",
            "…",
            "[…]",
            "<b>",
            "\u0000",
            "e\u0301",
            "?",
            ":",
            "1. ");

    @Test
    void everyClaimIsSaidSomewhere_onAThousandDamagedPages() throws IOException {
        List<String> lines = Files.readAllLines(BASE);
        int end = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("Podcast:"))
                .findFirst()
                .orElseThrow());
        for (int seed = 0; seed < PAGES; seed++) {
            String text = damaged(part(lines, end, new Random(seed)), new Random(-seed - 1));
            if (!text.isBlank()) {
                AnchorLaw.check(
                        new Drafter()
                                .draft(Id.of("page"), new TranscriptReader().read(Page.of("page.txt", text)))
                                .map(),
                        "seed " + seed);
            }
        }
    }

    /** The head of the page, some lines of its interview, the line before its comments and some lines of these. */
    private static List<String> part(List<String> lines, int end, Random random) {
        List<String> part = new ArrayList<>(lines.subList(0, 2));
        int from = 2 + random.nextInt(end - 2 - TURN_LINES);
        part.addAll(lines.subList(from, from + TURN_LINES));
        part.add(lines.get(end));
        int comment = end + 1 + random.nextInt(lines.size() - end - 1 - COMMENT_LINES);
        part.addAll(lines.subList(comment, comment + COMMENT_LINES));
        return part;
    }

    private static String damaged(List<String> lines, Random random) {
        List<String> damaged = new ArrayList<>(lines);
        for (int i = 0; i <= random.nextInt(6); i++) {
            int at = random.nextInt(damaged.size());
            String line = damaged.get(at);
            int cut = random.nextInt(line.length() + 1);
            switch (random.nextInt(9)) {
                case 0 ->
                    damaged.set(at, line.substring(0, cut) + ODD.get(random.nextInt(ODD.size())) + line.substring(cut));
                case 1 -> damaged.set(at, line.substring(0, cut) + "\n" + line.substring(cut));
                case 2 -> damaged.add(at, line);
                case 3 -> Collections.swap(damaged, at, random.nextInt(damaged.size()));
                case 4 -> damaged.set(at, line.substring(cut));
                case 5 -> damaged.add(at, "");
                case 6 -> damaged.set(at, "“" + damaged.get(random.nextInt(damaged.size())) + "”");
                case 7 -> damaged.set(at, ODD.get(random.nextInt(ODD.size())) + line);
                default -> damaged.set(at, line.replace(' ', '\n'));
            }
        }
        String text = String.join(random.nextInt(4) == 0 ? "\r\n" : "\n", damaged);
        return random.nextInt(5) == 0 ? text.substring(0, random.nextInt(text.length())) : text;
    }

    @Test
    void everyClaimIsSaidSomewhere_whenAPageIsEmptiedLineByLine() throws IOException {
        String[] lines = Files.readString(BASE).split("\n", -1);
        for (int kept = 1; kept < lines.length; kept += 20) {
            String text = String.join("\n", Arrays.copyOf(lines, kept));
            AnchorLaw.check(
                    new Drafter()
                            .draft(Id.of("page"), new TranscriptReader().read(Page.of("page.txt", text)))
                            .map(),
                    kept + " lines");
        }
    }
}
