package counterpoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static counterpoint.browser.Site.focus;
import static counterpoint.browser.Site.press;
import static counterpoint.browser.Site.settle;
import static counterpoint.browser.Site.skipTo;
import static counterpoint.browser.Site.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.Proposal;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Giving a map another shape: grouped reasons, schemes, speakers, cut steps, other targets; by keyboard and by mouse. */
class RestructuringTest {
    private static final Id BUSES = Id.of("free-buses");
    private static final String MAP = "?map=free-buses";

    @RegisterExtension
    static final Site site = Site.open();

    private static List<Integer> premises(Id conclusion) {
        return site.stored(BUSES)
                .all(Inference.class)
                .filter(step -> step.conclusion().equals(conclusion))
                .map(step -> step.premises().size())
                .sorted()
                .toList();
    }

    @Test
    void groupsReasonsAndPartsThemAgain_byKeyboardAlone() {
        Page page = site.wide(MAP + "#n=p2");
        List<Integer> before = premises(Id.of("p2"));
        press(page, "b");
        assertThat(page.locator("edit-sheet dialog h2")).hasText("Reasons that only work together");
        press(page, "Space", "Tab", "Space", "Enter");
        assertThat(page.locator(".notice")).hasText("These reasons now count only together.");
        settle(page);
        assertThat(premises(Id.of("p2"))).hasSize(before.size() - 1).endsWith(2);

        press(page, "b");
        page.locator("edit-sheet [value^=part-]").first().focus();
        press(page, "Enter");
        assertThat(page.locator(".notice")).hasText("Each premise is a reason of its own now.");
        settle(page);
        assertThat(premises(Id.of("p2"))).isEqualTo(before);
    }

    @Test
    void givesAStepItsScheme_andWordsAnotherSpeaker() {
        Page page = site.wide(MAP + "#n=p3");
        press(page, "p");
        Locator form = page.locator("edit-sheet");
        Locator other = form.locator("[name=speaker] option:not(:checked)").first();
        String speaker = other.getAttribute("value");
        String name = other.innerText().replaceFirst(" \\(.*", "");
        form.locator("[name=speaker]").selectOption(speaker);
        form.locator("[name^=scheme-]").first().fill("expert opinion");
        press(page, "Enter");

        settle(page);
        assertThat(site.stored(BUSES)
                                .all(Conflict.class)
                                .map(Conflict::scheme)
                                .anyMatch(scheme ->
                                        scheme.filter("expert opinion"::equals).isPresent())
                        || site.stored(BUSES)
                                .all(Inference.class)
                                .map(Inference::scheme)
                                .anyMatch(scheme ->
                                        scheme.filter("expert opinion"::equals).isPresent()))
                .isTrue();
        assertThat(focus(page)).containsText(name);
        assertThat(site.stored(BUSES)
                        .all(Locution.class)
                        .anyMatch(said -> said.speaker().equals(Id.of(speaker))))
                .isTrue();
    }

    @Test
    void undercutsAStep_byMouseAlone() {
        Page page = site.wide(MAP + "#n=p2");
        Locator reason = page.locator("li.twig.branch.supports > .box").first();
        String step = reason.getAttribute("data-relation-id");
        reason.hover();
        reason.locator(".snip").click();
        page.locator("edit-sheet textarea").fill("It does not follow.");
        page.locator("edit-sheet [value=send]").click();

        settle(page);
        assertThat(site.stored(BUSES).all(Conflict.class))
                .anyMatch(cut -> cut.target().equals(Id.of(step)));
        assertThat(page.locator("li.twig.undercuts")
                        .filter(new Locator.FilterOptions().setHasText("It does not follow.")))
                .isVisible();
    }

    @Test
    void choosesAnotherTarget_andMergesWithAClaim_inTheQueue() throws IOException {
        Id map = site.draftAnew();
        Page page = site.wide("?map=" + map);
        press(page, "q");
        skipTo(page, "other-target");
        press(page, "t");
        choose(page, "bus");
        assertThat(page.locator("edit-sheet dialog")).isHidden();

        skipTo(page, "merge-proposal");
        press(page, "m");
        choose(page, "fares");
        assertThat(page.locator("edit-sheet dialog")).isHidden();
        settle(page);
        assertThat(site.stored(map)
                        .all(Proposal.class)
                        .filter(proposal -> !proposal.isPending())
                        .count())
                .isGreaterThanOrEqualTo(2);
    }

    private static void choose(Page page, String words) {
        assertThat(page.locator("edit-sheet dialog")).isVisible();
        type(page, words);
        press(page, "ArrowDown", "Enter");
    }
}
