package counterpoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static counterpoint.browser.Site.focus;
import static counterpoint.browser.Site.press;
import static counterpoint.browser.Site.settle;
import static counterpoint.browser.Site.skipTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.sun.net.httpserver.HttpServer;
import counterpoint.model.Id;
import counterpoint.model.Proposition;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Takes the tour of {@code docs/tour.md} in a browser, stop by stop. With {@code -Dpictures=docs/images} it also makes the
 * tour's pictures anew.
 */
class TourTest {
    private static final Path TOUR = Path.of("docs/tour.md");
    private static final Pattern PICTURE = Pattern.compile("\\((images/[^)]+)\\)");
    private static final Optional<Path> PICTURES =
            Optional.ofNullable(System.getProperty("pictures")).map(Path::of);
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 860;

    @RegisterExtension
    static final Site site = Site.open();

    private @Nullable Page shown;

    @AfterEach
    void leave() {
        if (shown != null) {
            shown.close();
        }
    }

    private Page open(String address) {
        Page page = site.open(address, WIDTH, HEIGHT);
        shown = page;
        assertThat(focus(page)).isVisible();
        Locator hints = page.locator("[data-command=dismiss-hints]");
        if (hints.count() > 0) {
            hints.first().click();
        }
        return page;
    }

    /** What is on screen, for the tour; the pointer is out of the way and nothing moves any more. */
    private static void picture(Page page, String name) throws IOException {
        if (PICTURES.isPresent()) {
            page.mouse().move(WIDTH - 1, 1);
            assertThat(page.locator("here-now .dot")).hasCount(0, new HasCountOptions().setTimeout(60_000));
            page.waitForTimeout(600);
            CompactPng.write(page.screenshot(), PICTURES.get().resolve(name + ".png"));
        }
    }

    @Test
    void showsTheDraft_withEachProposalBesideItsWords() throws IOException {
        Page page = open("?map=" + site.drafted());

        assertThat(page.locator(".proposed").first()).isVisible();
        assertThat(page.locator("rebuttal-lane article.card").first()).isVisible();
        picture(page, "tour-draft");
    }

    @Test
    void decides_withAKeyForEachProposal() throws IOException {
        Id map = site.draftAnew();
        Page page = open("?map=" + map);
        press(page, "q");
        assertThat(page.locator("proposal-queue .case")).isVisible();
        skipTo(page, "edit-proposal");
        press(page, "e");
        page.locator("proposal-queue textarea").fill("A claim in better words.");
        press(page, "Enter");
        settle(page);
        press(page, "a", "r");
        settle(page);

        assertThat(site.stored(map).all(Proposition.class))
                .anyMatch(claim -> claim.text().equals("A claim in better words."));
        assertThat(page.locator("mark.lit-one").first()).isVisible();
        picture(page, "tour-decide");
    }

    @Test
    void makesAClaim_ofWordsThatWereSelected() throws IOException {
        Page page = open("?map=" + site.draftAnew());
        page.evaluate("""
                () => {
                  const comment = [...document.querySelectorAll('transcript-pane .block.comment p[data-at]')]
                    .find((block) => block.textContent.includes('petition against it'));
                  comment.scrollIntoView({ block: 'center' });
                  const walker = document.createTreeWalker(comment, NodeFilter.SHOW_TEXT);
                  const range = document.createRange();
                  for (let node; (node = walker.nextNode());) {
                    const at = node.data.indexOf('The traders who signed');
                    if (at >= 0) { range.setStart(node, at); range.setEnd(node, node.data.trimEnd().length); }
                  }
                  getSelection().removeAllRanges();
                  getSelection().addRange(range);
                }""");
        page.locator(".words-menu [data-role='']").click();
        page.locator("edit-sheet textarea")
                .fill("Traders who opposed free weekend buses in Pellmouth now ask for more of them.");
        press(page, "Enter");
        settle(page);

        assertThat(focus(page)).containsText("Traders who opposed free weekend buses");
        picture(page, "tour-add");
    }

