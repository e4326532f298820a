package counterpoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static counterpoint.browser.Site.focus;
import static counterpoint.browser.Site.press;
import static counterpoint.browser.Site.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import counterpoint.benchmark.Debates;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen there is, and what axe finds on it. What the palette offers either leads to one of them or to none. */
class ScreensTest {
    private static final String MAP = "?map=free-buses#n=p2";

    /** Commands of the palette that show something of their own, by what shows it. */
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("toggle-unanswered", ".drawer-body"),
            Map.entry("show-picture", "map-picture canvas"),
            Map.entry("show-outline", "map-outline [role=treeitem]"),
            Map.entry("show-matrix", "answer-matrix table"),
            Map.entry("help", "help-sheet dialog[open]"),
            Map.entry("present", "stage-show dialog[open]"),
            Map.entry("open-queue", "proposal-queue .says"),
            Map.entry("cuts", ".cut"),
            Map.entry("show-standing", "standing-panel .because"),
            Map.entry("show-history", "history-panel .operations"),
            Map.entry("edit-text", "map-pane .wording"),
            Map.entry("add-reason", "edit-sheet dialog[open]"),
            Map.entry("add-objection", "edit-sheet dialog[open]"),
            Map.entry("add-question", "edit-sheet dialog[open]"),
            Map.entry("add-rephrase", "edit-sheet dialog[open]"),
            Map.entry("connect", "edit-sheet dialog[open]"),
            Map.entry("claim-words", "edit-sheet dialog[open]"),
            Map.entry("details", "edit-sheet dialog[open]"),
            Map.entry("begin-chapter", "edit-sheet dialog[open]"),
            Map.entry("split", "edit-sheet dialog[open]"),
            Map.entry("merge", "edit-sheet dialog[open]"),
            Map.entry("link", "edit-sheet dialog[open]"),
            Map.entry("privacy", "edit-sheet dialog[open]"));

    /** Commands of the palette that show nothing of their own: they go, change or leave something. */
    private static final Set<String> PLAIN = Set.of(
            "go-transcript",
            "go-map",
            "go-lane",
            "next-claim",
            "previous-claim",
            "next-unanswered",
            "search",
            "go-up",
            "close-map",
            "fork-map",
            "put-away",
            "level-1",
            "level-2",
            "level-3",
            "everybody",
            "choose",
            "dismiss-hints",
            "toggle-letters",
            "show-rebuttals",
            "leave-out",
            "add-answer",
            "add-undercut",
            "delete",
            "delete-step",
            "undo",
            "redo",
            "draft-again",
            "accept-quotes");

    @RegisterExtension
    static final Site site = Site.open();

    @Test
    void areAllThatThePaletteLeadsTo() {
        Page page = site.wide(MAP);
        press(page, "Control+k");
        Set<String> offered = page.locator("[data-run]").all().stream()
                .map(row -> row.getAttribute("data-run"))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> known =
                Stream.concat(SHOWN.keySet().stream(), PLAIN.stream()).collect(Collectors.toSet());
        assertThat(known).containsAll(offered);
        assertThat(offered).containsAll(SHOWN.keySet());
        Site.ask(page, "palette");
        page.close();
    }

    /** Each is reached by the keyboard alone: the palette, the command's own name, Enter. */
    @Test
    void haveNoSeriousFinding_whenThePaletteLeadsThere_inTheLightAndInTheDark() {
        SHOWN.forEach((command, place) -> {
            Page page = site.wide(MAP);
            press(page, "Control+k");
            type(page, page.locator("[data-run=" + command + "] span").innerText());
            press(page, "Enter");
            assertThat(page.locator(place).first()).isVisible();

            Site.ask(page, command);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Site.ask(page, command + " in the dark", "color-contrast");
            page.close();
        });
    }

    @Test
    void haveNoSeriousFinding_whenAnAddressLeadsThere() {
        List<String> screens = List.of(
                "",
                "?map=nowhere",
                "?map=stalin-and-the-ussr",
                "?map=" + site.drafted(),
                MAP + "&at=1",
                MAP + "&s=standing&off=p1&wt=p2:0.2",
                MAP + "&q=bus&f=role:commenter",
                MAP + "&p=unanswered.0.p2",
                MAP + "&p=chosen.0.p2",
                "?map=free-buses#d=done",
                "?map=harbour-light");
        for (String address : screens) {
            Page page = address.contains("nowhere") ? site.missing(address) : site.open(address, 1600, 900);
            page.locator("a[data-map-id]:visible, [role=treeitem]:visible, [role=alert]:visible")
                    .first()
                    .waitFor();
            Site.check(page, "/" + address);
        }
    }

    @Test
    void haveNoSeriousFinding_whereMenusAndListsAreOpen() {
        Page page = site.wide(MAP);
        for (String menu : List.of("people-filter", "facet-filter", "export-menu")) {
            page.locator(menu + " summary").click();
            assertThat(page.locator(menu + " .menu-body")).isVisible();
            Site.ask(page, menu);
            press(page, "Escape");
        }
        press(page, "/");
        type(page, "bus");
        assertThat(page.locator("search-box [role=option]").first()).isVisible();
        Site.ask(page, "search");
        press(page, "Escape", "Escape", "h");
        assertThat(page.locator("standing-panel .lever").first()).isVisible();
        page.locator("standing-panel .lever").first().click();
        assertThat(page.locator("standing-panel .follows")).containsText("would");
        Site.check(page, "what if");
    }

    @Test
    void haveNoSeriousFinding_whileProposalsAreDecidedOn() {
        Page page = site.wide("?map=" + site.drafted());
        press(page, "q");
        Site.ask(page, "a proposal");
        for (String way : List.of("edit-proposal", "other-target", "merge-proposal")) {
            Site.skipTo(page, way);
            page.locator(".choice-" + way).click();
            assertThat(page.locator(way.startsWith("edit") ? "proposal-queue textarea" : "edit-sheet dialog[open]"))
                    .isVisible();
            Site.ask(page, way);
            press(page, "Escape");
        }
        page.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768})
    void haveNoSeriousFinding_whereThereIsLittleRoom(int width) {
        Page page = site.open(MAP, width, 740);
        assertThat(focus(page)).isAttached();
        for (String key : List.of("t", "m", "l", "o", "q", "r")) {
            press(page, key);
            Site.ask(page, key + " at " + width);
            press(page, "Escape");
        }
        page.close();
    }

    @Test
    void haveNoSeriousFinding_inALargeMap() throws IOException {
        site.workspace().importMap().run(Debates.file("debate", 20_000), "debate.json");
        for (String view : List.of("", "&v=outline", "&v=matrix", "&v=picture", "&u=1", "&s=standing", "&q=year")) {
            Page page = site.wide("?map=debate#n=p777" + view);
            Site.ask(page, "a large map " + view);
            if (view.isEmpty()) {
                for (String key : Arrays.asList("c", "w", "r", "q")) {
                    press(page, key);
                    Site.ask(page, key + " in a large map");
                    press(page, "Escape");
                }
            }
            page.close();
        }
    }
}
