package counterpoint.app;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.analysis.Judgement;
import counterpoint.analysis.why.Phrases;
import counterpoint.analysis.why.Why;
import counterpoint.app.notation.ReadMapFile;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The questions and answers that {@code docs/judging.md} prints about a bundled map are what the map answers today. */
class JudgingPageTest {
    private static final Pattern QUESTION = Pattern.compile("(?m)^\\d+\\. (.*)\\n\\n((?: {3,4}> .*\\n)+)");

    @Test
    void answersAreThoseOfTheMap_whenThePageQuotesThem() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("seeds/stalin-and-the-ussr/map.json"));
        ArgumentMap map = new ReadMapFile().run(bytes, "map.json").map().supposingPending();
        Judgement judgement = Judgement.of(map);
        Map<String, Id> nodes = named(judgement);
        Matcher questions = QUESTION.matcher(Files.readString(Path.of("docs/judging.md")));
        int asked = 0;
        for (; questions.find(); asked++) {
            Id node = nodes.get(questions.group(1));
            assertThat(node).as(questions.group(1)).isNotNull();
            List<String> answer = questions
                    .group(2)
                    .lines()
                    .map(line -> line.strip().substring(2))
                    .toList();
            assertThat(Why.of(judgement, node).sentences())
                    .extracting(Why.Sentence::text)
                    .as("%s, which is %s", questions.group(1), node)
                    .isEqualTo(answer);
        }
        assertThat(asked).isEqualTo(10);
    }

    /** Nodes by what {@code judge --why} calls them. */
    private static Map<String, Id> named(Judgement judgement) {
        Phrases phrases = new Phrases(judgement.map());
        Map<String, Id> nodes = new LinkedHashMap<>();
        for (Id node : judgement.projection().nodes()) {
            String name = judgement
                    .map()
                    .find(node, Conflict.class)
                    .map(conflict -> phrases.described(node) + " against " + phrases.described(conflict.target()))
                    .orElseGet(() -> phrases.described(node));
            nodes.put(Phrases.sentence(name), node);
        }
        return nodes;
    }
}
