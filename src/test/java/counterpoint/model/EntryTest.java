package counterpoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the constructors of entries refuse, and what they keep. */
class EntryTest {
    private static final Id A = Id.of("a");
    private static final Id B = Id.of("b");
    private static final Id S = Id.of("s1");
    private static final Span SPAN = new Span(S, 0, 4);
    private static final Proposition CLAIM = new Proposition(A, "Trams are quiet.");
    private static final String HASH = Source.hashOf("tram");

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("Proposition a has no text. Say what is claimed.", () -> new Proposition(A, " \n")),
                refusal("Question a has no text. Say what is asked.", () -> new Question(A, "")),
                refusal(
                        "Speaker a has a blank name. Give one, such as \"Commenter 3\".",
                        () -> new Speaker(A, " ", Speaker.Role.OTHER)),
                refusal("Inference a has no premise. Name at least one.", () -> Inference.of(A, List.of(), B)),
                refusal(
                        "Inference a has b as premise and conclusion. Remove one of the two.",
                        () -> Inference.of(A, List.of(S, B), B)),
                refusal(
                        "Inference a names a premise twice. Name each premise once.",
                        () -> Inference.of(A, List.of(B, B), S)),
                refusal("Conflict a lets b attack itself. Name two different nodes.", () -> Conflict.of(A, B, B)),
                refusal("Rephrase a lets b restate itself. Name two different nodes.", () -> new Rephrase(A, B, B)),
                refusal(
                        "Transition a goes from b to itself. Name two different locutions.",
                        () -> new Transition(A, B, B)),
                refusal(
                        "Illocution a is anchored in its own content b. Name two different nodes.",
                        () -> new Illocution(A, Illocution.Force.ASSERTING, B, B)),
                refusal(
                        "An illocutionary force has a blank name. Use \"Asserting\" or another.",
                        () -> new Illocution.Force("")),
                refusal("Locution a has no span. Say where its words are.", () -> new Locution(A, B, List.of())),
                refusal(
                        "Locution a has spans of two sources. Make one locution for each source.",
                        () -> new Locution(A, B, List.of(SPAN, new Span(B, 0, 1)))),
                refusal(
                        "Span 4–4 of source s1 holds no character. A span needs 0 <= start < end.",
                        () -> new Span(S, 4, 4)),
                refusal(
                        "Span -1–4 of source s1 holds no character. A span needs 0 <= start < end.",
                        () -> new Span(S, -1, 4)),
                refusal(
                        "Segment a is a turn or comment without a speaker. Name who speaks.",
                        () -> segment(Segment.Kind.COMMENT)),
                refusal(
                        "Segment a is a turn or comment without a speaker. Name who speaks.",
                        () -> segment(Segment.Kind.TURN)),
                refusal(
                        "Extension a has name \"timestamp\". Write a prefix, a colon and a local name, such as"
                                + " \"aif:timestamp\".",
                        () -> new Extension(A, Optional.empty(), "timestamp", "")),
                refusal(
                        "Source s1 has hash \"sha256:AB\". A hash is \"sha256:\" and 64 lower-case hexadecimal digits.",
                        () -> new Source(S, "", "sha256:AB", 4, Optional.empty(), Optional.empty())),
                refusal(
                        "Source s1 has length -1. A length is 0 or more.",
                        () -> new Source(S, "", HASH, -1, Optional.empty(), Optional.empty())),
                refusal(
                        "The text of source s1 differs from its hash or length. Recompute both from the text, or restore"
                                + " the text.",
                        () -> new Source(S, "", HASH, 4, Optional.of("bus!"), Optional.empty())),
                refusal(
                        "The text of source s1 differs from its hash or length. Recompute both from the text, or restore"
                                + " the text.",
                        () -> Source.of(S, "", "tram").withText("trams")),
                refusal(
                        "Proposal a has no evidence. Name at least one place in a page that speaks for it.",
                        () -> proposal(0.5, List.of(), Diff.adding(CLAIM))),
                refusal(
                        "Proposal a has confidence 1.5. A confidence is a number from 0 to 1.",
                        () -> proposal(1.5, List.of(SPAN), Diff.adding(CLAIM))),
                refusal(
                        "Proposal a has confidence NaN. A confidence is a number from 0 to 1.",
                        () -> proposal(Double.NaN, List.of(SPAN), Diff.adding(CLAIM))),
                refusal(
                        "Proposal a proposes a change of proposals. Propose changes of the map's content only.",
                        () -> proposal(0.5, List.of(SPAN), Diff.adding(sound()))),
                refusal(
                        "Proposal a proposes a change of proposals. Propose changes of the map's content only.",
                        () -> proposal(
                                0.5, List.of(SPAN), Diff.revising(sound(), sound().with(Proposal.Status.ACCEPTED)))),
                refusal(
                        "A diff changes a twice. Say each change of an entry once.",
                        () -> new Diff(List.of(CLAIM), List.of(), List.of(CLAIM))),
                refusal(
                        "A revision changes a into b. An entry keeps its id: remove the one and add the other.",
                        () -> Diff.revising(CLAIM, new Proposition(B, "Trams are quiet."))),
                refusal(
                        "A revision turns proposition a into a question. An entry keeps its kind: remove it and add"
                                + " another under a new id.",
                        () -> Diff.revising(CLAIM, new Question(A, "Are trams quiet?"))),
                refusal(
                        "Operation 3 of map b changes nothing. Leave empty diffs out of the log.",
                        () -> new Operation(B, 3, "anna", Instant.EPOCH, "nothing", Diff.adding())));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void saysWhatIsWrongAndHowToMendIt_whenAConstructorRefuses(String message, ThrowingCallable construction) {
        assertThatThrownBy(construction)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void keepsItsOwnCopies_whenGivenLists() {
        assertThatThrownBy(() -> Inference.of(A, List.of(B), S).premises().add(A))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Diff.adding(CLAIM).added().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void recognisesItsText_whenItIsKeptElsewhere() {
        Source locator = Source.of(S, "Trams", "Trams hum.").withoutText();

        assertThat(locator.text()).isEmpty();
        assertThat(locator.isOf("Trams hum.")).isTrue();
        assertThat(locator.isOf("Trams hum!")).isFalse();
        assertThat(locator.withText("Trams hum.")).isEqualTo(Source.of(S, "Trams", "Trams hum."));
    }

    @Test
    void sortsInPageOrder_whenSpansAreCompared() {
        Span late = new Span(Id.of("s10"), 0, 1);

        assertThat(Stream.of(late, new Span(S, 2, 9), new Span(S, 2, 5), SPAN).sorted())
                .containsExactly(SPAN, new Span(S, 2, 5), new Span(S, 2, 9), late);
        assertThat(new Span(S, 0, 4).overlaps(new Span(S, 4, 5))).isFalse();
        assertThat(new Span(S, 0, 4).overlaps(new Span(S, 3, 5))).isTrue();
        assertThat(new Span(S, 0, 4).contains(new Span(S, 2, 4))).isTrue();
        assertThat(new Span(S, 0, 4).contains(new Span(B, 2, 4))).isFalse();
    }

    @Test
    void isOneShortLine_whenUserTextIsQuoted() {
        assertThat(Quoted.text("a\nb\u0000c")).isEqualTo("\"a b c\"");
        assertThat(Quoted.text("𝔊".repeat(81))).isEqualTo('"' + "𝔊".repeat(80) + "…\"");
        assertThat(Quoted.text("x".repeat(80))).isEqualTo('"' + "x".repeat(80) + '"');
    }

    private static Segment segment(Segment.Kind kind) {
        return new Segment(A, kind, SPAN, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Proposal sound() {
        return new Proposal(B, "test/1", "Why not.", 0.5, Proposal.Status.PENDING, List.of(SPAN), Diff.adding(CLAIM));
    }

    private static Proposal proposal(double confidence, List<Span> evidence, Diff diff) {
        return new Proposal(A, "test/1", "Why not.", confidence, Proposal.Status.PENDING, evidence, diff);
    }

    private static Arguments refusal(String message, ThrowingCallable construction) {
        return Arguments.of(message, construction);
    }
}
