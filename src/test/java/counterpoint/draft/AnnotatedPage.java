package counterpoint.draft;

import counterpoint.evaluation.page.Gold;
import counterpoint.evaluation.page.GoldReader;
import counterpoint.transcript.Page;
import counterpoint.transcript.Transcript;
import counterpoint.transcript.TranscriptReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A page that people annotated, read as a user's page is read, so that weights are fitted to what drafting will see. */
public record AnnotatedPage(String name, Gold gold, Transcript transcript) {

    /** All pages of a folder that have gold beside them, by name. */
    public static List<AnnotatedPage> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(AnnotatedPage::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AnnotatedPage read(Path page) {
        String name = String.valueOf(page.getFileName());
        try {
            String text = Page.decode(Files.readAllBytes(page), name).text();
            String gold = Files.readString(page.resolveSibling(name.replace(".txt", ".gold.json")));
            return new AnnotatedPage(
                    name, GoldReader.read(name, text, gold), new TranscriptReader().read(Page.of(name, text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
