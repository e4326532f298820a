package counterpoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static counterpoint.browser.Site.focus;
import static counterpoint.browser.Site.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Judging, the map as a whole, filters, taking in and giving away; and that everybody can use each screen. */
class LookingTest {
    private static final String MAP = "?map=free-buses";

    @RegisterExtension
    static final Site site = Site.open();

    @Test
    void countsClaimsAsTheGalleryDoes_andQuestionsBesideThem() {
        Page page = site.wide("");
        assertThat(page.locator(".gallery li")
                        .filter(new Locator.FilterOptions().setHas(page.locator("[data-map-id=free-buses]"))))
                .containsText("116 claims");

        page = site.wide(MAP);
        assertThat(page.locator("map-header .figures")).containsText("116 claims");
        assertThat(page.locator("map-header .figures")).containsText("7 questions");

        page = site.wide(MAP + "#f=role:interviewer");
        assertThat(page.locator("map-header .figures")).containsText("of 123 claims and questions");
    }

    @Test
    void saysWhyAClaimFalls_andWhatWouldFollowWithoutItsObjection() {
        Page page = site.wide(MAP + "#n=p2");
        press(page, "h");
        Locator panel = page.locator("standing-panel");
        assertThat(panel.locator(".because li").first()).isVisible();
        assertThat(panel).containsText("not a verdict");

        panel.locator(".lever").first().click();

        assertThat(panel.locator(".follows")).containsText("change");
        assertThat(page).hasURL(Pattern.compile("off=p"));
        panel.locator("[data-command=take-all-in]").click();
        assertThat(panel.locator(".follows")).hasCount(0);
    }

    @Test
    void saysWhatWouldBeStronger_whenAClaimWeighsMore() {
        Page page = site.wide(MAP + "#n=p2");
        press(page, "h");
        Locator panel = page.locator("standing-panel");

        panel.locator("[data-weigh=p2]").selectOption("weighs all it can");

        assertThat(panel.locator(".follows")).containsText("would change");
        assertThat(panel.locator(".follows li").first()).containsText("→");
        assertThat(page).hasURL(Pattern.compile("wt=p2"));
        panel.locator("[data-command=take-all-in]").click();
        assertThat(panel.locator(".follows")).hasCount(0);
    }

    @Test
    void drawsTheForest_andSaysTheSameInAnOutline() {
        Page page = site.wide(MAP + "#n=p2");
        press(page, "v");
        assertThat(page.locator("map-picture")).hasAttribute("data-drawn", Pattern.compile("\\d"));

        press(page, "5");
        assertThat(page.locator("map-outline [role=treeitem]").first()).isVisible();
        Locator line = page.locator("map-outline [role=treeitem][tabindex='0']");
        line.focus();
        press(page, "Home", "ArrowRight", "ArrowRight", "Enter");
        assertThat(focus(page)).isVisible();
        assertThat(page.locator("map-outline")).hasCount(0);
    }

    @Test
    void leadsFromWhoAnswersWhom_toTheAnswer() {
        Page page = site.wide(MAP);
        press(page, "6");
        page.locator("answer-matrix .cell").first().click();

        assertThat(focus(page)).isVisible();
        assertThat(page).hasURL(Pattern.compile("who="));
    }

    @Test
    void countsHonestly_whatAFilterLeaves() {
        Page page = site.wide(MAP);
        page.locator("facet-filter summary").click();
        Locator chip = page.locator("[data-about='role:commenter']");
        String promised = chip.locator(".chip-count").innerText();
        chip.click();

        assertThat(page.locator("map-header .figures")).containsText(promised + " of");
        assertThat(page).hasURL(Pattern.compile("f=role"));
    }

    @Test
    void draftsAPastedPage_intoAMapOfItsOwn() {
        Page page = site.wide("");
        page.locator("import-box .paste").click();
        page.locator("import-box textarea").fill("""
                Should parks close at night

                Ana Reyes
                Parks should close at night because nobody can keep them safe in the dark.

                Ben Tal
                Is that so?

                Ana Reyes
                Yes. The warden said that lamps cost more than gates.
                """);
        page.locator("import-box form button").click();

        assertThat(page.locator("body")).hasAttribute("data-view", "map");
        assertThat(page.locator("transcript-pane")).containsText("lamps cost more than gates");
        assertThat(page.locator("[data-stage]")
                        .evaluateAll("stages => stages.map(stage => stage.dataset.state).join()"))
                .isEqualTo("done,done,done,now");
    }

    @Test
    void namesWhatEachNotationLoses_andPresentsWithKeys() {
        Page page = site.wide(MAP + "#n=p2");
        page.locator("export-menu summary").click();
        assertThat(page.locator("export-menu a.choice", new Page.LocatorOptions().setHasText("Argdown")))
                .containsText("Loses");
        press(page, "Escape");

        press(page, ".");
        String first = page.locator(".slide-text").innerText();
        press(page, "ArrowRight");
        assertThat(page.locator(".slide-text")).not().hasText(first);
        press(page, "ArrowLeft");
        assertThat(page.locator(".slide-text")).hasText(first);
        press(page, "Escape");
        assertThat(page.locator("dialog.stage")).not().isVisible();
    }

    @Test
    void showsAMapInAnotherPage_fromOneFile() {
        Page page = site.wide("");
        page.evaluate("""
                async () => {
                  await import('./embed.js');
                  const map = document.createElement('argument-map');
                  map.setAttribute('src', 'api/maps/free-buses/export.json');
                  map.setAttribute('focus', 'p2');
                  document.querySelector('main').prepend(map);
                }""");

        Locator map = page.locator("argument-map");
        assertThat(map.locator(".claim")).containsText("Marrowick");
        map.locator("li.rebuts button").first().click();
        assertThat(map.locator(".claim")).not().containsText("Marrowick should make its buses free");
    }

    @Test
    void explainsItself_untilTheHintsAreDismissed() {
        Page page = site.wide(MAP);
        assertThat(page.locator("first-hints")).containsText("How to read this");
        page.locator("[data-command=dismiss-hints]").click();
        page.reload();
        assertThat(focus(page)).isVisible();
        assertThat(page.locator("first-hints")).isEmpty();
    }

    @Test
    void scrollsOnlyDownwards_onAPhoneAndAtTwiceTheSize() {
        for (String view : List.of("", "#v=outline", "#v=picture", "#s=standing", "#u=1")) {
            Page page = site.narrow(MAP + view);
            assertThat(page.locator("map-header h1")).isVisible();
            assertThat(page.evaluate("document.scrollingElement.scrollWidth"))
                    .as(view)
                    .isEqualTo(360);
            page.close();
        }
    }
}
