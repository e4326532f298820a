package counterpoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static counterpoint.browser.Site.focus;
import static counterpoint.browser.Site.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The viewer for eyes of every kind: other colours, larger letters, no movement, a small screen, paper. */
class SeeingTest {
    private static final String MAP = "?map=free-buses";
    private static final int ITEMS = 20;

    @RegisterExtension
    static final Site site = Site.open();

    private static BufferedImage picture(Locator place) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(place.screenshot()));
    }

    private static double lightness(int rgb) {
        Color colour = new Color(rgb);
        return 0.2126 * colour.getRed() + 0.7152 * colour.getGreen() + 0.0722 * colour.getBlue();
    }

    /** How much of the most inked row in the lower part of a picture is inked: an underline that is whole, or has gaps. */
    private static double underline(BufferedImage picture) {
        double paper = lightness(picture.getRGB(0, 0));
        return IntStream.range(picture.getHeight() * 2 / 3, picture.getHeight())
                .mapToDouble(y -> (double) IntStream.range(0, picture.getWidth())
                                .filter(x -> Math.abs(lightness(picture.getRGB(x, y)) - paper) > 60)
                                .count()
                        / picture.getWidth())
                .max()
                .orElse(0);
    }

    private static double distance(Color one, Color other) {
        return Math.sqrt(Math.pow(one.getRed() - other.getRed(), 2)
                + Math.pow(one.getGreen() - other.getGreen(), 2)
                + Math.pow(one.getBlue() - other.getBlue(), 2));
    }

    private static Color edge(Locator box) throws IOException {
        BufferedImage picture = picture(box);
        return new Color(picture.getRGB(1, picture.getHeight() / 2));
    }

    private static void seeAs(Page page, String deficiency) {
        JsonObject vision = new JsonObject();
        vision.addProperty("type", deficiency);
        page.context().newCDPSession(page).send("Emulation.setEmulatedVisionDeficiency", vision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "deuteranopia", "protanopia", "tritanopia", "achromatopsia"})
    void tellsSupportFromAttack_howeverColoursAreSeen(String deficiency) throws IOException {
        Page page = site.wide(MAP + "#n=p2");
        seeAs(page, deficiency);

        assertThat(underline(picture(page.locator(".underlines [data-state=supported]"))))
                .as("the line under what is supported is whole")
                .isGreaterThan(0.95);
        assertThat(underline(picture(page.locator(".underlines [data-state=rebutted]"))))
                .as("the line under what is rebutted has gaps")
                .isBetween(0.4, 0.9);
        Color support = edge(page.locator("article.card.supports").first());
        Color attack = edge(page.locator("article.card.rebuts").first());
        if (!deficiency.equals("achromatopsia")) {
            assertThat(distance(support, attack)).as(deficiency).isGreaterThan(80);
        }
        page.close();
    }

    /** Twenty lines of the lane and the tree, each read without its colour: the sign, the word, and the kind it is. */
    @Test
    void saysSupportOrAttack_withSignAndWord() {
        Page page = site.wide(MAP + "#n=p2");
        List<String> kinds = page.locator(".card .bearing, .twig.branch > .box .bearing").all().stream()
                .filter(Locator::isVisible)
                .limit(ITEMS)
                .map(bearing -> bearing.getAttribute("class").replace("bearing ", "") + ": "
                        + bearing.innerText().strip())
                .toList();

        assertThat(kinds)
                .hasSize(ITEMS)
                .allMatch(
                        line -> line.matches(
                                "supports: \\+ supports.*|rebuts: − rebut.*"
                                        + "|undercuts: ✂ undercut.*|answers: ✓ answer.*|replies: ↩ repl.*|asks: \\? asks.*|restates: = .*"));
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.edge.rebuts')).strokeDasharray"))
                .isNotEqualTo(
                        page.evaluate("getComputedStyle(document.querySelector('.edge.supports')).strokeDasharray"));
    }

    @Test
    void scrollsOnlyDownwards_onEveryScreenOfAPhone() {
        for (String view : List.of(
                "",
                MAP,
                MAP + "#v=outline",
                MAP + "#v=picture",
                MAP + "#v=matrix",
                MAP + "#s=standing&n=p2",
                MAP + "#s=history",
                MAP + "#u=1",
                MAP + "#at=1",
                MAP + "#p=argument.1.p2",
                "?map=stalin-and-the-ussr",
                "?map=" + site.drafted())) {
            Page page = site.narrow(view);
            page.locator(view.isEmpty() ? "a[data-map-id]" : "map-header h1")
                    .first()
                    .waitFor();
            for (String key : List.of("m", "l", "t")) {
                press(page, key);
                assertThat(page.evaluate("document.scrollingElement.scrollWidth"))
                        .as("%s after %s", view, key)
                        .isEqualTo(360);
            }
            page.close();
        }
    }

    @Test
    void reachesEverything_onAPhone() {
        Page page = site.narrow(MAP + "#n=p2");
        for (String place :
                List.of("export-menu summary", "people-filter summary", "facet-filter summary", "search-box input")) {
            assertThat(page.locator(place)).isInViewport();
        }
        page.locator("pane-tabs [data-pane=map]").click();
        assertThat(focus(page)).isInViewport();
        assertThat(page.locator("[data-command=level-3]")).isInViewport();
        page.locator("pane-tabs [data-pane=lane]").click();
        assertThat(page.locator("rebuttal-lane article").first()).isInViewport();
        page.locator(".sides [data-command=show-standing]").click();
        assertThat(page.locator("standing-panel .verdict")).isInViewport();
        page.locator("pane-tabs [data-pane=unanswered]").click();
        assertThat(page.locator("unanswered-list li").first()).isInViewport();
        page.close();
    }

    @Test
    void keepsEverythingInReach_atTwiceTheSize() {
        Page page = site.zoomed(MAP + "#n=p2");

        assertThat(page.evaluate("document.scrollingElement.scrollWidth")).isEqualTo(640);
        assertThat(page.locator("transcript-pane .passage.current").first()).isInViewport();
        press(page, "m");
        assertThat(focus(page)).isInViewport();
        press(page, "l");
        assertThat(page.locator("rebuttal-lane .about")).isInViewport();
        press(page, "r");
        assertThat(page.locator("edit-sheet [value=send]")).isInViewport();
        page.close();
    }

    @Test
    void movesNothing_whenMotionIsUnwelcome() {
        Page page = site.wide(MAP + "#n=p2");
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.locator("rebuttal-lane .to-words").first().click();
        assertThat(page.locator("transcript-pane .block.current")).isInViewport();

        assertThat(page.evaluate("""
                        document.getAnimations().length
                          + [...document.querySelectorAll('*')].filter(e => parseFloat(getComputedStyle(e).transitionDuration) > 0
                            || getComputedStyle(e).scrollBehavior === 'smooth').length""")).isEqualTo(0);
        page.close();
    }

    @Test
    void printsThePageWithNumbers_thenClaimsAndUnanswered() {
        Page page = site.wide(MAP);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("dispatchEvent(new Event('beforeprint'))");

        assertThat(page.locator("transcript-pane .tally[data-number]").first()).isVisible();
        assertThat(page.locator("print-appendix h2").allInnerTexts())
                .containsExactly("Claims", "Unanswered objections");
        int claims = page
                .locator("map-header .figures span")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\d+ (claims|questions)$")))
                .allInnerTexts()
                .stream()
                .mapToInt(figure -> Integer.parseInt(figure.replaceAll("\\D", "")))
                .sum();
        assertThat(page.locator("print-appendix ol").first().locator("> li")).hasCount(claims);
        assertThat(page.locator("print-appendix")).containsText("rebutted by [");
        assertThat(page.locator(".tools, .pane.map, .pane.lane").filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(0);
        assertThat(page.pdf()).hasSizeGreaterThan(10_000);
        page.close();
    }
}
