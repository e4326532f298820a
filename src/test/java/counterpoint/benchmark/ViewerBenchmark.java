package counterpoint.benchmark;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import counterpoint.app.Workspace;
import counterpoint.http.Server;
import counterpoint.model.Id;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the viewer costs in a browser: headless Chromium with software rendering, server and browser on one machine, a cold
 * browser for every opening. Prints a table; see {@code docs/benchmarks.md}.
 */
public final class ViewerBenchmark implements AutoCloseable {
    private static final int OPENINGS = 7;
    private static final int STEPS = 40;

    /** Each picked out and let go again. */
    private static final List<String> FILTERS = List.of(
            "status:disputed", "status:disputed", "standing:in", "standing:in", "relation:rebuts", "relation:rebuts");

    private final Workspace workspace;
    private final Server server;
    private final Playwright playwright;
    private final Browser browser;
    private final Map<Integer, Id> debates;

    private ViewerBenchmark(Path folder, List<Integer> sizes) {
        workspace = Workspace.open(folder.resolve("maps.db"));
        workspace.installSeeds().run();
        debates = new TreeMap<>();
        for (int size : sizes) {
            String id = "debate-" + size;
            workspace.importMap().run(Debates.file(id, size), id + ".json");
            debates.put(size, Id.of(id));
        }
        server = Server.start(0, () -> workspace);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--enable-precise-memory-info",
                                "--js-flags=--expose-gc")));
    }

    /** Runs all of it; arguments are nodes of the generated maps, 1,000 and 100,000 if there are none. */
    public static void main(String[] args) throws IOException {
        List<Integer> sizes = args.length == 0
                ? List.of(1_000, 100_000)
                : Arrays.stream(args).map(Integer::valueOf).toList();
        Path folder = Files.createTempDirectory("viewer-benchmark");
        try (ViewerBenchmark benchmark = new ViewerBenchmark(folder, sizes)) {
            benchmark.run();
        }
    }

    private void run() throws IOException {
        Id drafted = workspace.addPage().run(page(), "drafted-buses.txt");
        opening("drafted free-buses", drafted);
        for (Map.Entry<Integer, Id> debate : debates.entrySet()) {
            opening(debate.getKey() + " nodes", debate.getValue());
            looking(debate.getKey(), debate.getValue());
        }
        for (int boxes : new int[] {1_000, 10_000, 50_000}) {
            picture(boxes);
        }
    }

    private static byte[] page() throws IOException {
        try (InputStream page = ViewerBenchmark.class.getResourceAsStream("/seeds/free-buses/page.txt")) {
            return (new String(page.readAllBytes(), StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
        }
    }

    private Page open(String address) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1600, 900));
        Page page = context.newPage();
        page.addInitScript("""
                window.usable = new Promise((done) => {
                  const look = () => (document.querySelector('li.twig.focus > .box') && document.querySelector('transcript-pane .block')
                    ? requestAnimationFrame(() => setTimeout(() => done(performance.now()))) : requestAnimationFrame(look));
                  look();
                });""");
        page.navigate(server.address().resolve(address).toString());
        return page;
    }

    /** From the request for the page until the claim in focus and the transcript are painted, in a browser that has nothing. */
    private void opening(String name, Id map) {
        List<Double> times = new ArrayList<>();
        List<Double> paints = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            Page page = open("?map=" + map);
            times.add(number(page.evaluate("usable")));
            paints.add(
                    number(page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0")));
            page.context().close();
        }
        say(
                "%s: usable %s ms, first paint %s ms (first server answer included in the worst)",
                name, spread(times), spread(paints));
    }

    /** Changes of focus, of filters, elements and heap. */
    private void looking(int size, Id map) {
        Page page = open("?map=" + map + "#n=p" + size / 16);
        page.evaluate("usable");
        List<Double> focus = new ArrayList<>();
        List<Double> filter = new ArrayList<>();
        double elements = 0;
        for (int i = 0; i < STEPS; i++) {
            int claim = (int) ((long) i * 7_919 % (size / 4));
            focus.add(number(page.evaluate(FOCUS, "p" + claim)));
            elements = Math.max(elements, number(page.evaluate("document.getElementsByTagName('*').length")));
        }
        for (String facet : FILTERS) {
            filter.add(number(page.evaluate(FILTER, facet)));
        }
        page.evaluate("window.gc?.()");
        CDPSession session = page.context().newCDPSession(page);
        session.send("HeapProfiler.collectGarbage");
        JsonObject heap = session.send("Runtime.getHeapUsage");
        say(
                "%d nodes: focus %s ms, filter %s ms, at most %.0f elements, heap %.1f MB",
                size,
                spread(focus),
                spread(filter),
                elements,
                heap.get("usedSize").getAsDouble() / 1e6);
        page.context().close();
    }

    private static final String FOCUS = """
            async (id) => {
              const link = document.createElement('a');
              link.dataset.command = 'focus-claim';
              link.dataset.about = id;
              link.hidden = true;
              document.querySelector('main').append(link);
              const start = performance.now();
              link.click();
              link.remove();
              while (document.querySelector('li.twig.focus > .box')?.dataset.nodeId !== id || !document.querySelector(`transcript-pane [data-node-id="${id}"]`)) await new Promise(requestAnimationFrame);
              await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
              return performance.now() - start;
            }""";

    private static final String FILTER = """
            async (facet) => {
              const header = document.querySelector('map-header');
              const before = header.innerText;
              const link = document.createElement('a');
              link.dataset.command = 'toggle-facet';
              link.dataset.about = facet;
              link.hidden = true;
              document.querySelector('main').append(link);
              const start = performance.now();
              link.click();
              link.remove();
              const given = performance.now() + 3000;
              while (header.innerText === before && performance.now() < given) await new Promise(requestAnimationFrame);
              await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
              return performance.now() - start;
            }""";

    /** The picture of a map whose layout is columns of boxes with a line each: first drawing, and panning. */
    private void picture(int boxes) {
        Page page = open("?map=free-buses");
        page.evaluate("usable");
        page.route(
                "**/layout",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(layout(boxes))));
        page.keyboard().press("5");
        page.waitForSelector("map-outline [role=treeitem]");
        page.evaluate(ARRIVAL);
        page.keyboard().press("4");
        double first = number(page.evaluate("drawn"));
        String[] panned = new String[3];
        panned[0] = spread(numbers(page.evaluate(PAN)));
        for (int i = 0; i < 5; i++) {
            page.keyboard().press("-");
        }
        panned[1] = spread(numbers(page.evaluate(PAN)));
        page.keyboard().press("0");
        panned[2] = spread(numbers(page.evaluate(PAN)));
        say(
                "picture of %d boxes: first drawn %.0f ms; panned near %s, halfway %s, from afar %s",
                boxes, first, panned[0], panned[1], panned[2]);
        page.context().close();
    }

    private static String layout(int boxes) {
        int rows = (int) Math.ceil(Math.sqrt(boxes * 2.0));
        StringJoiner nodes = new StringJoiner(",", "[", "]");
        StringJoiner kinds = new StringJoiner(",", "[", "]");
        StringJoiner labels = new StringJoiner(",", "[", "]");
        StringJoiner places = new StringJoiner(",", "[", "]");
        StringJoiner edges = new StringJoiner(",", "[", "]");
        String[] relations = {"support", "attack", "undercut"};
        for (int i = 0; i < boxes; i++) {
            int x = i / rows * 340;
            int y = i % rows * 76;
            nodes.add("\"n" + i + "\"");
            kinds.add("\"" + (i % 5 == 4 ? relations[i % 3] : "claim") + "\"");
            labels.add("\"Box " + i + " says something about fares\"");
            places.add(x + "," + y + ",260,56");
            if (i >= rows) {
                int[] line = {i, i - rows, x, y + 28, x - 40, y + 28, x - 40, y + 30, x - 80, y + 30};
                edges.add(Arrays.toString(line));
            }
        }
        return "{\"revision\":1,\"width\":" + (boxes / rows + 1) * 340 + ",\"height\":" + rows * 76 + ",\"nodes\":"
                + nodes
                + ",\"kinds\":" + kinds + ",\"labels\":" + labels + ",\"boxes\":" + places + ",\"edges\":" + edges
                + ",\"proposed\":[]}";
    }

    /** Notes when the text of the layout is here, and when the picture has been drawn and its pixels can be read. */
    private static final String ARRIVAL = """
            () => {
              let arrived = 0;
              const text = Response.prototype.text;
              Response.prototype.json = async function () {
                const words = await text.call(this);
                if (this.url.includes('/layout')) arrived = performance.now();
                return JSON.parse(words);
              };
              window.drawn = new Promise((done) => {
                const look = () => {
                  const picture = document.querySelector('map-picture');
                  if (!arrived || !picture?.dataset.drawn) { setTimeout(look); return; }
                  picture.querySelector('canvas').getContext('2d').getImageData(800, 400, 1, 1);
                  done(performance.now() - arrived);
                };
                look();
              });
            }""";

    /** Steps of 24 by 16 pixels; of each, how long its drawing takes until its pixels can be read. */
    private static final String PAN = """
            async () => {
              const view = document.querySelector('map-picture');
              const canvas = view.querySelector('canvas');
              const flush = () => canvas.getContext('2d').getImageData(800, 400, 1, 1);
              const frame = () => new Promise(requestAnimationFrame);
              await frame();
              await frame();
              flush();
              const times = [];
              canvas.setPointerCapture = () => {};
              for (let i = 0; i < 40; i++) {
                const at = { pointerId: 1, clientX: 900, clientY: 500 };
                canvas.dispatchEvent(new PointerEvent('pointerdown', at));
                canvas.dispatchEvent(new PointerEvent('pointermove', { ...at, clientX: 876, clientY: i % 2 ? 516 : 484 }));
                canvas.dispatchEvent(new PointerEvent('pointercancel', at));
                await frame();
                const start = performance.now();
                flush();
                times.push(performance.now() - start + Number(view.dataset.drawn));
              }
              return times;
            }""";

    private static List<Double> numbers(Object list) {
        return ((List<?>) list).stream().map(ViewerBenchmark::number).toList();
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : 0;
    }

    private static String spread(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%.1f (95%% %.1f, worst %.1f)",
                sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.95)),
                sorted.get(sorted.size() - 1));
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        server.close();
        workspace.close();
    }
}
