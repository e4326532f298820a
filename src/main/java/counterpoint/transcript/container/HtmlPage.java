package counterpoint.transcript.container;

import counterpoint.transcript.comment.CommentPlace;
import counterpoint.transcript.text.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Unwraps saved HTML: title, dek, main text, then the comments with a header line each. Where blog systems keep these is
 * data, in {@code html.txt}. Menus, forms, scripts and side columns are left out.
 *
 * <p>Nothing in the page is run or fetched.
 */
final class HtmlPage {
    private static final Lexicon LEXICON = Lexicon.named("html");
    private static final Pattern START = Pattern.compile(
            "\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype html|html|head|body|article|main|div)[\\s>].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int HEAD = 4000;
    private static final int MOST_CANDIDATES = 5;

    private final Document document;
    private final StringBuilder text = new StringBuilder();

    private HtmlPage(String html) {
        document = Jsoup.parse(html);
    }

    static boolean isHtml(String page) {
        return START.matcher(page.substring(0, Math.min(page.length(), HEAD))).matches();
    }

    static Unwrapped unwrap(String html) {
        return new HtmlPage(html).read();
    }

    private Unwrapped read() {
        Optional<String> title = title();
        Optional<String> url = url();
        document.select(any("never read")).remove();
        HtmlComments comments = HtmlComments.of(document);
        comments.detach();
        Optional<Element> main = main();
        title.ifPresent(this::line);
        Element body = main.orElse(document.body());
        Optional.ofNullable(document.selectFirst(any("dek"))).ifPresent(dek -> {
            dek.remove();
            block(dek);
        });
        if (main.isEmpty()) {
            document.select(any("outside the text")).remove();
        }
        body.select("h1").remove();
        block(body);
        List<CommentPlace> places = comments.write(text);
        return new Unwrapped(Optional.of("HTML"), text.toString(), title, url, places);
    }

    /** The candidate with the most words; nested candidates come first in the list and win when nearly as long. */
    private Optional<Element> main() {
        List<Element> candidates = new ArrayList<>();
        LEXICON.section("main text")
                .forEach(selector -> candidates.addAll(document.select(selector).stream()
                        .limit(MOST_CANDIDATES)
                        .toList()));
        int longest = candidates.stream().mapToInt(HtmlPage::length).max().orElse(0);
        return candidates.stream()
                .filter(candidate -> length(candidate) > 0 && length(candidate) >= longest * 0.7)
                .min(Comparator.comparingInt(HtmlPage::length));
    }

    private static int length(Element element) {
        return element.text().length();
    }

    private Optional<String> title() {
        Element heading = document.selectFirst("h1.entry-title, h1.post-title, article h1, main h1, h1");
        return Optional.ofNullable(heading)
                .map(Element::text)
                .filter(words -> !words.isBlank())
                .or(() -> Optional.ofNullable(document.selectFirst("meta[property=og:title]"))
                        .map(meta -> meta.attr("content")))
                .filter(words -> !words.isBlank())
                .or(() -> Optional.of(document.title()))
                .map(String::strip)
                .filter(words -> !words.isBlank());
    }

    private Optional<String> url() {
        return Optional.ofNullable(document.selectFirst("link[rel=canonical], meta[property=og:url]"))
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("content"))
                .filter(url -> url.toLowerCase(Locale.ROOT).matches("https?://\\S{1,2000}"));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void block(Element element) {
        HtmlText words = new HtmlText(text);
        element.traverse(words);
        words.endLine();
    }

    static String any(String section) {
        return String.join(",", LEXICON.section(section));
    }
}
