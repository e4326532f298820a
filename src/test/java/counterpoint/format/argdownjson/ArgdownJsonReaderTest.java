package counterpoint.format.argdownjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import counterpoint.format.Read;
import counterpoint.format.argdown.ArgdownReader;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Extension;
import counterpoint.model.Finding;
import counterpoint.model.Inference;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Proposition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reference tool exports reads like the text it exported. */
final class ArgdownJsonReaderTest {
    private static final Path FILES = Path.of("../shared/data/argdown");

    @ParameterizedTest
    @ValueSource(strings = {"lines", "strict"})
    void exportReadsLikeItsText(String name) throws IOException {
        Read text = ArgdownReader.read(resource(name + ".argdown"), name + ".argdown");
        Read json = ArgdownJsonReader.read(resource(name + ".json"), name + ".json");

        assertThat(facts(json.map())).containsExactlyElementsOf(facts(text.map()));
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
    void realExportReadsLikeItsText(String name) throws IOException {
        Path text = FILES.resolve("examples").resolve(name + ".argdown");
        Path json = FILES.resolve("reference-json/format=argdown-json,lang=en").resolve(name + ".json");
        assumeTrue(Files.exists(text) && Files.exists(json), "no files of the field beside the project");

        assertThat(facts(ArgdownJsonReader.read(Files.readAllBytes(json), name).map()))
                .containsExactlyElementsOf(
                        facts(ArgdownReader.read(Files.readAllBytes(text), name).map()));
    }

    @Test
    void tagsAtTheEndOfAText_comeOffIt() {
        ArgumentMap map = read("""
                {"statements": {"A": {"tags": ["x"], "members": [{"title": "A", "text": "A says. #x ", "tags": ["x"],
                    "ranges": [{"type": "tag", "start": 8, "stop": 9, "tag": "x"}]}]}}, "arguments": {}}
                """).map();

        assertThat(map.all(Proposition.class).map(Proposition::text)).containsExactly("A says.");
        assertThat(map.all(Extension.class).map(Extension::value)).containsExactly("x");
    }

    @Test
    void oddPartsAreReported() {
        Read read = read("""
                {"statements": {"A": {"members": [{"title": "A", "text": "A says."}]}},
                 "arguments": {"X": {"members": [], "pcs": [
                    {"title": "A", "role": "premise"},
                    {"title": "B", "role": "main-conclusion", "inference": {"inferenceRules": ["Rule"]}}]}},
                 "relations": [
                    {"relationType": "likes", "from": "A", "fromType": "equivalence-class", "to": "B"},
                    {"relationType": "attack", "from": "C", "fromType": "equivalence-class", "to": "A"},
                    {"relationType": "undercut", "from": "A", "fromType": "equivalence-class",
                     "to": "X", "toType": "inference", "conclusionIndex": 1}]}
                """);

        assertThat(read.findings().stream().map(Finding::code))
                .containsExactly(
                        "argdown-json.statement-missing",
                        "argdown-json.relation-type",
                        "argdown-json.relation-dangling");
        assertThat(read.map().all(Inference.class).map(Inference::scheme))
                .containsExactly(java.util.Optional.of("Rule"));
        assertThat(read.map().all(Conflict.class).filter(read.map()::isUndercut))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"statements\": []}", "{\"statements\": {", ""})
    void refusesWithASentence_whenItIsNoExport(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(MalformedInputException.class)
                .hasMessageEndingWith(".");
    }

    /** What both say: ids, texts and relations. Markup and front matter aren't in an export. */
    private static List<String> facts(ArgumentMap map) {
        List<String> facts = new ArrayList<>();
        map.all(Proposition.class).forEach(claim -> facts.add(claim.toString()));
        map.all(Inference.class).forEach(i -> facts.add(i.premises() + " so " + i.conclusion() + " by " + i.scheme()));
        map.all(Conflict.class).forEach(c -> facts.add(c.attacker() + " against " + target(map, c)));
        map.all(Extension.class)
                .filter(e -> e.name().equals(Extension.TAG) || e.name().equals("argdown:title"))
                .forEach(e -> facts.add(e.name() + " " + e.about() + " " + e.value()));
        return facts.stream().sorted().toList();
    }

    private static String target(ArgumentMap map, Conflict conflict) {
        return map.find(conflict.target(), Proposition.class).isPresent()
                ? conflict.target().value()
                : map.entry(conflict.target()).map(entry -> entry.type()).orElseThrow();
    }

    private static Read read(String json) {
        return ArgdownJsonReader.read(json.getBytes(StandardCharsets.UTF_8), "x.json");
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                ArgdownJsonReaderTest.class.getResourceAsStream("/counterpoint/argdown/" + name), name)) {
            return file.readAllBytes();
        }
    }
}
