package counterpoint.format.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.format.Loss;
import counterpoint.format.Written;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Locution;
import counterpoint.model.Proposition;
import counterpoint.model.RandomMaps;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnnotationWriterTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAGE = "🚋🚋 Ada: trams 🚋 are quiet.";

    @Test
    void countsCodePoints_whenCharactersAreOutsideTheBasicPlane() throws IOException {
        int start = PAGE.indexOf("trams");
        JsonNode annotation = JSON.readTree(
                        AnnotationWriter.write(map(start, start + 8)).text())
                .at("/first/items/0");

        assertThat(annotation.at("/target/0/selector/0/exact").asText()).isEqualTo("trams 🚋");
        assertThat(annotation.at("/target/0/selector/0/prefix").asText()).isEqualTo("🚋🚋 Ada: ");
        assertThat(annotation.at("/target/0/selector/0/suffix").asText()).isEqualTo(" are quiet.");
        assertThat(annotation.at("/target/0/selector/1/start").asInt()).isEqualTo(8);
        assertThat(annotation.at("/target/0/selector/1/end").asInt()).isEqualTo(15);
        assertThat(annotation.at("/body/0/value").asText()).isEqualTo("Trams are quiet.");
        assertThat(annotation.at("/body/1/value").asText()).isEqualTo("Ada");
        assertThat(annotation.at("/target/0/source").asText()).startsWith("urn:hash:sha256:");
    }

    @Test
    void takesTheWholePair_whenASpanCutsIt() throws IOException {
        JsonNode selectors =
                JSON.readTree(AnnotationWriter.write(map(1, 3)).text()).at("/first/items/0/target/0/selector");

        assertThat(selectors.at("/0/exact").asText()).isEqualTo("🚋🚋");
        assertThat(selectors.at("/1/start").asInt()).isZero();
        assertThat(selectors.at("/1/end").asInt()).isEqualTo(2);
    }

    @Test
    void hasNoSelector_whenThePageIsNotAtHand() throws IOException {
        ArgumentMap map = map(10, 12);
        ArgumentMap bare = ArgumentMap.of(
                map.id(),
                0,
                map.entries().stream()
                        .map(entry -> entry instanceof Source source ? source.withoutText() : entry)
                        .toList());

        Written written = AnnotationWriter.write(bare);

        assertThat(JSON.readTree(written.text()).at("/first/items/0/target/0").has("selector"))
                .isFalse();
        assertThat(written.losses()).extracting(Loss::what).contains("place in the page, as its text is not at hand");
    }

    @Test
    void placesAgreeWithQuotes_whateverThePage() throws IOException {
        for (long seed = 0; seed < 150; seed++) {
            ArgumentMap map = RandomMaps.from(seed);
            for (JsonNode item :
                    JSON.readTree(AnnotationWriter.write(map).text()).at("/first/items")) {
                for (JsonNode target : item.path("target")) {
                    if (target.has("selector")) {
                        int length = target.at("/selector/1/end").asInt()
                                - target.at("/selector/1/start").asInt();
                        String exact = target.at("/selector/0/exact").asText();
                        assertThat(exact.codePointCount(0, exact.length()))
                                .as("seed " + seed)
                                .isEqualTo(length);
                    }
                }
            }
        }
    }

    private static ArgumentMap map(int start, int end) {
        Id page = Id.of("s1");
        return ArgumentMap.of(
                Id.of("trams"),
                0,
                List.of(
                        Source.of(page, "Trams", PAGE),
                        new Speaker(Id.of("v1"), "Ada", Speaker.Role.OTHER),
                        new Locution(Id.of("l1"), Id.of("v1"), List.of(new Span(page, start, end))),
                        new Proposition(Id.of("p1"), "Trams are quiet."),
                        new Illocution(Id.of("y1"), Illocution.Force.ASSERTING, Id.of("l1"), Id.of("p1"))));
    }
}
