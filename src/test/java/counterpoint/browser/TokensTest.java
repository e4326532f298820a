package counterpoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static counterpoint.browser.Site.focus;
import static counterpoint.browser.Site.press;
import static counterpoint.browser.Site.settle;
import static counterpoint.browser.Site.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import counterpoint.model.Access.Role;
import counterpoint.model.Id;
import counterpoint.model.Privacy;
import counterpoint.model.Privacy.Names;
import counterpoint.model.Privacy.Visibility;
import counterpoint.model.Proposal;
import java.util.List;
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

    private static List<Proposal> pending() {
        return site.stored(Id.of("free-buses"))
                .all(Proposal.class)
                .filter(Proposal::isPending)
                .toList();
    }

    /** Adds a reason with the mouse and an objection with the keyboard, and says something in other words. */
    @Test
    void letsCommentersPropose_whatOthersDecideOn() {
        Page page = site.refused(MAP);
        comeIn(page, site.token("Coe", Role.COMMENTER));
        assertThat(focus(page)).isVisible();
        int before = pending().size();

        focus(page).locator("[data-command=add-reason]").click();
        page.locator("edit-sheet textarea").fill("Buses make room on the streets.");
        page.locator("edit-sheet [value=send]").click();
        assertThat(page.locator(".notice")).hasText("It is proposed, for others to decide on.");
        settle(page);
        press(page, "m", "x");
        type(page, "Nobody has counted the empty seats.");
        press(page, "Enter");
        assertThat(page.locator("map-pane .twig.proposed", new Page.LocatorOptions().setHasText("empty seats")))
                .isVisible();
        settle(page);
        press(page, "m", "e", "End");
        type(page, " That is the question.");
        press(page, "Enter");
        settle(page);

        assertThat(pending()).hasSize(before + 3);
        assertThat(pending().stream().filter(one -> one.proposer().equals("a commenter")))
                .extracting(one -> one.diff().added().size())
                .containsExactlyInAnyOrder(2, 2, 0);
        assertThat(focus(page).locator(".proposed-tag")).hasText("new wording proposed");
    }

    @Test
    void keepsCommentersFromDeciding_andTakesBackWhatTheyProposed() {
        Page page = site.refused(MAP);
        comeIn(page, site.token("Dee", Role.COMMENTER));
        assertThat(focus(page)).isVisible();
        int before = pending().size();
        press(page, "r");
        type(page, "It was tried elsewhere.");
        press(page, "Enter");
        settle(page);
        assertThat(pending()).hasSize(before + 1);

        press(page, "q");
        assertThat(page.locator("proposal-queue")).containsText("It was tried elsewhere.");
        assertThat(page.locator(".choice-accept")).hasAttribute("aria-disabled", "true");
        press(page, "a", "r");
        assertThat(pending()).hasSize(before + 1);

        press(page, "Escape", "Control+z");
        assertThat(page.locator(".notice")).containsText("Taken back");
        assertThat(page.locator("map-pane")).not().containsText("It was tried elsewhere.");
        assertThat(pending()).hasSize(before);
    }

    /** With the keyboard alone, and back with the mouse. */
    @Test
    void letsOwnersSayWhoMaySeeAMap() {
        Page page = site.refused(MAP);
        comeIn(page, site.token("Eve", Role.OWNER));
        assertThat(focus(page)).isVisible();
        press(page, "Control+k");
        type(page, "who may see");
        press(page, "Enter");
        assertThat(page.locator("edit-sheet h2")).hasText("Who may see this map");
        press(page, "ArrowRight", "Tab", "ArrowRight", "Enter");
        assertThat(page.locator(".notice")).containsText("names are masked");
        Privacy now = site.workspace().readPrivacy().run(Id.of("free-buses"));
        assertThat(now).isNotEqualTo(new Privacy(Visibility.PRIVATE, Names.SHOWN));
        assertThat(now.names()).isEqualTo(Names.MASKED);

        page.locator("export-menu summary").click();
        page.locator("export-menu [data-command=privacy]").click();
        assertThat(page.locator("edit-sheet [name=names]:checked")).hasAttribute("value", "masked");
        Site.ask(page, "privacy");
        page.locator("edit-sheet [value=private]").check();
        page.locator("edit-sheet [value=shown]").check();
        page.locator("edit-sheet [value=send]").click();

        assertThat(page.locator(".notice")).containsText("only those with a token");
        assertThat(site.workspace().readPrivacy().run(Id.of("free-buses")))
                .isEqualTo(new Privacy(Visibility.PRIVATE, Names.SHOWN));
    }
}
