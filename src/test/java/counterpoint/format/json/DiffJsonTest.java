package counterpoint.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Operation;
import counterpoint.model.Proposition;
import counterpoint.model.RandomMaps;
import counterpoint.model.RuleViolationException;
import counterpoint.model.Seeds;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiffJsonTest {
    private static final Proposition OLD = new Proposition(Id.of("p1"), "Ice melts.");
    private static final Proposition NEW = new Proposition(Id.of("p1"), "Ice melts in spring.");
    private static final String REVISED =
            "{\"added\":[],\"revised\":[{\"before\":{\"type\":\"proposition\",\"id\":\"p1\",\"text\":\"Ice melts.\"},"
                    + "\"after\":{\"type\":\"proposition\",\"id\":\"p1\",\"text\":\"Ice melts in spring.\"}}],\"removed\":[]}";

    @Test
    void isTheSameDiff_whenWrittenAndRead() {
        Seeds.each(seed -> {
            ArgumentMap map = RandomMaps.from(seed);
            Diff diff = RandomMaps.diff(map, seed);

            String text = DiffJson.write(diff);

            assertThat(DiffJson.read(text, "diff")).isEqualTo(diff);
            assertThat(text).doesNotContain("\n");
        });
    }

    @Test
    void isTheSameOperation_whenWrittenAndRead() {
        Operation operation = new Operation(
                Id.of("m"),
                9,
                "anna",
                Instant.parse("2026-02-03T04:05:06.789Z"),
                "revise-claim",
                Diff.revising(OLD, NEW));

        String text = DiffJson.writeOperation(operation);

        assertThat(text)
                .isEqualTo("{\"map\":\"m\",\"revision\":9,\"actor\":\"anna\",\"time\":\"2026-02-03T04:05:06.789Z\","
                        + "\"intent\":\"revise-claim\",\"diff\":" + REVISED + "}");
        assertThat(DiffJson.readOperation(text, "row 9")).isEqualTo(operation);
    }

    @Test
    void readsAChange_asTheOperationsRouteTakesIt() {
        assertThat(DiffJson.readChange(
                        "{\"expectedRevision\": 4, \"intent\": \"revise-claim\", \"diff\": " + REVISED + "}",
                        "request"))
                .isEqualTo(new Change(4, "revise-claim", Diff.revising(OLD, NEW)));
    }

    @Test
    void namesEveryPlace_whenAChangeLacksItsShape() {
        assertThatThrownBy(() -> DiffJson.readChange(
                        "{\"expectedRevision\": -1, \"diff\": {\"added\": [{\"type\": \"idea\"}], \"removed\": 0}}",
                        "The request"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage("The request isn't a change."
                        + " $.expectedRevision: expected a whole number, 0 or more, but was -1."
                        + " $.intent: expected text but it is missing."
                        + " $.diff.added[0].type: expected one of \"source\", \"speaker\", \"segment\", \"locution\","
                        + " \"proposition\", \"question\", \"inference\", \"conflict\", \"rephrase\", \"answer\","
                        + " \"transition\", \"illocution\", \"proposal\", \"extension\" but was \"idea\"."
                        + " $.diff.removed: expected an array but was 0.");
    }

    @Test
    void saysWhichEntriesAreRefused_whenADiffCannotBeMade() {
        assertThatThrownBy(() -> DiffJson.read(
                        "{\"added\": [{\"type\": \"question\", \"id\": \"q1\", \"text\": \"\"}],"
                                + " \"revised\": [{\"before\": {\"type\": \"question\", \"id\": \"q1\", \"text\": \"Why?\"},"
                                + " \"after\": {\"type\": \"proposition\", \"id\": \"q1\", \"text\": \"So.\"}}]}",
                        "The request"))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("$.added[0]: Question q1 has no text. Say what is asked."
                        + " $.revised[0]: A revision turns question q1 into a proposition. An entry keeps its kind:"
                        + " remove it and add another under a new id.");
    }

    @Test
    void isMalformed_whenTheTextIsNoJsonOrNoTime() {
        assertThatThrownBy(() -> DiffJson.read("", "The request"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage("The request is empty. It should be a diff, as a JSON object.");
        assertThatThrownBy(() -> DiffJson.read("{\"added\": [", "The request"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage(
                        "The request ends in the middle of its JSON, at line 1, column 12. Restore the rest of it.");
        assertThatThrownBy(() -> DiffJson.readOperation(
                        "{\"map\": \"m\", \"revision\": 1, \"actor\": \"a\", \"time\": \"noon\", \"intent\": \"i\","
                                + " \"diff\": " + REVISED + "}",
                        "Row 1"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage("Row 1 isn't an operation. $.time: expected a time such as \"2026-01-31T12:00:00Z\" but was"
                        + " \"noon\".");
        assertThat(DiffJson.read("{}", "The request")).isEqualTo(new Diff(List.of(), List.of(), List.of()));
    }
}
