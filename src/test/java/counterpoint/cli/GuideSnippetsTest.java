package counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.analysis.Judgement;
import counterpoint.analysis.Standing;
import counterpoint.analysis.change.Change;
import counterpoint.analysis.change.Supposition;
import counterpoint.analysis.change.WhatIf;
import counterpoint.analysis.why.Why;
import counterpoint.format.Read;
import counterpoint.format.json.MapJsonReader;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import counterpoint.semantics.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The Java in the guide for people who script it: it stands here as it stands there, so it compiles and does what it says. */
final class GuideSnippetsTest {
    private static final Path GUIDE = Path.of("docs/guides/scripting.md");
    private static final Path THIS = Path.of("src/test/java/counterpoint/cli/GuideSnippetsTest.java");

    @Test
    void readsAndJudges() throws IOException {
        Path file = Path.of("seeds/harbour-light/map.json");
        Read read = MapJsonReader.read(Files.readAllBytes(file), file.toString());
        Standing standing = Standing.of(read.map());
        for (Proposition claim : read.map().all(Proposition.class).toList()) {
            System.out.println(standing.label(claim.id()).orElseThrow() + " " + claim.text());
        }

        assertThat(standing.label(Id.of("p1"))).contains(Label.IN);
    }

    @Test
    void buildsAMap() {
        ArgumentMap map = ArgumentMap.empty(Id.of("lamps"))
                .apply(Diff.adding(
                        new Proposition(Id.of("p1"), "The lamp should stay."),
                        new Proposition(Id.of("p2"), "Boats steer by it."),
                        Inference.of(Id.of("i1"), List.of(Id.of("p2")), Id.of("p1"))));

        assertThat(map.find(Id.of("i1"), Inference.class)).isPresent();
    }

    @Test
    void explainsAndSupposes() throws IOException {
        ArgumentMap harbourLight = MapJsonReader.read(
                        Files.readAllBytes(Path.of("seeds/harbour-light/map.json")), "map.json")
                .map();
        Judgement judgement = Judgement.of(harbourLight);
        for (Why.Sentence sentence : Why.of(judgement, Id.of("p1")).sentences()) {
            System.out.println(sentence.text());
        }
        for (Change change : WhatIf.changes(judgement, Supposition.off(Set.of(Id.of("p9"))))) {
            System.out.println(change.node() + ": " + change.before() + " would be " + change.after());
        }

        assertThat(Why.of(judgement, Id.of("p1")).sentences()).isNotEmpty();
        assertThat(WhatIf.changes(judgement, Supposition.off(Set.of(Id.of("p9")))))
                .contains(new Change(Id.of("p1"), Label.IN, Label.OUT));
    }

    @Test
    void everySnippetOfTheGuideStandsInThisTest() throws IOException {
        String test = flat(Files.readString(THIS));
        List<String> snippets = Arrays.stream(Files.readString(GUIDE).split("(?m)^```", -1))
                .filter(block -> block.startsWith("java\n"))
                .map(block -> flat(block.substring("java\n".length())))
                .toList();

        assertThat(snippets).hasSize(3).allSatisfy(snippet -> assertThat(test).contains(snippet));
    }

    private static String flat(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }
}
