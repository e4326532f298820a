package counterpoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import counterpoint.format.Read;
import counterpoint.format.json.MapJsonReader;
import counterpoint.model.Id;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The viewer on the bundled seeds, on a drafted page, and on a page that means harm. */
class ViewerTest {
    private static final String BUSES = "?map=free-buses";
    private static final Pattern COMMENT = Pattern.compile("Commenter \\d+, comment \\d+");
    private static final Pattern CURRENT = Pattern.compile("\\bcurrent\\b");
    private static final String HOSTILE = """
            Trams – <img src=x onerror=alert(1)>

            <script>alert(2)</script>
            Should trams be free?

            Ana Reyes
            Trams should be free because <b onclick=alert(3)>everybody</b> pays for them already.

            <script>alert(2)</script>
            Is that so?

            Ana Reyes
            Yes. It must be so, since <svg onload=alert(4)> says it.

            Podcast: Play in new window | Download

            “Trams should be free because <b onclick=alert(3)>everybody</b> pays for them already.” That is wrong: \
            I should not pay "><script>alert(5)</script> for trams I never ride.
            """;

    @RegisterExtension
    static final Site site = Site.open();

    private static Id hostile;

    @BeforeAll
    static void addAPageThatMeansHarm() {
        hostile = site.workspace().addPage().run(HOSTILE.getBytes(StandardCharsets.UTF_8), "hostile.txt");
    }

    private static Locator passage(Page page, String words) {
        return page.locator("a.passage").filter(new Locator.FilterOptions().setHasText(words));
    }

    @Test
    void walksFromPassageToRebuttalToComment_andBackFromThePermalink() throws IOException {
        Page page = site.wide("");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Free Buses")))
                .first()
                .click();
        assertThat(page.locator("body")).hasAttribute("data-view", "map");

        passage(page, "the bus should be free and the car parks should pay for it")
                .first()
                .click();
        Locator focus = page.locator(".twig.focus > [role=treeitem]");
        assertThat(focus).containsText("Marrowick should make its buses free");

        Locator rebuttal = page.locator("rebuttal-lane article.card")
                .filter(new Locator.FilterOptions().setHasText(COMMENT))
                .first();
        assertThat(rebuttal).containsText("rebuts");
        Locator words = rebuttal.locator(".to-words")
                .filter(new Locator.FilterOptions().setHasText(COMMENT))
                .first();
        String comment = words.getAttribute("data-segment-id");
        words.click();
        assertThat(page.locator(".block[data-segment-id=" + comment + "]")).hasClass(CURRENT);
        assertThat(page.locator(".block[data-segment-id=" + comment + "]")).isInViewport();

        page.locator("search-box input").fill("inspectors");
        Locator hit = page.locator("[role=option][data-hit-id]").first();
        assertThat(hit).containsText(Pattern.compile("inspector", Pattern.CASE_INSENSITIVE));
        hit.click();
        String claim = focus.getAttribute("data-node-id");
        String permalink = page.url();
        assertThat(permalink).contains("n=" + claim);

        page.reload();
        assertThat(focus).hasAttribute("data-node-id", claim);
        assertThat(readBack(page).map().entry(Id.of(claim))).isPresent();
    }

    private static Read readBack(Page page) throws IOException {
        page.locator("export-menu summary").click();
        Download download = page.waitForDownload(
                () -> page.locator("export-menu a[download]").first().click());
        Path file = site.folder().resolve("export.json");
        download.saveAs(file);
        Read exported = MapJsonReader.read(Files.readAllBytes(file), "export.json");
        assertThat(exported.map().entries())
                .containsExactlyElementsOf(site.workspace()
                        .exportMap()
                        .run(Id.of("free-buses"))
                        .map()
                        .entries());
        return exported;
    }

    @Test
    void reachesEverything_whenOnlyTheKeyboardIsUsed() {
        Page page = site.wide("");
        page.locator("a[data-map-id=free-buses]").focus();
        page.keyboard().press("Enter");
        Locator focus = page.locator(".twig.focus > [role=treeitem]");
        assertThat(focus).isVisible();

        page.keyboard().press("m");
        page.keyboard().press("j");
        String next = focus.getAttribute("data-node-id");
        page.keyboard().press("n");
        assertThat(page.locator("body")).hasAttribute("data-view", "map");
        page.goBack();
        assertThat(focus).hasAttribute("data-node-id", next);

        page.keyboard().press("3");
        assertThat(page.locator("body")).hasAttribute("data-level", "3");
        page.keyboard().press("?");
        assertThat(page.locator("dialog[open]")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[open]")).hasCount(0);

        page.keyboard().press("/");
        page.keyboard().type("night");
        assertThat(page.locator("[role=option][data-hit-id]").first()).isVisible();
        page.keyboard().press("Enter");
        assertThat(focus).isVisible();
    }

    @Test
    void saysWhereTheWordsAre_whenThePageIsNotAtHand() {
        Page page = site.wide("?map=stalin-and-the-ussr");

        assertThat(page.locator("transcript-pane")).containsText("--source");
        assertThat(page.locator(".twig.focus > [role=treeitem]")).isVisible();
        assertThat(page.locator("rebuttal-lane article.card").first()).isVisible();
    }

    @Test
    void drawsProposalsAsProposed_whenThePageWasDrafted() {
        Page page = site.wide("?map=" + site.drafted());

        assertThat(page.locator(".proposed").first()).isVisible();
        assertThat(page.locator("a.passage").first()).isVisible();
    }

    @Test
    void showsHostileTextAsText() {
        Page page = site.wide("?map=" + hostile);

        assertThat(page.locator("transcript-pane")).containsText("<b onclick=alert(3)>everybody</b>");
        assertThat(page.locator("transcript-pane")).containsText("<script>alert(5)</script> for trams");
        assertThat(page.locator("main script, main img[src=x], main b[onclick]"))
                .hasCount(0);
    }

    @Test
    void scrollsOnlyDownwards_whenTheScreenIsAPhone() {
        Page page = site.narrow(BUSES);
        assertThat(page.locator("a.passage").first()).isVisible();

        Object width = page.evaluate("document.scrollingElement.scrollWidth");

        assertThat(width).isEqualTo(360);
    }
}
