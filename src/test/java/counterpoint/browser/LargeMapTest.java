package counterpoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static counterpoint.browser.Site.focus;
import static counterpoint.browser.Site.press;
import static counterpoint.browser.Site.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import counterpoint.benchmark.Debates;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A map of 20,000 nodes: the page holds what is near the reader, and says of the rest what is true. */
class LargeMapTest {
    private static final String MAP = "?map=debate";
    private static final int MOST_ELEMENTS = 3_000;

    @RegisterExtension
    static final Site site = Site.open();

    @BeforeAll
    static void addALargeMap() throws IOException {
        site.workspace().importMap().run(Debates.file("debate", 20_000), "debate.json");
    }

    private static int elements(Page page) {
        return (int) page.evaluate("document.getElementsByTagName('*').length");
    }

    private static int claimsHeld(Page page) {
        return page.locator("[data-node-id]").count();
    }

    @Test
    void opensOnTheMostDisputedClaim_andCountsTheWholeMap() {
        Page page = site.wide(MAP);

        assertThat(page.locator("map-header .figures")).containsText("5,000 claims");
        assertThat(page.locator("map-header .figures")).containsText(Pattern.compile("1,\\d\\d\\d objections"));
        assertThat(page.locator("rebuttal-lane .figures")).containsText("objection");
        assertThat(elements(page)).isLessThan(MOST_ELEMENTS);
        assertThat(claimsHeld(page)).isLessThan(1_000);
    }

    @Test
    void goesAnywhere_bySearchAndByAddress() {
        Page page = site.wide(MAP + "#n=p4321");
        assertThat(focus(page)).containsText("year 4321.");
        assertThat(page.locator("transcript-pane .current").first()).containsText("year 4321.");
        assertThat(page.locator("transcript-pane .block").first()).isAttached();

        press(page, "/");
        type(page, "1234");
        Locator hit = page.locator("search-box [role=option]").first();
        assertThat(hit).containsText("year 1234.");
        press(page, "Enter");

        assertThat(focus(page)).containsText("year 1234.");
        assertThat(page.locator("transcript-pane .current").first()).containsText("year 1234.");
        assertThat(page).hasURL(Pattern.compile("n=p1234"));
        page.goBack();
        assertThat(focus(page)).containsText("year 4321.");
    }

    @Test
    void walksOn_toWhatWasNotHereYet() {
        Page page = site.wide(MAP + "#n=p2500");
        for (int i = 2501; i < 2540; i++) {
            press(page, "j");
            assertThat(focus(page)).containsText("year " + i + ".");
        }
        assertThat(page.locator("transcript-pane .current").first()).containsText("year 2539.");
        press(page, "n");
        assertThat(page.locator(".notice")).containsText(Pattern.compile("Unanswered objection 1 of \\d{3,4}"));
        assertThat(elements(page)).isLessThan(MOST_ELEMENTS);
    }

    @Test
    void readsThePage_fromTheMiddleToAnywhere() {
        Page page = site.wide(MAP + "#n=p2500");
        assertThat(page.locator("transcript-pane .current").first()).containsText("year 2500.");
        assertThat(page.locator("transcript-pane")).not().containsText("year 3000.");
        for (int i = 0; i < 60 && page.getByText("year 3000.").count() == 0; i++) {
            page.evaluate("document.querySelector('.pane.transcript .pane-body').scrollBy(0, 1500)");
            page.waitForTimeout(60);
        }
        assertThat(page.locator("transcript-pane")).containsText("year 3000.");
        assertThat(focus(page)).containsText("year 2500.");
        assertThat(elements(page)).isLessThan(MOST_ELEMENTS);
    }

    @Test
    void countsHonestly_whatAFilterLeaves() {
        Page page = site.wide(MAP);
        page.locator("facet-filter summary").click();
        Locator chip = page.locator("[data-about='role:commenter']");
        String promised = chip.locator(".chip-count").innerText();
        chip.click();

        assertThat(promised).isEqualTo("4,200");
        assertThat(page.locator("map-header .figures")).containsText("4,200 of 5,000");
        press(page, "Escape");
        page.locator("people-filter summary").click();
        page.locator("[data-about='v0']").click();
        assertThat(page.locator("map-header .figures")).containsText("0 of 5,000");
    }

    @Test
    void keepsAnEdit_andShowsItInTheWholeMapsFigures() {
        Page page = site.wide(MAP + "#n=p777");
        press(page, "x");
        page.locator("dialog[open] textarea").fill("That was never shown.");
        page.locator("dialog[open] textarea").press("Control+Enter");
        if (page.locator("dialog[open]").count() > 0) {
            page.locator("dialog[open] button.primary").click();
        }

        Site.settle(page);
        assertThat(page.locator("map-pane")).containsText("That was never shown.");
        assertThat(page.locator("map-header .figures")).containsText("5,001 claims");
        press(page, "Control+z");
        assertThat(page.locator("map-header .figures")).containsText("5,000 claims");
    }

    @Test
    void saysThatOnlyAPartIsHere_whereTheWholeWouldBeExpected() {
        Page page = site.wide(MAP + "#n=p777&v=outline");

        assertThat(page.locator("whole-view")).containsText("of 5,000 claims");
        assertThat(page.locator("map-outline [role=treeitem]").first()).isVisible();
        press(page, "4");
        assertThat(page.locator("map-picture")).hasAttribute("data-drawn", Pattern.compile("\\d"));
        assertThat(page.locator("whole-view .part")).hasCount(0);
    }

    @Test
    void joinsTwoClaims_howeverFarApartTheyStand() {
        Page page = site.wide(MAP + "#n=p900");
        press(page, "c");
        assertThat(page.locator("edit-sheet .part")).containsText("far from the one in focus");
        page.locator("edit-sheet input[name=find]").fill("year 4444");
        assertThat(page.locator("edit-sheet .pick").first()).containsText("year 4444.");
        press(page, "ArrowDown", "Enter");

        assertThat(page.locator(".notice")).hasText("A reason is added.");
        assertThat(focus(page)).containsText("year 4444.");
        Site.settle(page);
        assertThat(page.locator("map-pane")).containsText("year 900.");
        assertThat(site.stored(Id.of("debate"))
                        .all(Inference.class)
                        .filter(step -> step.conclusion().equals(Id.of("p4444")))
                        .map(Inference::premises))
                .contains(List.of(Id.of("p900")));
    }

    @Test
    void saysInTheQueue_thatOnlyAPartIsHere() {
        Page page = site.wide(MAP + "#n=p777");
        press(page, "q");

        assertThat(page.locator("proposal-queue .part")).containsText("Of this large map");
    }
}
