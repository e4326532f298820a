package counterpoint.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.format.argdown.document.ArgdownDocument;
import counterpoint.format.argdown.document.Interpretation;
import counterpoint.format.argdown.parse.ArgdownParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files beside the project, where they are at hand: they must read as the reference tool reads them. */
final class ReferenceFilesTest {
    private static final Path FILES = Path.of("../shared/data/argdown");

    /** Those the reference tool refuses. */
    private static final Set<String> FAULTY = Set.of(
            "argdown-cli__partial1.argdown",
            "argdown-cli__partial2.argdown",
            "argdown-cli_include-test.argdown",
            "argdown-core_lexer-argument.argdown",
            "argdown-core_lexer-definitions-references.argdown",
            "argdown-core_lexer-lists.argdown",
            "argdown-core_lexer-relation-after-emptyline.argdown",
            "argdown-core_lexer-relations.argdown",
            "argdown-core_lexer-statements-by-number.argdown",
            "packages_demo.argdown");

    private static ArgdownDocument read(Path file) throws IOException {
        return Interpretation.of(ArgdownParser.parse(Files.readString(file)));
    }

    private static List<Path> files() throws IOException {
        assumeTrue(Files.isDirectory(FILES), "no files of the field beside the project");
        try (Stream<Path> files = Files.walk(FILES)) {
            return files.filter(file -> file.toString().endsWith(".argdown"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void refusesWhatTheReferenceRefuses_withPlaces() throws IOException {
        List<String> refused = files().stream()
                .filter(file -> {
                    try {
                        return !read(file).problems().isEmpty();
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .map(file -> file.getFileName().toString())
                .toList();

        assertThat(refused).containsExactlyInAnyOrderElementsOf(FAULTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Populism-Core-Argument-Argdown-Example",
                "argdown-primer",
                "greenspan-schefczyk_hardwrap",
                "legalisation-softdrugs",
                "semmelweis_betz",
                "state-censorship"
            })
    void readsWhatTheReferenceReads(String name) throws IOException {
        Path text = FILES.resolve("examples").resolve(name + ".argdown");
        Path json = FILES.resolve("reference-json/format=argdown-json,lang=en").resolve(name + ".json");
        assumeTrue(Files.exists(text) && Files.exists(json), "no files of the field beside the project");

        ArgdownDocument document = read(text);
        Outline expected = Outline.ofReference(new ObjectMapper().readTree(json.toFile()));
        // The command line tool that wrote these files regroups sections where front matter asks for it; we keep the
        // text's.
        boolean regrouped =
                document.frontMatter().flatMap(data -> data.member("group")).isPresent();

        assertThat((regrouped ? Outline.of(document).withoutSections() : Outline.of(document)).lines())
                .containsExactlyInAnyOrderElementsOf((regrouped ? expected.withoutSections() : expected).lines());
    }
}
