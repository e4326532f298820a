package counterpoint.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Segment;
import counterpoint.model.Speaker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What holds for every page, however odd. */
final class TranscriptLawsTest {
    private static final String PAGE = """
            The Harbour Toll – Edda Quill
            Edda Quill joins Tom Marsh

            Tom Marsh
            Welcome to Low Tide. Why a toll?

            Edda Quill [00:01:10]
            Because the quay is old. “It needs stone,” says Mr. Bly.
            1. Stone is dear.
            2. Labour is dearer…

            MARSH: Is it fair?

            Edda Quill
            Yes.

            Tom Marsh
            Thank you for joining us. 🚌
            Podcast: Play in new window | Download
            3 Comments
            Ana B says:
            March 3, 2021 at 4:10 pm
            > It needs stone
            No. It needs care.
            @Ana really?
            Reply
            Great interview, thanks both.
            https://lowtide.example/toll
            Nobody asked the anglers, e.g. my brother. On tolls:
            “Labour is dearer…”
            so what?
            """;

    @Test
    void segmentsTileThePage_andIdsHold_onPagesBesideTheProject() {
        List<Path> pages = SharedPages.all();
        Assumptions.assumeFalse(pages.isEmpty(), "../shared is absent");

        pages.forEach(page -> assertSound(SharedPages.read(page)));
    }

    @Test
    void segmentsTileThePage_andIdsHold_onMutatedPages() {
        for (int seed = 0; seed < 1000; seed++) {
            String mutated = mutated(new Random(seed));
            try {
                assertSound(new TranscriptReader().read(Page.of("seed-" + seed, mutated)));
            } catch (MalformedInputException e) {
                assertThat(mutated).as("seed %d", seed).isBlank();
            }
        }
    }

    @Test
    void readsInTime_whenThePageIsOneLongLine() {
        assertQuick("Tom Marsh: who pays? ".repeat(500_000));
        assertQuick("1".repeat(10_000_000));
        assertQuick("Tom Marsh\n" + "\"( ".repeat(3_000_000));
    }

    @Test
    void readsInTime_whenThereAreManyLines() {
        assertQuick("Ana B\nMay 1, 2020\n".repeat(25_000));
        assertQuick("Tom Marsh\nWho pays?\nEdda Quill\nAll.\n".repeat(12_500));
        assertQuick("Tom Marsh: a\nEdda Quill: b\nTom Marsh: c\nComments\n" + "A line of words here.\n".repeat(50_000));
        assertQuick("Tom Marsh: a\nEdda Quill: b\nTom Marsh: c\nComments\n" + "1. Ana\n@Ana b\n\n".repeat(20_000));
        assertQuick("Name" + "\n".repeat(1_000_000) + "Name\nwords");
    }

    @Test
    void readsInTime_whenHtmlIsDeep() {
        assertQuick("<html><body>" + "<div class=comment>".repeat(20_000) + "deep");
        assertQuick("<html><body>" + "<blockquote><ol><li>x".repeat(20_000));
        assertQuick("<html><body>" + "<!--".repeat(100_000) + "-->words");
    }

    private static void assertQuick(String text) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertSound(new TranscriptReader().read(Page.of("long", text))));
    }

    /** The constructor of a transcript refuses segments that don't tile; the rest is checked here. */
    private static void assertSound(Transcript transcript) {
        List<Entry> entries = new ArrayList<>(transcript.speakers());
        entries.addAll(transcript.segments());
        Set<Id> ids = new HashSet<>();
        entries.forEach(
                entry -> assertThat(ids.add(entry.id())).as("id %s", entry.id()).isTrue());
        Set<Id> before = new HashSet<>();
        for (Segment segment : transcript.segments()) {
            Optional<Id> speaker = segment.speaker();
            speaker.ifPresent(id ->
                    assertThat(transcript.speakers().stream().map(Speaker::id)).contains(id));
            segment.replyTo().ifPresent(id -> assertThat(before).contains(id));
            if (segment.isSpeech()) {
                assertThat(transcript.words(segment.span())).isNotBlank();
            }
            before.add(segment.id());
            if (before.size() > 2000) {
                return;
            }
        }
        int end = 0;
        for (Sentence sentence : transcript.sentences()) {
            String words = transcript.words(sentence.span());
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(words).isEqualTo(words.strip()).isNotEmpty();
            end = sentence.span().end();
        }
    }

    private static String mutated(Random random) {
        List<String> lines = new ArrayList<>(PAGE.lines().toList());
        switch (random.nextInt(4)) {
            case 0 -> Collections.shuffle(lines, random);
            case 1 -> lines = lines.subList(random.nextInt(lines.size()), lines.size());
            case 2 ->
                lines.addAll(
                        lines.subList(0, random.nextInt(lines.size())).stream().toList());
            default -> lines.removeIf(line -> random.nextInt(3) == 0);
        }
        StringBuilder text = new StringBuilder(String.join(random.nextBoolean() ? "\n" : "\r\n", lines));
        for (int drops = random.nextInt(40); drops > 0 && !text.isEmpty(); drops--) {
            text.deleteCharAt(random.nextInt(text.length()));
        }
        return text.substring(0, random.nextInt(text.length() + 1));
    }
}
