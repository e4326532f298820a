package counterpoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static counterpoint.browser.Site.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import counterpoint.model.Id;
import counterpoint.model.Segment;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where one comment ends and the next begins: seen with its reason, and mended. */
class CommentsTest {
    @RegisterExtension
    static final Site site = Site.open();

    private Id map;
    private Page page;

    @BeforeEach
    void look() throws IOException {
        map = site.draftAnew();
        page = site.wide("?map=" + map);
        assertThat(page.locator("transcript-pane .block.comment").first()).isAttached();
        press(page, "z");
        assertThat(page.locator(".cut").first()).isAttached();
    }

    @AfterEach
    void noPageMisbehaves() {
        page.close();
    }

    private long comments() {
        return site.stored(map)
                .all(Segment.class)
                .filter(segment -> segment.kind() == Segment.Kind.COMMENT)
                .count();
    }

    private Locator shown() {
        return page.locator("transcript-pane .block.comment");
    }

    private void waitFor(String words) {
        assertThat(page.locator(".notice")).containsText(Pattern.compile(words));
    }

    @Test
    void saysWhyEachCommentBegins() {
        assertThat(page.locator(".cut:not(.inner) > p:first-child")).hasCount((int) comments() - 1);
        assertThat(page.locator(".cut:not(.inner) > p:first-child").first())
                .not()
                .isEmpty();
        Site.check(page, "where comments begin");
    }

    @Test
    void joinsTwoComments_andTakesItBack_byKeyboardAlone() {
        int before = (int) comments();
        assertThat(shown()).hasCount(before);
        page.locator("[data-command=join-comments]").first().focus();
        press(page, "Enter");
        waitFor("Done");
        assertThat(shown()).hasCount(before - 1);
        assertThat(comments()).isEqualTo(before - 1);

        press(page, "Control+z");

        waitFor("Taken back");
        assertThat(shown()).hasCount(before);
        assertThat(comments()).isEqualTo(before);
    }

    @Test
    void cutsACommentInTwo_andShowsItInEveryWindow() {
        int before = (int) comments();
        Page other = site.wide("?map=" + map);
        page.locator(".cut.inner [data-command=split-comment]").first().click();
        waitFor("Done");

        assertThat(shown()).hasCount(before + 1);
        assertThat(other.locator("transcript-pane .block.comment")).hasCount(before + 1);
        other.close();
    }

    @Test
    void letsACommentBeginElsewhere() {
        Locator move = page.locator("[data-command=move-comment]").first();
        String[] about = move.getAttribute("data-about").split(" ", -1);
        move.click();
        waitFor("Done");

        Segment moved = (Segment) site.stored(map).entry(Id.of(about[0])).orElseThrow();
        assertThat(moved.span().start()).isEqualTo(Integer.parseInt(about[1]));
    }

    @Test
    void draftsAgain_whatHungOnARejectedProposal() {
        press(page, "q");
        assertThat(page.locator("proposal-queue .case")).isVisible();
        for (int i = 0; i < 5; i++) {
            press(page, "r");
        }
        Site.settle(page);
        page.locator("proposal-queue [data-command=draft-again]").click();

        waitFor("Done|nothing would change|Nothing");
        assertThat(page.locator("proposal-queue .case")).isVisible();
    }
}
