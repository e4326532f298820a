package counterpoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import counterpoint.app.Workspace;
import counterpoint.http.Server;
import counterpoint.http.door.Admission;
import counterpoint.model.Access.Role;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A running server over a fresh store with the bundled seeds, and a browser to look at it with, for the tests of one class,
 * which keeps it as a static field with {@code @RegisterExtension}. After each test no page may have done what a viewer must
 * never do.
 */
final class Site implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    /** How long a busy machine may take to show something. */
    private static final double PATIENCE_MILLIS = 20_000;

    private static final int MOST_SKIPS = 320;

    private final Admission admission;
    private @Nullable Running running;
    private int drafts;

    private Site(Admission admission) {
        this.admission = admission;
    }

    /** A site anyone may use, with a page drafted besides the seeds. */
    static Site open() {
        return new Site(Admission.LOOPBACK);
    }

    /** The same, where nobody comes in without a token; nothing is drafted. */
    static Site withTokens() {
        return new Site(Admission.TOKENS);
    }

    private record Running(Path folder, Workspace workspace, Server server, Chromium chromium, Id drafted) {}

    @Override
    public void beforeAll(ExtensionContext tests) throws IOException {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Chromium.assumeInstalled();
        Path folder = Files.createTempDirectory("counterpoint-site");
        Workspace workspace = Workspace.open(folder.resolve("maps.db"));
        workspace.installSeeds().run();
        Id map = Id.of("free-buses");
        if (admission == Admission.LOOPBACK) {
            map = workspace.addPage().run(page(1), "drafted-buses.txt");
        } else {
            workspace.createToken().run("Whoever runs this", Role.OWNER);
        }
        Server server = Server.start(new Server.Place("127.0.0.1", 0, admission), () -> workspace);
        running = new Running(folder, workspace, server, Chromium.startFor(server.address()), map);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Assertions.assertThat(running().chromium().offences()).isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext tests) throws IOException {
        if (running != null) {
            running.chromium().close();
            running.server().close();
            running.workspace().close();
            try (Stream<Path> files = Files.walk(running.folder())) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Running running() {
        return Objects.requireNonNull(
                running, "a site runs from before the first test of its class until after the last");
    }

    String token(String name, Role role) {
        return running().workspace().createToken().run(name, role).token();
    }

    /** A draft that nobody has decided on yet. */
    Id draftAnew() throws IOException {
        drafts++;
        return running().workspace().addPage().run(page(1 + drafts), "drafted-" + drafts + ".txt");
    }

    /** The page of the bundled seed with some lines more, so that it is not taken for the page of that seed. */
    private static byte[] page(int lines) throws IOException {
        try (InputStream page = Site.class.getResourceAsStream("/seeds/free-buses/page.txt")) {
            return (new String(page.readAllBytes(), StandardCharsets.UTF_8) + "\n".repeat(lines))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Where the site's store lies, and what a test writes down may. */
    Path folder() {
        return running().folder();
    }

    Workspace workspace() {
        return running().workspace();
    }

    Id drafted() {
        return running().drafted();
    }

    ArgumentMap stored(Id map) {
        return running().workspace().openMap().run(map).read().map();
    }

    /** Opens an address on a wide screen, and waits for the claim in focus if it is a map's. */
    Page wide(String address) {
        Page page = running().chromium().open(address, 1600, 900);
        if (address.contains("map=")) {
            assertThat(focus(page)).isAttached();
        }
        return page;
    }

    /** Opens an address that the server will not show yet. */
    Page refused(String address) {
        running().chromium().expect("status of 401 (Unauthorized)");
        return running().chromium().open(address, 1280, 800);
    }

    /** Opens a map that isn't there. */
    Page missing(String address) {
        running().chromium().expect("status of 404 (Not Found)");
        return running().chromium().open(address, 1280, 800);
    }

    /** A laptop's screen at 200 %: half as much room in each direction. */
    Page zoomed(String address) {
        return running().chromium().open(address, 640, 400);
    }

    Page open(String address, int width, int height) {
        return running().chromium().open(address, width, height);
    }

    /** A page of another server, which this one's browser would count as an offence anywhere else. */
    Page elsewhere(String address, int width, int height) {
        return running().chromium().elsewhere(address, width, height);
    }

    URI address() {
        return running().server().address();
    }

    Page narrow(String address) {
        return running().chromium().open(address, 360, 740);
    }

    /** Asks axe about a screen, and closes it. */
    static void check(Page page, String screen) {
        ask(page, screen);
        page.close();
    }

    /** Asks axe about a screen, as to all that it knows or as to some rules. */
    static void ask(Page page, String screen, String... rules) {
        AxeBuilder axe = new AxeBuilder(page);
        List<String> serious = (rules.length == 0 ? axe : axe.withRules(List.of(rules)))
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(Rule::toString)
                        .toList();
        Assertions.assertThat(serious).as("axe on %s", screen).isEmpty();
    }

    static Locator focus(Page page) {
        return page.locator("li.twig.focus > .box");
    }

    static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Skips proposals until one can be decided on in this way. */
    static void skipTo(Page page, String command) {
        Locator choice = page.locator(".choice-" + command);
        for (int i = 0; i < MOST_SKIPS && !"false".equals(choice.getAttribute("aria-disabled")); i++) {
            press(page, "s");
        }
    }

    static void type(Page page, String words) {
        page.keyboard().type(words);
    }

    /** Waits until everything done is with the server. */
    static void settle(Page page) {
        assertThat(page.locator("keeping-note")).hasText("All changes kept", new HasTextOptions().setTimeout(60_000));
    }
}
