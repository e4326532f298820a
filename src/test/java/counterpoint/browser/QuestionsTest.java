package counterpoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static counterpoint.browser.Site.focus;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Ten questions a reader brings to a page with comments, each answered on the drafted map, by keyboard, within four actions
 * from opening it. An action is one key, or typing some words.
 */
class QuestionsTest {
    private static final int MOST_ACTIONS = 4;

    @RegisterExtension
    static final Site site = Site.open();

    private Page page;
    private int actions;

    @BeforeEach
    void open() {
        page = site.wide("?map=" + site.drafted());
        actions = 0;
    }

    private void key(String key) {
        Site.press(page, key);
        actions++;
    }

    private void words(String words) {
        Site.type(page, words);
        actions++;
    }

    private void answeredIn(Locator place, Pattern answer) {
        assertThat(place).containsText(answer);
        assertThat(actions).as("actions for %s", answer).isLessThanOrEqualTo(MOST_ACTIONS);
        page.close();
    }

    private static Pattern says(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    private Locator lane() {
        return page.locator("rebuttal-lane");
    }

    @Test
    void whatIsDisputedMost_andByWhom() {
        answeredIn(lane().locator("article.rebuts").first(), says("rebuts.*Commenter 4"));
    }

    @Test
    void isItAnswered() {
        answeredIn(lane().locator("article.rebuts").first(), says("unanswered"));
    }

    @Test
    void whereWasItSaid() {
        answeredIn(focus(page), says("Odile Marchbank, turn \\d+"));
    }

    @Test
    void whoDisputesWhatISearchFor() {
        key("/");
        words("three pounds in every four");
        key("Enter");
        answeredIn(lane(), says("objection.*rebuts"));
    }

    @Test
    void whatHasNobodyAnswered() {
        key("o");
        answeredIn(page.locator("unanswered-list ol"), says("rebuts"));
    }

    @Test
    void whatDidOnePersonSay() {
        key("/");
        words("Commenter 11");
        key("Enter");
        answeredIn(page.locator("map-header"), says("of \\d+ claims"));
    }

    @Test
    void whoAnswersWhom() {
        key("6");
        answeredIn(page.locator("answer-matrix"), says("Commenter 9 to Odile Marchbank"));
    }

    @Test
    void whichExactWordsStandBehindIt() {
        key("3");
        answeredIn(page.locator("transcript-pane .passage.current").first(), says("Two million closes that gap"));
    }

    @Test
    void doesItStand_andWhy() {
        key("h");
        answeredIn(page.locator("standing-panel .because"), says("objection"));
    }

    @Test
    void whatIsOnlyProposed_andOnWhichWords() {
        key("q");
        answeredIn(page.locator("proposal-queue .case"), says("quite sure|fairly sure"));
    }
}
