package counterpoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static counterpoint.browser.Site.focus;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What somebody asks who has never seen the interview about the Soviet Union, each answered on the bundled map within three
 * actions from opening it: one key, or typing some words. The page itself lights up where it lies beside the project, and
 * isn't needed. A picture of each answer is left in {@code target/newcomer}, for people to look at.
 */
class NewcomerTest {
    private static final String MAP = "?map=stalin-and-the-ussr";
    private static final int MOST_ACTIONS = 3;
    private static final Path PAGE = Path.of("../shared/seeds/000_25d29f7e23be28a3.txt");
    private static final Path PICTURES = Path.of("target/newcomer");

    @RegisterExtension
    static final Site site = Site.open();

    private Page page;
    private int actions;

    @BeforeAll
    static void attachThePage() throws IOException {
        if (Files.exists(PAGE)) {
            site.workspace().attachPage().run(Files.readAllBytes(PAGE), "page.txt");
        }
        Files.createDirectories(PICTURES);
    }

    @BeforeEach
    void open() {
        page = site.wide(MAP);
    }

    @AfterEach
    void keepAPicture(TestInfo question) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(question.getTestMethod().orElseThrow().getName() + ".png")));
        page.close();
    }

    private void search(String words) {
        Site.press(page, "/");
        Site.type(page, words);
        actions += 2;
    }

    private void key(String key) {
        Site.press(page, key);
        actions++;
    }

    private void says(Locator place, String... answers) {
        for (String answer : answers) {
            assertThat(place).containsText(Pattern.compile(answer, Pattern.DOTALL));
        }
        assertThat(actions).isLessThanOrEqualTo(MOST_ACTIONS);
    }

    @Test
    void whatIsHisMainThesis() {
        search("main thesis");
        key("Enter");

        says(focus(page), "genuine but unfinished trend toward socialism", "Alexander Buzgalin, turn \\d+");
        says(page.locator("rebuttal-lane"), "a capitalism of another form.*Commenter 8");
    }

    @Test
    void whyWasTheSystemContradictory() {
        search("terrible contradictions");
        key("Enter");

        says(focus(page), "its good side cannot simply be had apart from its bad");
        says(
                page.locator("map-pane"),
                "dictators and bureaucrats, yet many.*socialism's builders",
                "support that passed between Stalin and artists was genuine");
    }

    @Test
    void whatDoCommentersSayAboutChile() {
        search("Chile");

        says(
                page.locator("#search-hits"),
                "Allende was on course to succeed.*Commenter 2",
                "American capital, and not Chile's own.*Commenter 2",
                "Chile is small.*Commenter 2");
    }

    @Test
    void whatDoCommentersSayAboutTheOccupiedCountries() {
        says(focus(page), "the Soviet Union faced virtually the whole of Europe");
        says(
                page.locator("rebuttal-lane"),
                "Denmark and Holland were so outmatched.*Commenter 2",
                "forced labour, even in camps.*Commenter 3",
                "British and French allies had broken their word.*Commenter 3");
    }

    @Test
    void whatDoCommentersSayAboutTheWorkingClass() {
        search("working class");
        key("Enter");

        says(focus(page), "nor even a working class, for wage labour will be gone");
        says(
                page.locator("rebuttal-lane"),
                "far more kindness and intelligence.*Commenter 1",
                "has never existed.*Commenter 5");
    }

    @Test
    void whichObjectionsHasNobodyAnswered() {
        key("o");

        List<String> told = page.locator("unanswered-list ol > li").allInnerTexts();
        assertThat(told)
                .hasSizeGreaterThanOrEqualTo(30)
                .anyMatch(line -> line.contains("no source for twenty million deaths in Vietnam"))
                .anyMatch(line -> line.contains("Central soviets consisted mostly of party intellectuals"));
        says(page.locator("unanswered-list"), "Commenter 8");
    }
}
