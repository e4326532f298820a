package counterpoint.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.app.page.EvaluateDrafts;
import counterpoint.app.page.EvaluateDrafts.Annotated;
import counterpoint.app.page.EvaluateDrafts.Layout;
import counterpoint.evaluation.Evaluation;
import counterpoint.evaluation.Report;
import counterpoint.model.MalformedInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Measures that must not get worse, on the annotated page beside the project, and what evaluation says of bad input. */
final class EvaluateDraftsTest {
    private static final Path PAGES = Path.of("..", "shared", "data", "pages");

    private static Annotated annotated(String page, String gold) {
        return Annotated.of("page.txt", page.getBytes(StandardCharsets.UTF_8), gold.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void measuresKeepTheirLevel_onTheSamplePage() throws IOException {
        Path page = PAGES.resolve("free-buses.txt");
        Assumptions.assumeTrue(Files.exists(page), page + " is absent");
        Annotated sample = Annotated.of(
                "free-buses.txt", Files.readAllBytes(page), Files.readAllBytes(PAGES.resolve("free-buses.gold.json")));

        Evaluation measures =
                new EvaluateDrafts().run(List.of(sample), Layout.AS_IS).pages().get(0);

        assertThat(value(measures, "turns: boundary F1")).isEqualTo(1);
        assertThat(value(measures, "turns: speaker accuracy")).isEqualTo(1);
        assertThat(value(measures, "comments: boundary F1")).isGreaterThanOrEqualTo(0.92);
        assertThat(value(measures, "quotes: recall")).isGreaterThanOrEqualTo(0.95);
        assertThat(value(measures, "quotes: precision")).isGreaterThanOrEqualTo(0.99);
        assertThat(value(measures, "quotes: exact span")).isGreaterThanOrEqualTo(0.85);
        assertThat(value(measures, "quotes: false anchors")).isZero();
        assertThat(value(measures, "claims: recall of principal")).isGreaterThanOrEqualTo(0.7);
        assertThat(value(measures, "claims: proposals per claim")).isLessThanOrEqualTo(3.2);
    }

    private static double value(Evaluation measures, String key) {
        return measures.find(key).orElseThrow().value();
    }

    @Test
    void losesBlankLinesBetweenComments_whenFlattened() {
        String page = """
                Trams – Ana Reyes

                A talk.

                Ana Reyes
                Trams pay.

                Bo Lind
                Do they?

                Podcast: Play in new window | Download

                They never paid.

                Thanks for this, really good.
                """;
        Annotated trams =
                annotated(page, "{\"propositions\": [], \"comments_start\": " + page.indexOf("They never") + "}");

        Report asIs = new EvaluateDrafts().run(List.of(trams), Layout.AS_IS);
        Report flat = new EvaluateDrafts().run(List.of(trams), Layout.FLATTENED);

        String blankLines = "baseline, every blank line: boundary F1";
        assertThat(value(asIs.pages().get(0), blankLines)).isEqualTo(1);
        assertThat(value(flat.pages().get(0), blankLines)).isZero();
        assertThat(value(asIs.pages().get(0), "comments: boundary F1")).isEqualTo(1);
    }

    @Test
    void saysWhatToGive_whenThePageIsNotPlainText() {
        Annotated html = annotated(
                "<html><body><p>Ana: Trams pay.</p><p>Bo: No.</p></body></html>",
                "{\"propositions\": [], \"comments_start\": 0}");

        assertThatThrownBy(() -> new EvaluateDrafts().run(List.of(html), Layout.AS_IS))
                .isInstanceOf(MalformedInputException.class)
                .hasMessageEndingWith("Give it as plain text.");
    }
}
