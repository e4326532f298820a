package counterpoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static counterpoint.browser.Site.focus;
import static counterpoint.browser.Site.press;
import static counterpoint.browser.Site.settle;
import static counterpoint.browser.Site.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Maps as wholes: their chapters, their history, copying them, putting them away and bringing them back. */
class MapsTest {
    private static final String MAP = "?map=free-buses";

    @RegisterExtension
    static final Site site = Site.open();

    private static Locator card(Page page, String map) {
        return page.locator(".gallery li")
                .filter(new Locator.FilterOptions().setHas(page.locator("[data-map-id=" + map + "]")));
    }

    /** Runs a command as somebody does who knows what it is called. */
    private static void palette(Page page, String words) {
        press(page, "Control+k");
        type(page, words);
        press(page, "Enter");
    }

    @Test
    void readsByChapters_inThePageTheStripAndTheOutline() {
        Page page = site.wide(MAP);
        Locator chapters = page.locator("chapter-choice select");
        assertThat(chapters).hasValue("t4");
        assertThat(page.locator("transcript-pane .chapter").first()).hasText("The plan in plain words");
        assertThat(page.locator("page-timeline .begins")).hasCount(11);

        chapters.selectOption("Minutes at the fare box");
        assertThat(page.locator(".block[data-segment-id=t12] .chapter")).isInViewport();
        assertThat(page).hasURL(Pattern.compile("t=t12"));

        press(page, "5");
        Locator first = page.locator("map-outline .chapter-line").first();
        assertThat(first).containsText("The plan in plain words");
        first.focus();
        press(page, "ArrowLeft");
        assertThat(first).hasAttribute("aria-expanded", "false");
        press(page, "ArrowDown", "Enter");
        assertThat(page.locator(".block[data-segment-id=t12]")).isInViewport();
    }

    @Test
    void beginsAndRenamesAChapter_byKeyboardAlone() {
        Page page = site.wide("?map=school-garden#t=t4");
        palette(page, "chapter");
        type(page, "What grows there");
        press(page, "Enter");
        assertThat(page.locator("transcript-pane .chapter")).hasText("What grows there");

        palette(page, "chapter");
        type(page, "<b onclick=alert(1)>Beans</b>");
        press(page, "Enter");
        assertThat(page.locator("transcript-pane .chapter")).hasText("<b onclick=alert(1)>Beans</b>");
        settle(page);
        assertThat(site.stored(Id.of("school-garden")).all(Extension.class))
                .anyMatch(chapter -> chapter.name().equals("counterpoint:chapter")
                        && chapter.value().endsWith("Beans</b>"));
    }

    @Test
    void opensAFile_andDrawsItSmall_inTheGallery() {
        Page page = site.wide("");
        page.locator("import-box input[type=file]")
                .setInputFiles(new FilePayload(
                        "trams.argdown",
                        "text/plain",
                        "[Trams]: Trams should be free.\n  + <Paid>: Everybody has paid for them.\n  - <Dear>: They cost a lot.\n"
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(focus(page)).containsText("Trams should be free");

        press(page, "g");
        Locator small = page.locator("[data-map-id=harbour-light] canvas");
        assertThat(small).isVisible();
        page.waitForCondition(() -> (Integer) small.evaluate("""
                canvas => new Set(new Uint32Array(
                  canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.buffer)).size""") > 3);
    }

    @Test
    void copiesAMap_andLeavesTheFirstAsItWas() {
        Page page = site.wide("");
        card(page, "town-clock").locator("[data-command=fork-map]").click();
        assertThat(page.locator(".notice")).containsText("This is your copy");
        assertThat(focus(page)).isVisible();
        assertThat(page).not().hasURL(Pattern.compile("map=town-clock(#|$)"));

        press(page, "r");
        type(page, "Only in the copy.");
        press(page, "Enter");
        settle(page);

        assertThat(site.stored(Id.of("town-clock")).revision()).isEqualTo(1);
    }

    @Test
    void putsAMapAway_andBringsItBack() {
        Page page = site.wide("");
        page.waitForLoadState(LoadState.NETWORKIDLE); // no picture of it is still asked for
        card(page, "harbour-light").locator("[data-command=put-away]").click();
        assertThat(page.locator("[data-map-id=harbour-light]")).hasCount(0);
        page.reload();

        assertThat(page.locator(".away [data-about=harbour-light]")).isVisible();
        Site.check(site.wide(""), "the gallery");
        page.locator(".away [data-about=harbour-light]").click();

        assertThat(page.locator("[data-map-id=harbour-light]")).isVisible();
        assertThat(page.locator(".away")).hasCount(0);
    }

    @Test
    void tellsWhatAChangeDid_readsTheMapAsItWas_andGoesBackToIt() {
        Page page = site.wide(MAP + "#n=p2");
        press(page, "r");
        type(page, "A reason of a moment.");
        press(page, "Enter");
        settle(page);
        page.locator("[data-command=show-history]").click();
        Locator newest = page.locator("history-panel .operations > li").first();
        newest.locator("summary").click();
        assertThat(newest).containsText("“A reason of a moment.” supports “Marrowick should make its buses free…”");

        Locator first = page.locator("history-panel .operations > li").last();
        first.locator("[data-command=read-then]").click();
        assertThat(page.locator("map-header")).containsText("as it was at revision 1");
        assertThat(focus(page)).isVisible();
        assertThat(page.locator("map-pane")).not().containsText("A reason of a moment.");
        press(page, "r");
        assertThat(page.locator(".notice")).containsText("Go back to now to change it.");

        page.locator("[data-command=read-now]").click();
        assertThat(page.locator("rebuttal-lane")).containsText("A reason of a moment.");
        page.locator("[data-command=show-history]").click();
        page.locator("history-panel [data-command=restore]").last().click();
        assertThat(page.locator(".notice")).containsText("as it was at revision 1");
        assertThat(page.locator("map-pane")).not().containsText("A reason of a moment.");
    }
}
