package counterpoint.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * Debian's Chromium, driven by Playwright. Every page opened here remembers what a viewer must never do: write to the error
 * console, throw, or ask another host for something.
 */
final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final URI server;
    private final List<String> offences = new ArrayList<>();
    /** Words of the console that offend nobody: at first what the browser says while a test holds the network back. */
    private final List<String> expected = new ArrayList<>(List.of("net::ERR_INTERNET_DISCONNECTED"));

    private Chromium(Playwright playwright, Browser browser, URI server) {
        this.playwright = playwright;
        this.browser = browser;
        this.server = server;
    }

    /** Where there is no browser a test is skipped, except in CI, which installs it. */
    static void assumeInstalled() {
        boolean needed = System.getenv("CI") != null;
        Assumptions.assumeTrue(
                needed || Files.isExecutable(PROGRAM),
                () -> PROGRAM + " is not installed, so no browser test can run.");
    }

    static Chromium startFor(URI server) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser, server);
    }

    Page open(String address, int width, int height) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setAcceptDownloads(true));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && expected.stream().noneMatch(message.text()::contains)) {
                offences.add("console: " + message.text());
            }
        });
        page.onPageError(error -> offences.add("script: " + error));
        page.onDialog(dialog -> {
            offences.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(server.toString()) && !request.url().startsWith("data:")) {
                offences.add("foreign request: " + request.url());
            }
        });
        page.navigate(server.resolve(address).toString());
        return page;
    }

    /** What the browser itself will say on its console because a test means it to, such as a refusal. */
    void expect(String words) {
        expected.add(words);
    }

    /** Opens a page of another server. Nothing is remembered of it. */
    Page elsewhere(String address, int width, int height) {
        Page page = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height))
                .newPage();
        page.navigate(address);
        return page;
    }

    /** What the pages opened so far did that a viewer must never do. */
    List<String> offences() {
        return List.copyOf(offences);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
