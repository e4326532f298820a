package counterpoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static counterpoint.browser.Site.focus;
import static counterpoint.browser.Site.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import counterpoint.model.Access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server that asks who comes in. */
class TokensTest {
    private static final String MAP = "?map=free-buses#n=p2";

    @RegisterExtension
    static final Site site = Site.withTokens();

    private static void comeIn(Page page, String token) {
        page.locator(".come-in input").fill(token);
        press(page, "Enter");
    }

    @Test
    void asksForAToken_saysWhenItOpensNothing_andShowsTheMapAfterwards() {
        Page page = site.refused(MAP);
        assertThat(page.locator("map-gallery h1")).hasText("Come in");
        comeIn(page, "nonsense");
        assertThat(page.locator(".come-in [role=alert]")).containsText("opens nothing");

        Site.check(site.refused(MAP), "come in");
        comeIn(page, site.token("Ada", Role.EDITOR));

        assertThat(focus(page)).isVisible();
        press(page, "r");
        assertThat(page.locator("edit-sheet dialog")).isVisible();
    }

    @Test
    void offersReadersNothingTheyMayNotDo() {
        Page page = site.refused("");
        assertThat(page.locator("map-gallery")).containsText("With a token you may see more maps");
        assertThat(page.locator("import-box")).isHidden();
        comeIn(page, site.token("Bo", Role.READER));
        Locator map = page.locator("a[data-map-id=free-buses]");
        assertThat(map).isVisible();
        assertThat(page.locator(".card-actions")).hasCount(0);

        map.click();
        assertThat(focus(page)).isVisible();
        assertThat(focus(page).locator("[data-command=add-reason]")).isHidden();
        press(page, "r");

        assertThat(page.locator(".notice"))
                .hasText("You may read this map, not change it. Another token may allow more.");
        assertThat(page.locator("edit-sheet dialog")).isHidden();
    }
}
