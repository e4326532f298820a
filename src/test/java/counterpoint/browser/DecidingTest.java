package counterpoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static counterpoint.browser.Site.press;
import static counterpoint.browser.Site.settle;
import static counterpoint.browser.Site.skipTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposal;
import counterpoint.model.Proposition;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Deciding on what was proposed, one key each. */
class DecidingTest {
    private static final int DECISIONS = 100;

    @RegisterExtension
    static final Site site = Site.open();

    private Id map;

    @BeforeEach
    void draft() throws IOException {
        map = site.draftAnew();
    }

    private Page queue() {
        Page page = site.wide("?map=" + map);
        press(page, "q");
        assertThat(page.locator("proposal-queue .case")).isVisible();
        return page;
    }

    private long decided() {
        return site.stored(map)
                .all(Proposal.class)
                .filter(proposal -> !proposal.isPending())
                .count();
    }

    @Test
    void keepsAHundredDecisions_afterAHundredKeys() {
        Page page = queue();
        long before = decided();

        for (int i = 0; i < DECISIONS; i++) {
            press(page, i % 4 == 3 ? "r" : "a");
        }

        settle(page);
        assertThat(decided() - before).isGreaterThanOrEqualTo(DECISIONS);
        assertThat(page.locator(".queue-head .figures")).containsText(Pattern.compile("^" + decided() + " of"));
    }

    @Test
    void hasLitTheVeryWords_beforeAKeyWorks() {
        Page page = queue();

        Object lit = page.evaluate(
                "[...CSS.highlights.get('lit-one')].map(range => range.toString().replace(/\\s+/g, ' ')).join()");

        assertThat(String.valueOf(lit))
                .contains(page.locator("mark.lit-one")
                        .innerText()
                        .replaceAll("\\s+", " ")
                        .substring(0, 20));
        assertThat(page.locator(".choice-accept")).hasAttribute("aria-disabled", "false");
        assertThat(page.locator(".case .why")).not().isEmpty();
    }

    @Test
    void bringsTheProposalBack_whenADecisionIsUndone() {
        Page page = queue();
        String first = page.locator("mark.lit-one").innerText();

        press(page, "a");
        assertThat(page.locator("mark.lit-one")).not().hasText(first);
        settle(page);
        press(page, "u");

        assertThat(page.locator("mark.lit-one")).hasText(first);
    }

    @Test
    void keepsTheEditedWords_whenTheTextIsChangedBeforeAccepting() {
        Page page = queue();
        skipTo(page, "edit-proposal");
        press(page, "e");
        page.locator("proposal-queue textarea").fill("A claim in better words.");
        press(page, "Enter");

        settle(page);
        assertThat(site.stored(map).all(Proposition.class))
                .anyMatch(claim -> claim.text().equals("A claim in better words."));
    }

    @Test
    void turnsAReplyIntoAReason_withOneKey() {
        Page page = queue();
        skipTo(page, "accept-reason");
        long before = site.stored(map).all(Inference.class).count();

        press(page, "+");

        settle(page);
        assertThat(site.stored(map).all(Inference.class).count()).isGreaterThan(before);
    }

    @Test
    void acceptsOnlyExactQuotesTogether_byMouse() {
        Page page = queue();
        Locator quotes = page.locator("[data-command=accept-quotes]");
        int offered = Integer.parseInt(quotes.innerText().replaceAll("\\D", ""));
        long before = decided();

        quotes.click();

        settle(page);
        assertThat(decided() - before).isGreaterThanOrEqualTo(offered);
        assertThat(quotes).hasCount(0);
    }

    @Test
    void isWithinReach_onAPhone() {
        Page page = site.narrow("?map=" + site.drafted());
        page.locator("[data-command=open-queue]").first().click();

        assertThat(page.locator(".choice-accept")).isInViewport();
        assertThat(page.evaluate("document.scrollingElement.scrollWidth")).isEqualTo(360);
    }
}
