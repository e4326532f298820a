package counterpoint.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.model.Segment;
import counterpoint.model.Segment.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages whose comments come in the ways in which people copy them out of browsers: a header, a footer or both, around
 * comments of one to three paragraphs. {@code NAME}, {@code DATE}, {@code AGO} and {@code N} stand for what differs from
 * comment to comment; a bar stands for a line break and {@code BODY} for the comment.
 */
final class CommentFormatsTest {
    private static final String INTERVIEW = """
            The Night Market – Ilse Maren

            Joss Tillery
            Welcome. Ilse, who is the night market for?

            Ilse Maren
            It is for those who work when the shops are open. That is most of the town.

            Joss Tillery
            And who cleans up after it?

            Ilse Maren
            We do, before six in the morning. Nobody has complained yet.

            """;
    private static final List<String> NAMES = List.of(
            "Ana Berg",
            "tomlin_77",
            "Ola",
            "P. Quill",
            "Marta de Souza",
            "old.salt",
            "Ines",
            "J. R. Vane",
            "Ruta",
            "Bo Lind");
    private static final List<String> SENTENCES = List.of(
            "The stalls should close at midnight, as the ones by the river do.",
            "Nobody asked the people who live above the square.",
            "I went last week and it was cleaner than the high street at noon.",
            "Who pays for the lamps?",
            "She says nobody has complained, but my sister wrote to the council twice.",
            "Good for the town.",
            "The bakery sells more on market nights than in the rest of the week.",
            "Close the road first and talk about stalls later.",
            "It is loud, yes, and so is the harbour.",
            "Let them have Fridays and leave us the rest.");
    private static final int COMMENTS = 24;

    private static String page(String format, Random random, List<String> bodies) {
        StringBuilder page = new StringBuilder(INTERVIEW).append("Comments\n\n");
        for (int i = 0; i < COMMENTS; i++) {
            List<String> paragraphs = new ArrayList<>();
            for (int p = 0; p <= random.nextInt(3); p++) {
                List<String> sentences = new ArrayList<>();
                for (int s = 0; s <= random.nextInt(4); s++) {
                    sentences.add(SENTENCES.get(random.nextInt(SENTENCES.size())));
                }
                paragraphs.add(String.join(" ", sentences));
            }
            String body = String.join("\n", paragraphs);
            bodies.add(body);
            page.append(format.replace('|', '\n')
                    .replace("NAME", NAMES.get(random.nextInt(NAMES.size())))
                    .replace(
                            "DATE",
                            "March " + (1 + random.nextInt(28)) + ", 2021 at " + (1 + random.nextInt(12)) + ":"
                                    + (10 + random.nextInt(50)) + " pm")
                    .replace("ISO", "2021-03-" + (10 + random.nextInt(18)))
                    .replace("AGO", (2 + random.nextInt(9)) + " hours ago")
                    .replace("#N", Integer.toString(2 + random.nextInt(40)))
                    .replace("BODY", body));
        }
        return page.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NAME|DATE|BODY|",
                "NAME|DATE|BODY||",
                "NAME says:|DATE|BODY|Reply|",
                "NAME · AGO|BODY|Reply · #N likes|",
                "NAME|AGO|BODY|Like Share|",
                "NAME on ISO|BODY|",
                "By NAME, DATE|BODY||",
                "DATE – NAME|BODY|",
                "NAME (ISO):|BODY|",
                "#N. NAME wrote on DATE:|BODY|",
                "DATE|NAME wrote:|BODY|Permalink|",
                "NAME|AGO|BODY|▲ #N ▼ Reply Share|",
                "BODY|Reply · #N likes|",
                "BODY|Like Share|",
                "BODY|👍 #N   Reply|",
                "BODY||Was this useful to you? #N|",
                "NAME AGO|BODY|Reply|Share|#N|",
            })
    void everyCommentIsFound_whateverStandsAroundIt(String format) {
        int hits = 0;
        int found = 0;
        int wanted = 0;
        for (int seed = 0; seed < 5; seed++) {
            List<String> bodies = new ArrayList<>();
            String page = page(format, new Random(seed), bodies);
            Transcript transcript = new TranscriptReader().read(Page.of("market.txt", page));
            List<Segment> comments = transcript.all(Kind.COMMENT).toList();
            List<String> read = new ArrayList<>();
            comments.forEach(
                    comment -> read.add(transcript.words(comment.span()).strip()));
            found += read.size();
            wanted += bodies.size();
            for (String body : bodies) {
                hits += read.remove(body) ? 1 : 0;
            }
        }

        assertThat(2.0 * hits / (found + wanted)).isGreaterThanOrEqualTo(0.99);
    }
}
