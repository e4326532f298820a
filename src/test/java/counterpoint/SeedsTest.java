package counterpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.analysis.Judgement;
import counterpoint.analysis.Standing;
import counterpoint.analysis.Unanswered;
import counterpoint.analysis.Voices;
import counterpoint.analysis.change.Supposition;
import counterpoint.analysis.change.WhatIf;
import counterpoint.analysis.inspection.Inspections;
import counterpoint.format.Read;
import counterpoint.format.json.MapJsonReader;
import counterpoint.format.json.MapJsonWriter;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Diff;
import counterpoint.model.Finding;
import counterpoint.model.Finding.Severity;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Speaker;
import counterpoint.semantics.Label;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every seed is a test: it reads, keeps the rules, knows its places, and has the standing its maker expects. */
class SeedsTest {
    private static final Path SEEDS = Path.of("seeds");
    private static final Path CLIENT_PAGE = Path.of("../shared/seeds/000_25d29f7e23be28a3.txt");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");
    private static final int LONGEST_SHARED_RUN = 7;

    static List<Path> seeds() throws IOException {
        try (Stream<Path> folders = Files.list(SEEDS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Read read(Path seed) throws IOException {
        return MapJsonReader.read(Files.readAllBytes(seed.resolve("map.json")), seed.getFileName() + "/map.json");
    }

    private static List<Id> ids(JsonNode array) {
        List<Id> ids = new ArrayList<>();
        array.forEach(id -> ids.add(Id.of(id.asText())));
        return ids;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsItsBytes_whenReadAndWritten(Path seed) throws IOException {
        Read read = read(seed);
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        MapJsonWriter.write(read.map(), read.findings(), written);

        assertThat(written.toByteArray()).isEqualTo(Files.readAllBytes(seed.resolve("map.json")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hasNoErrors(Path seed) throws IOException {
        Read read = read(seed);

        assertThat(Stream.concat(read.findings().stream(), Inspections.run(read.map()).stream()))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(read.findings()).extracting(Finding::code).doesNotContain("json.unknown-key");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hasTheExpectedStanding(Path seed) throws IOException {
        Read read = read(seed);
        JsonNode expected = new ObjectMapper().readTree(Files.readAllBytes(seed.resolve("expected.json")));

        Standing standing = Standing.of(read.map());

        assertThat(standing.nodes(Label.IN)).isEqualTo(ids(expected.at("/standing/in")));
        assertThat(standing.nodes(Label.OUT)).isEqualTo(ids(expected.at("/standing/out")));
        assertThat(standing.nodes(Label.UNDECIDED)).isEqualTo(ids(expected.at("/standing/undecided")));
        assertThat(Unanswered.objections(read.map()))
                .extracting(Unanswered.Objection::conflict)
                .containsExactlyInAnyOrderElementsOf(ids(expected.at("/unanswered")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesAsExpected_whenClaimsAreSwitchedOff(Path seed) throws IOException {
        Judgement judgement = Judgement.of(read(seed).map());
        JsonNode cases = new ObjectMapper()
                .readTree(Files.readAllBytes(seed.resolve("expected.json")))
                .get("whatIf");

        assertThat(cases).hasSize(3).allSatisfy(supposed -> {
            Supposition off = Supposition.off(new HashSet<>(ids(supposed.get("off"))));
            assertThat(WhatIf.changes(judgement, off))
                    .extracting(change -> change.node() + " " + change.before() + " " + change.after())
                    .isEqualTo(changes(supposed.get("changed")));
        });
    }

    private static List<String> changes(JsonNode array) {
        List<String> changes = new ArrayList<>();
        for (JsonNode change : array) {
            changes.add(change.get("node").asText() + " "
                    + change.get("before").asText().toUpperCase(Locale.ROOT) + " "
                    + change.get("after").asText().toUpperCase(Locale.ROOT));
        }
        return changes;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void knowsThePlaceOfEachClaim_andTilesThePage(Path seed) throws IOException {
        Read read = read(seed);
        Source source = read.map().all(Source.class).findFirst().orElseThrow();

        assertThat(read.map().all(Proposition.class))
                .allSatisfy(claim -> assertThat(read.map().referrers(claim.id(), Illocution.class))
                        .as("words of %s", claim)
                        .anyMatch(said ->
                                read.map().find(said.anchor(), Locution.class).isPresent()));
        int end = 0;
        for (Segment segment : read.map()
                .all(Segment.class)
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList()) {
            assertThat(segment.span().start()).isEqualTo(end);
            end = segment.span().end();
        }
        assertThat(end).isEqualTo(source.length());
        Path page = seed.resolve("page.txt");
        if (Files.exists(page)) {
            assertThat(source.isOf(Files.readString(page))).isTrue();
        }
    }

    /** Each place is whole words, and stands in the turn or comment of the one who is said to say it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void lightsUpTheSpeakersOwnWholeWords_whenThePageIsAtHand(Path seed) throws IOException {
        Path own = seed.resolve("page.txt");
        String page = Files.exists(own) ? Files.readString(own) : clientPage();
        ArgumentMap map = read(seed).map();
        Source source = map.all(Source.class).findFirst().orElseThrow();

        ArgumentMap lit = map.apply(Diff.revising(source, source.withText(page)));

        assertThat(Inspections.run(lit))
                .extracting(Finding::code)
                .doesNotContain("words.shifted", "words.misattributed", "source.textless");
    }

    @Test
    void mapsTheWholeInterview_whenTheSeedIsTheClients() throws IOException {
        ArgumentMap map = read(SEEDS.resolve("stalin-and-the-ussr")).map();

        assertThat(map.all(Segment.class).filter(s -> s.kind() == Segment.Kind.TURN))
                .hasSize(41);
        assertThat(map.all(Segment.class).filter(s -> s.kind() == Segment.Kind.COMMENT))
                .hasSize(8);
        assertThat(map.all(Speaker.class))
                .hasSize(10)
                .allSatisfy(speaker ->
                        assertThat(claimsOf(map, speaker)).as(speaker.name()).isNotEmpty());
        assertThat(claimsOf(map, map.get(Id.of("v2"), Speaker.class))).hasSizeGreaterThanOrEqualTo(100);
        assertThat(Stream.concat(map.all(Inference.class), map.all(Conflict.class))
                        .count())
                .isGreaterThanOrEqualTo(150);
        assertThat(map.all(Conflict.class).filter(map::isUndercut).count()).isGreaterThanOrEqualTo(8);
        assertThat(map.all(Inference.class).filter(step -> step.scheme().isPresent()))
                .hasSizeGreaterThanOrEqualTo(70);
    }

    private static List<Proposition> claimsOf(ArgumentMap map, Speaker speaker) {
        return map.all(Proposition.class)
                .filter(claim -> Voices.of(map, claim.id()).contains(speaker.id()))
                .toList();
    }

    @Test
    void annotatesAsTheMapSays_whenAPageHasGold() throws IOException {
        Path seed = SEEDS.resolve("school-garden");
        ArgumentMap map = read(seed).map();
        JsonNode claims = new ObjectMapper()
                .readTree(Files.readAllBytes(seed.resolve("page.gold.json")))
                .get("claims");

        assertThat(claims).hasSize(14).allSatisfy(claim -> {
            Id id = Id.of(claim.get("id").asText());
            String text = map.find(id, Proposition.class)
                    .map(Proposition::text)
                    .orElseGet(() -> map.get(id, Question.class).text());
            assertThat(claim.get("gist").asText()).isEqualTo(text);
            assertThat(map.referrers(id, Illocution.class)
                            .flatMap(said -> map.find(said.anchor(), Locution.class).stream())
                            .flatMap(words -> words.spans().stream()))
                    .anyMatch(span -> span.start() == claim.get("start").asInt()
                            && span.end() == claim.get("end").asInt());
        });
    }

    @Test
    void isMadeFromTheClientsPage_whenThatIsAtHand() throws IOException {
        Source source = read(SEEDS.resolve("stalin-and-the-ussr"))
                .map()
                .all(Source.class)
                .findFirst()
                .orElseThrow();

        assertThat(source.text()).isEmpty();
        assertThat(source.isOf(clientPage())).isTrue();
    }

    @Test
    void copiesNothingOfTheClientsPage() throws IOException {
        Set<String> runs = new HashSet<>(runs(clientPage()));

        try (Stream<Path> files = Files.walk(Path.of("."))) {
            List<Path> texts = files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith("./target") && !file.startsWith("./.git"))
                    .filter(file -> file.toString().matches(".*\\.(java|md|json|txt|tsv|js|css|html|xml|sql)"))
                    .toList();
            assertThat(texts)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(runs(Files.readString(file)))
                            .as(file.toString())
                            .filteredOn(runs::contains)
                            .isEmpty());
        }
    }

    private static String clientPage() throws IOException {
        Assumptions.assumeTrue(Files.exists(CLIENT_PAGE), "The client's page is not beside the project.");
        return Files.readString(CLIENT_PAGE);
    }

    /** Every run of eight words, in lower case, with straight apostrophes. */
    private static List<String> runs(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + LONGEST_SHARED_RUN < words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + LONGEST_SHARED_RUN + 1)));
        }
        return runs;
    }
}
