package counterpoint.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.model.Segment;
import counterpoint.model.Segment.Kind;
import counterpoint.model.Speaker.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Compares what is read with what people marked, on pages beside the project. */
final class SharedPagesTest {
    private static final Path FREE_BUSES = SharedPages.PAGES.resolve("free-buses.txt");

    @Test
    void turnsAndSpeakersAreExact_onFreeBuses() throws IOException {
        Transcript transcript = SharedPages.read(FREE_BUSES);
        List<String> gold = new ArrayList<>();
        for (JsonNode turn : gold().get("turns")) {
            gold.add(turn.get("speaker").asText() + " " + turn.get("start").asInt() + "–"
                    + turn.get("end").asInt());
        }

        List<String> read = new ArrayList<>();
        List<Segment> segments = transcript.segments();
        for (int i = 1; i < segments.size(); i++) {
            Segment turn = segments.get(i);
            if (turn.kind() == Kind.TURN) {
                int end = turn.span().start()
                        + transcript.words(turn.span()).stripTrailing().length();
                read.add(name(transcript, turn) + " "
                        + segments.get(i - 1).span().start() + "–" + end);
            }
        }

        assertThat(read).isEqualTo(gold);
    }

    @Test
    void commentBoundariesAgreeWithPeople_onFreeBuses() throws IOException {
        Transcript transcript = SharedPages.read(FREE_BUSES);
        Set<Integer> gold = new HashSet<>();
        gold().get("comments").forEach(comment -> gold.add(comment.get("start").asInt()));

        assertThat(agreement(gold, starts(transcript, Kind.COMMENT))).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void turnsAlternateBetweenTwo_onTheFirstSeed() {
        Path seed =
                SharedPages.in(SharedPages.SHARED.resolve("seeds")).findFirst().orElse(Path.of("absent"));
        Transcript transcript = SharedPages.read(seed);

        List<Role> roles = transcript
                .all(Kind.TURN)
                .map(turn -> transcript
                        .speaker(turn.speaker().orElseThrow())
                        .orElseThrow()
                        .role())
                .toList();
        assertThat(roles).hasSize(41);
        for (int i = 0; i < roles.size(); i++) {
            assertThat(roles.get(i)).isEqualTo(i % 2 == 0 ? Role.INTERVIEWER : Role.INTERVIEWEE);
        }
        assertThat(transcript.all(Kind.COMMENT)).hasSize(8);
    }

    @Test
    void turnsAndCommentsAreExact_whereBlankLinesSeparateThem() throws IOException {
        List<Path> pages = SharedPages.in(SharedPages.PAGES)
                .filter(file -> file.getFileName().toString().startsWith("us2016"))
                .toList();
        Assumptions.assumeFalse(pages.isEmpty(), "the debate pages are absent");
        for (Path page : pages) {
            Transcript transcript = SharedPages.read(page);
            Set<Integer> blocks = new HashSet<>();
            Matcher block = Pattern.compile("\\n\\s*\\n(?=\\S)").matcher(transcript.text());
            while (block.find()) {
                blocks.add(block.end());
            }
            Set<Integer> read = new HashSet<>();
            transcript.segments().stream()
                    .filter(segment -> segment.kind() != Kind.TURN && segment.kind() != Kind.TITLE)
                    .forEach(segment -> read.add(segment.span().start()));

            assertThat(agreement(blocks, read)).as(page.toString()).isGreaterThanOrEqualTo(0.98);
        }
    }

    private static JsonNode gold() throws IOException {
        return new ObjectMapper().readTree(Files.readString(SharedPages.PAGES.resolve("free-buses.gold.json")));
    }

    private static String name(Transcript transcript, Segment segment) {
        return transcript.speaker(segment.speaker().orElseThrow()).orElseThrow().name();
    }

    private static Set<Integer> starts(Transcript transcript, Kind kind) {
        Set<Integer> starts = new HashSet<>();
        transcript.all(kind).forEach(segment -> starts.add(segment.span().start()));
        return starts;
    }

    /** F1 of two sets of offsets. */
    private static double agreement(Set<Integer> gold, Set<Integer> read) {
        Set<Integer> both = new HashSet<>(gold);
        both.retainAll(read);
        return 2.0 * both.size() / (gold.size() + read.size());
    }
}