    /** Also the first picture of the README. */
    @Test
    void readsWhoDisputesAClaim_andWhetherAnybodyAnswered() throws IOException {
        Page page = open("?map=free-buses#n=p14");

        assertThat(page.locator("transcript-pane .passage.current").first()).isInViewport();
        assertThat(page.locator("rebuttal-lane"))
                .containsText(Pattern.compile(
                        "real surplus is about £1.7 million.*Commenter 9.*rebutted by Odile Marchbank",
                        Pattern.DOTALL));
        picture(page, "viewer");
    }

    @Test
    void saysWhyAClaimFalls_andWhatWouldFollow() throws IOException {
        Page page = open("?map=free-buses#n=p14");
        press(page, "h");
        Locator panel = page.locator("standing-panel");
        assertThat(panel).containsText("Commenter 9");
        picture(page, "tour-why");

        panel.getByText("Try", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();

        assertThat(panel.locator(".follows")).containsText("claims would change");
        assertThat(panel).containsText("It stands with what you supposed");
        assertThat(panel).containsText("it would be in and not out");
    }

    @Test
    void listsWhatNobodyAnswered() throws IOException {
        Page page = open("?map=free-buses#n=p14");
        press(page, "o");

        assertThat(page.locator("unanswered-list ol > li").first()).isVisible();
        picture(page, "tour-unanswered");
    }

    @Test
    void showsTheMapAsAWhole() throws IOException {
        Page page = open("?map=free-buses#n=p16");
        press(page, "v");

        assertThat(page.locator("map-picture")).hasAttribute("data-drawn", Pattern.compile("\\d"));
        picture(page, "tour-whole");
    }

    @Test
    void showsThePublishedMap_fromThreeFiles() throws IOException, InterruptedException {
        Path shelf = Files.createDirectory(site.folder().resolve("published"));
        Files.writeString(shelf.resolve("index.html"), block("html"));
        fetch("api/maps/free-buses/export.json", shelf.resolve("map.json"));
        fetch("embed.js", shelf.resolve("embed.js"));
        HttpServer host = serve(shelf);
        try {
            Page page = site.elsewhere("http://127.0.0.1:" + host.getAddress().getPort() + "/", 900, 560);
            shown = page;
            Locator map = page.locator("argument-map");
            assertThat(map.locator(".claim")).containsText("The levy would raise £3.4 million");
            assertThat(map.locator("li.rebuts").first()).isInViewport();
            picture(page, "tour-published");
        } finally {
            host.stop(0);
        }
    }

    @Test
    void hasEveryPictureItShows() throws IOException {
        for (Path text : new Path[] {TOUR, Path.of("README.md")}) {
            Matcher shown = PICTURE.matcher(Files.readString(text).replace("(docs/images", "(images"));
            int pictures = 0;
            while (shown.find()) {
                assertThat(Path.of("docs").resolve(shown.group(1))).isNotEmptyFile();
                pictures++;
            }
            assertThat(pictures).as("pictures in " + text).isPositive();
        }
    }

    /** The first block of a language on the tour's page. */
    private static String block(String language) throws IOException {
        return Arrays.stream(Files.readString(TOUR).split("(?m)^```", -1))
                .filter(text -> text.startsWith(language + "\n"))
                .findFirst()
                .orElseThrow()
                .substring(language.length() + 1);
    }

    private static void fetch(String address, Path file) throws IOException, InterruptedException {
        int status = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(site.address().resolve(address)).build(), BodyHandlers.ofFile(file))
                .statusCode();
        assertThat(status).as(address).isEqualTo(200);
    }

    /** Any web server, which knows nothing of Counterpoint. */
    private static HttpServer serve(Path shelf) throws IOException {
        HttpServer host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host.createContext("/", exchange -> {
            String name = exchange.getRequestURI().getPath().substring(1);
            Path file = shelf.resolve(name.isEmpty() ? "index.html" : name);
            exchange.getResponseHeaders().add("Content-Type", mediaType(file));
            exchange.sendResponseHeaders(Files.exists(file) ? 200 : 404, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                if (Files.exists(file)) {
                    Files.copy(file, body);
                }
            }
        });
        host.start();
        return host;
    }

    private static String mediaType(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".js") ? "text/javascript" : name.endsWith(".json") ? "application/json" : "text/html";
    }
}
