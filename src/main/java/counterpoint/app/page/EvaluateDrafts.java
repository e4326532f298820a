package counterpoint.app.page;

import counterpoint.app.map.MapId;
import counterpoint.draft.Drafter;
import counterpoint.draft.link.Bearing;
import counterpoint.draft.link.Sides;
import counterpoint.evaluation.Evaluation;
import counterpoint.evaluation.Report;
import counterpoint.evaluation.page.Flattened;
import counterpoint.evaluation.page.Gold;
import counterpoint.evaluation.page.GoldReader;
import counterpoint.evaluation.page.Side;
import counterpoint.model.MalformedInputException;
import counterpoint.transcript.Page;
import counterpoint.transcript.Transcript;
import counterpoint.transcript.TranscriptReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Drafts pages as a user would and measures the drafts against what people found on these pages. */
public final class EvaluateDrafts {

    /** How a page is handed to the drafter. */
    public enum Layout {
        AS_IS,
        /** Without the blank lines between its comments. */
        FLATTENED
    }

    /** A page's name, the page as decoded from its file, and the JSON of its gold. */
    public record Annotated(String name, Page page, String gold) {

        /** What two files hold. */
        public static Annotated of(String name, byte[] page, byte[] gold) {
            return new Annotated(name, Page.decode(page, name), new String(gold, StandardCharsets.UTF_8));
        }
    }

    /**
     * Evaluates pages, each drafted on its own.
     *
     * @throws MalformedInputException if a page is no page, gold is of neither notation, or gold doesn't fit its page
     */
    public Report run(List<Annotated> pages, Layout layout) {
        return Report.of(pages.stream().map(page -> evaluate(page, layout)).toList());
    }

    private static Evaluation evaluate(Annotated file, Layout layout) {
        Gold gold = GoldReader.read(file.name(), file.page().text(), file.gold());
        if (layout == Layout.FLATTENED) {
            gold = Flattened.of(gold);
        }
        Transcript transcript = new TranscriptReader().read(Page.of(file.name(), gold.text()));
        if (!transcript.text().equals(gold.text())) {
            throw new MalformedInputException(
                    "Page " + file.name()
                            + " was unwrapped from another format, so the offsets of its gold don't fit. Give it as plain text.");
        }
        Sides sides = new Sides(transcript);
        return Evaluation.of(
                gold,
                new Drafter().draft(MapId.named(file.name()), transcript).map(),
                (words, target) -> side(sides.of(words, target)));
    }

    private static Side side(Bearing bearing) {
        return switch (bearing) {
            case SUPPORT -> Side.SUPPORT;
            case ATTACK -> Side.ATTACK;
            case REPHRASE -> Side.REPHRASE;
            case NEUTRAL -> Side.NONE;
        };
    }
}
