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
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;

/** A running server over a fresh store with the bundled seeds and a drafted page, and a browser to look at it with. */
final class Site implements AutoCloseable {
    /** How long a busy machine may take to show something. */
    private static final double PATIENCE_MILLIS = 20_000;

    private static final int MOST_SKIPS = 320;

    private final Workspace workspace;
    private final Server server;
    private final Chromium chromium;
    private final Id drafted;
    private int drafts;

    private Site(Workspace workspace, Server server, Chromium chromium, Id drafted) {
        this.workspace = workspace;
        this.server = server;
        this.chromium = chromium;
        this.drafted = drafted;
    }

    static Site start(Path folder) throws IOException {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Workspace workspace = Workspace.open(folder.resolve("maps.db"));
        workspace.installSeeds().run();
        Id drafted = workspace.addPage().run(page(1), "drafted-buses.txt");
        Server server = Server.start(0, () -> workspace);
        return new Site(workspace, server, Chromium.startFor(server.address()), drafted);
    }

    /** The same, where nobody comes in without a token; nothing is drafted. */
    static Site startWithTokens(Path folder) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Workspace workspace = Workspace.open(folder.resolve("maps.db"));
        workspace.installSeeds().run();
        workspace.createToken().run("Whoever runs this", Role.OWNER);
        Server server = Server.start(new Server.Place("127.0.0.1", 0, Admission.TOKENS), () -> workspace);
        return new Site(workspace, server, Chromium.startFor(server.address()), Id.of("free-buses"));
    }

    String token(String name, Role role) {
        return workspace.createToken().run(name, role).token();
    }

    /** A draft that nobody has decided on yet. */
    Id draftAnew() throws IOException {
        drafts++;
        return workspace.addPage().run(page(1 + drafts), "drafted-" + drafts + ".txt");
    }

    /** The page of the bundled seed with some lines more, so that it is not taken for the page of that seed. */
    private static byte[] page(int lines) throws IOException {
        try (InputStream page = Site.class.getResourceAsStream("/seeds/free-buses/page.txt")) {
            return (new String(page.readAllBytes(), StandardCharsets.UTF_8) + "\n".repeat(lines))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    Workspace workspace() {
        return workspace;
    }

    Id drafted() {
        return drafted;
    }

    ArgumentMap stored(Id map) {
        return workspace.openMap().run(map).read().map();
    }

    /** Opens an address on a wide screen, and waits for the claim in focus if it is a map's. */
    Page wide(String address) {
        Page page = chromium.open(address, 1600, 900);
        if (address.contains("map=")) {
            assertThat(focus(page)).isAttached();
        }
        return page;
    }

    /** Opens an address that the server will not show yet. */
    Page refused(String address) {
        chromium.expect("status of 401 (Unauthorized)");
        return chromium.open(address, 1280, 800);
    }

    /** A laptop's screen at 200 %: half as much room in each direction. */
    Page zoomed(String address) {
        return chromium.open(address, 640, 400);
    }

    Page open(String address, int width, int height) {
        return chromium.open(address, width, height);
    }

    /** A page of another server, which this one's browser would count as an offence anywhere else. */
    Page elsewhere(String address, int width, int height) {
        return chromium.elsewhere(address, width, height);
    }

    URI address() {
        return server.address();
    }

    Page narrow(String address) {
        return chromium.open(address, 360, 740);
    }

    /** Asks axe about a screen, and closes it. */
    static void check(Page page, String screen) {
        List<String> serious = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(Rule::toString)
                        .toList();
        Assertions.assertThat(serious).as("axe on %s", screen).isEmpty();
        page.close();
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

    List<String> offences() {
        return chromium.offences();
    }

    @Override
    public void close() {
        chromium.close();
        server.close();
        workspace.close();
    }
}
