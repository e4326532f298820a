package counterpoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static counterpoint.browser.Site.focus;
import static counterpoint.browser.Site.press;
import static counterpoint.browser.Site.settle;
import static counterpoint.browser.Site.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Proposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Changing a map in the page: alone, together with others, and without the server for a while. */
class EditingTest {
    private static final Id BUSES = Id.of("free-buses");
    private static final String MAP = "?map=free-buses";

    @RegisterExtension
    static final Site site = Site.open();

    private static boolean isStored(String words) {
        return site.stored(BUSES)
                .all(Proposition.class)
                .anyMatch(claim -> claim.text().equals(words));
    }

    private static void addReason(Page page, String words) {
        press(page, "r");
        assertThat(page.locator("edit-sheet dialog")).isVisible();
        type(page, words);
        press(page, "Enter");
        assertThat(page.locator("edit-sheet dialog")).not().isVisible();
    }

    @Test
    void addsTakesBackAndMakesAgain_byKeyboardAlone() {
        Page page = site.wide(MAP);

        addReason(page, "Drivers would sleep better.");
        settle(page);
        assertThat(isStored("Drivers would sleep better.")).isTrue();

        press(page, "Control+z");
        assertThat(page.locator(".notice")).containsText("Taken back");
        assertThat(isStored("Drivers would sleep better.")).isFalse();

        press(page, "Control+y");
        assertThat(page.locator(".notice")).containsText("Made again");
        assertThat(isStored("Drivers would sleep better.")).isTrue();
    }

    @Test
    void editsTheTextInItsPlace() {
        Page page = site.wide(MAP + "#n=p27");
        press(page, "e");
        page.locator(".box .wording").fill("Free fares alone move walkers and hardly any drivers.");
        press(page, "Enter");

        assertThat(focus(page)).containsText("Free fares alone move walkers");
        settle(page);
        assertThat(isStored("Free fares alone move walkers and hardly any drivers."))
                .isTrue();
    }

    @Test
    void asksHowItBears_whenAClaimIsDraggedOntoAnother() {
        Page page = site.wide(MAP);
        page.locator("li.twig.branch.rebuts > .box").first().dragTo(focus(page));

        Locator dialog = page.locator("edit-sheet dialog");
        assertThat(dialog).isVisible();
        dialog.locator("[value=rephrase]").check();
        dialog.locator("[value=send]").click();
        assertThat(page.locator(".notice")).containsText("rephrasing is added");
    }

    @Test
    void makesAClaim_ofSelectedWords() {
        Page page = site.wide(MAP);
        page.evaluate("""
                () => {
                  const text = document.querySelector('transcript-pane .block.turn p[data-at]');
                  text.scrollIntoView();
                  const range = document.createRange();
                  range.setStart(text.firstChild, 0);
                  range.setEnd(text.firstChild, 5);
                  getSelection().removeAllRanges();
                  getSelection().addRange(range);
                }""");
        page.locator(".words-menu [data-role='']").click();
        page.locator("edit-sheet textarea").fill("Somebody says hello.");
        press(page, "Enter");

        settle(page);
        assertThat(isStored("Somebody says hello.")).isTrue();
        assertThat(focus(page)).containsText("Somebody says hello.");
    }

    @Test
    void undercutsSplitsMergesAndDeletes_byKeyboardAlone() {
        Page page = site.wide(MAP + "#n=p2");
        press(page, "m", "ArrowRight", "u");
        type(page, "That step proves nothing.");
        press(page, "Enter");
        assertThat(page.locator(".notice")).containsText("undercut is added");

        addReason(page, "One half. Other half.");
        page.locator("li.twig.branch .box", new Page.LocatorOptions().setHasText("One half."))
                .first()
                .click();
        press(page, "s");
        page.locator("edit-sheet textarea").fill("One half.\nOther half.");
        page.locator("edit-sheet [value=send]").click();
        assertThat(page.locator(".notice")).containsText("now 2");

        press(page, "w");
        type(page, "other half");
        press(page, "ArrowDown", "Enter");
        assertThat(page.locator(".notice")).containsText("one claim now");
        assertThat(page.locator("edit-sheet dialog")).not().isVisible();

        press(page, "Delete");
        assertThat(page.locator(".notice")).containsText("Deleted");
        settle(page);
        assertThat(isStored("One half.")).isFalse();
        assertThat(isStored("That step proves nothing.")).isTrue();
    }

    @Test
    void showsWhatOthersDo_asTheyDoIt() {
        Page mine = site.wide(MAP + "#n=p2");
        Page theirs = site.wide(MAP + "#n=p2");
        assertThat(mine.locator("here-now")).containsText("here");

        addReason(theirs, "Seen at once by everybody.");

        assertThat(mine.locator("rebuttal-lane")).containsText("Seen at once by everybody.");
    }

    @Test
    void explainsTheConflict_whenTwoEditTheSameWords() {
        Page mine = site.wide(MAP + "#n=p28");
        Page theirs = site.wide(MAP + "#n=p28");
        press(mine, "e");
        mine.locator(".box .wording").fill("My wording.");
        press(theirs, "e");
        theirs.locator(".box .wording").fill("Their wording.");
        press(theirs, "Enter");
        settle(theirs);
        assertThat(mine.locator(".notice")).containsText("Somebody else");

        mine.locator(".box .wording").focus();
        press(mine, "Enter");

        Locator clash = mine.locator("clash-dialog dialog");
        assertThat(clash).containsText("Theirs: “Their wording.”");
        assertThat(clash).containsText("Yours: “My wording.”");
        clash.locator("[data-command=close-clash]").click();
        assertThat(focus(mine)).containsText("Their wording.");
    }

    @Test
    void waitsWithoutTheServer_andCatchesUp() {
        Page page = site.wide(MAP + "#n=p2");
        page.context().setOffline(true);
        addReason(page, "Thought of in a tunnel.");
        assertThat(page.locator("keeping-note")).containsText("waiting for the server");
        assertThat(page.locator("map-pane")).containsText("Thought of in a tunnel.");
        assertThat(isStored("Thought of in a tunnel.")).isFalse();

        page.context().setOffline(false);

        settle(page);
        assertThat(isStored("Thought of in a tunnel.")).isTrue();
    }

    @Test
    void findsEveryCommand_inThePalette() {
        Page page = site.wide(MAP);
        press(page, "Control+k");
        type(page, "tags");
        press(page, "Enter");

        assertThat(page.locator("edit-sheet dialog h2")).hasText("Speaker, scheme and tags");
        page.locator("edit-sheet [name=tags]").fill("costs, evidence");
        press(page, "Enter");
        settle(page);
        assertThat(site.stored(BUSES).all(Extension.class))
                .anyMatch(extension -> extension.value().equals("evidence"));
    }
}
