package counterpoint.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.model.Finding;
import counterpoint.transcript.CommentBorder.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CommentBordersTest {
    private static final Path PAGE = Path.of("seeds", "free-buses", "page.txt");

    private static Transcript read(String text) {
        return new TranscriptReader().read(Page.of("page.txt", text));
    }

    @Test
    void judgesAsTheReaderOfPagesDid_whenNothingWasMoved() throws IOException {
        Transcript page = read(Files.readString(PAGE));

        List<String> found = page.findings().stream()
                .filter(finding -> finding.code().equals("comment.boundary"))
                .map(Finding::message)
                .toList();

        assertThat(found).isNotEmpty();
        assertThat(CommentBorders.of(page).standing().stream()
                        .filter(border -> border.origin() == Origin.READ)
                        .map(border -> "Comment " + border.comment() + " is taken to start here, with confidence "
                                + border.confidence() + ", though the page does not mark it. " + border.reason()))
                .isEqualTo(found);
    }

    @Test
    void saysThatThePageMarksIt_whenHeadersOrBlankLinesStandBetween() {
        String interview = """
                Bo: Why should the lamp be lit all night, in your view?

                Al: Because ships come in at all hours, and the bay is full of rocks.

                Bo: And who pays for the oil that it burns in a year?

                Al: The harbour does, from what ships pay to lie here.

                """;
        CommentBorders headed = CommentBorders.of(read(interview + """
                Comments

                Kim
                March 3, 2026 at 9:14 am
                The oil is not the dear part, the keeper is.

                Lea
                March 4, 2026 at 7:02 pm
                My uncle kept it for nothing. He liked the view.
                """));
        assertThat(headed.standing())
                .extracting(CommentBorder::origin, CommentBorder::reason, CommentBorder::confidence)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Origin.MARKED, "The page marks it: something that is no comment stands between the two.", 1.0));
    }

    @Test
    void offersEveryParagraph_whenACommentHasSeveral() throws IOException {
        Transcript page = read(Files.readString(PAGE));
        CommentBorders borders = CommentBorders.of(page);

        assertThat(borders.possible()).isNotEmpty();
        assertThat(borders.possible())
                .allMatch(border -> page.segments().stream()
                        .anyMatch(segment -> segment.id().equals(border.comment())
                                && segment.span().start() < border.offset()
                                && border.offset() < segment.span().end()
                                && page.text().charAt(border.offset() - 1) == '\n'));
        assertThat(borders.possible()).extracting(CommentBorder::confidence).allMatch(sure -> sure <= 0.5);
    }
}
