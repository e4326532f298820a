package counterpoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final Id MAP = Id.of("m");
    private static final Source PAGE = Source.of(Id.of("s1"), "Harbour", "Ferries leave at nine.");
    private static final Speaker ANNA = new Speaker(Id.of("v1"), "Anna", Speaker.Role.OTHER);
    private static final Locution WORDS = new Locution(Id.of("l1"), ANNA.id(), List.of(new Span(PAGE.id(), 0, 7)));
    private static final Proposition CLAIM = new Proposition(Id.of("p1"), "Ferries leave too late.");
    private static final Question ISSUE = new Question(Id.of("q1"), "When should ferries leave?");
    private static final Answer ANSWER = new Answer(Id.of("an1"), CLAIM.id(), ISSUE.id());
    private static final ArgumentMap HARBOUR = ArgumentMap.of(MAP, 7, List.of(PAGE, ANNA, WORDS, CLAIM, ISSUE, ANSWER));

    @Test
    void reportsEveryViolationAtOnce_whenAMapIsBuilt() {
        List<Entry> entries = List.of(
                PAGE,
                ANNA,
                CLAIM,
                new Proposition(CLAIM.id(), "Something else."),
                Inference.of(Id.of("i4"), List.of(Id.of("p9"), CLAIM.id()), Id.of("p8")),
                Conflict.of(Id.of("x1"), ANNA.id(), CLAIM.id()),
                Conflict.of(Id.of("x2"), CLAIM.id(), Id.of("x2")),
                new Locution(Id.of("l1"), ANNA.id(), List.of(new Span(PAGE.id(), 3, 23))));

        assertThatThrownBy(() -> ArgumentMap.of(MAP, 0, entries))
                .asInstanceOf(type(RuleViolationException.class))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("rule.violated");
                    assertThat(refused.findings())
                            .containsExactly(
                                    Finding.error(
                                            "id.duplicate",
                                            "Id p1 is used twice, here by a proposition. Give one of the two another id.",
                                            CLAIM.id()),
                                    Finding.error(
                                            "end.missing",
                                            "Inference i4 names premise p9, which is not in this map. Add p9 or remove"
                                                    + " it from i4.",
                                            Id.of("i4"),
                                            Id.of("p9")),
                                    Finding.error(
                                            "end.missing",
                                            "Inference i4 names conclusion p8, which is not in this map. Add p8 or"
                                                    + " remove it from i4.",
                                            Id.of("i4"),
                                            Id.of("p8")),
                                    Finding.error(
                                            "end.kind",
                                            "Conflict x1 names speaker v1 as its attacker. There it needs one of:"
                                                    + " proposition.",
                                            Id.of("x1"),
                                            ANNA.id()),
                                    Finding.error(
                                            "end.self",
                                            "Conflict x2 names itself as its target. Name another entry there.",
                                            Id.of("x2")),
                                    Finding.error(
                                                    "span.outside",
                                                    "Locution l1 has span 3–23 of source s1, which is only 22 UTF-16"
                                                            + " units long. Shorten the span.",
                                                    Id.of("l1"))
                                            .at(new Span(PAGE.id(), 3, 23)));
                    assertThat(refused)
                            .hasMessage("Id p1 is used twice, here by a proposition. Give one of the two another id."
                                    + " Inference i4 names premise p9, which is not in this map. Add p9 or remove it"
                                    + " from i4. Inference i4 names conclusion p8, which is not in this map. Add p8 or"
                                    + " remove it from i4. And 3 more.");
                });
    }

    @Test
    void saysWhichKindsMayStandThere_whenAnEndIsOfTheWrongKind() {
        Conflict conflict = Conflict.of(Id.of("x1"), CLAIM.id(), ISSUE.id());

        assertThat(HARBOUR.violations(Diff.adding(conflict)))
                .containsExactly(Finding.error(
                        "end.kind",
                        "Conflict x1 names question q1 as its target. There it needs one of: conflict, inference,"
                                + " proposition.",
                        conflict.id(),
                        ISSUE.id()));
    }

    @Test
    void namesTheReferrer_whenANamedEntryIsRemoved() {
        assertThat(HARBOUR.violations(Diff.removing(List.of(ISSUE, ANNA))))
                .containsExactly(
                        Finding.error(
                                "end.removed",
                                "Question q1 can't be removed while answer an1 names it. Remove or revise an1 too.",
                                ISSUE.id(),
                                ANSWER.id()),
                        Finding.error(
                                "end.removed",
                                "Speaker v1 can't be removed while locution l1 names it. Remove or revise l1 too.",
                                ANNA.id(),
                                WORDS.id()));
        assertThat(HARBOUR.apply(Diff.removing(List.of(ISSUE, ANSWER))).contains(ISSUE.id()))
                .isFalse();
    }

    @Test
    void asksForTheChangeAgain_whenTheDiffIsOutdated() {
        Proposition other = new Proposition(CLAIM.id(), "Ferries leave too early.");
        Speaker stranger = new Speaker(Id.of("v9"), "Nobody", Speaker.Role.OTHER);
        Diff diff = new Diff(
                List.of(ISSUE),
                List.of(new Diff.Revision(other, new Proposition(CLAIM.id(), "New words."))),
                List.of(stranger));

        assertThat(HARBOUR.violations(diff))
                .containsExactly(
                        Finding.error(
                                "id.duplicate",
                                "Id q1 is used twice, here by a question. Give one of the two another id.",
                                ISSUE.id()),
                        Finding.error(
                                "diff.outdated",
                                "The diff wants to revise proposition p1 as it no longer is in this map. Make the change"
                                        + " again from revision 7.",
                                CLAIM.id()),
                        Finding.error(
                                "diff.outdated",
                                "The diff wants to remove speaker v9 as it no longer is in this map. Make the change"
                                        + " again from revision 7.",
                                stranger.id()));
    }

    @Test
    void keepsTheTextOfASource_whenPlacesInItAreNamed() {
        Source other = Source.of(PAGE.id(), "Harbour", "Ferries leave at noon!");
        Source shorter = new Source(PAGE.id(), "Harbour", PAGE.hash(), 3, Optional.empty(), Optional.empty());
        Finding refused = Finding.error(
                "source.changed",
                "Source s1 can't get another text while 1 entry refers to places in it. Add the new text as another"
                        + " source.",
                PAGE.id());

        assertThat(HARBOUR.violations(Diff.revising(PAGE, other))).containsExactly(refused);
        assertThat(HARBOUR.violations(Diff.revising(PAGE, shorter))).containsExactly(refused);
        assertThat(HARBOUR.violations(Diff.revising(PAGE, PAGE.withoutText()))).isEmpty();
    }

    @Test
    void canBeUndone_whenASourceGetsAnotherTextAsItsWordsAreRemoved() {
        Source other = Source.of(PAGE.id(), "Harbour", "Ferries leave at noon!");
        Diff diff = new Diff(List.of(), List.of(new Diff.Revision(PAGE, other)), List.of(WORDS));

        assertThat(HARBOUR.apply(diff).apply(diff.inverse())).isEqualTo(HARBOUR.withRevision(9));
    }

    @Test
    void maySwapText_whenOnlyATagNamesTheSource() {
        Extension tag = new Extension(Id.of("e1"), Optional.of(PAGE.id()), Extension.TAG, "ships");
        ArgumentMap map = ArgumentMap.of(MAP, 0, List.of(PAGE, tag));

        assertThat(map.violations(Diff.revising(PAGE, Source.of(PAGE.id(), "Harbour", "Other words."))))
                .isEmpty();
    }

    @Test
    void countsThePlaces_whenSeveralEntriesReferToASource() {
        List<Entry> entries = new ArrayList<>(HARBOUR.entries());
        entries.add(new Locution(Id.of("l2"), ANNA.id(), List.of(new Span(PAGE.id(), 8, 13))));
        ArgumentMap map = ArgumentMap.of(MAP, 0, entries);

        assertThat(map.violations(Diff.revising(PAGE, Source.of(PAGE.id(), "Harbour", ""))))
                .first()
                .extracting(Finding::message)
                .isEqualTo("Source s1 can't get another text while 2 entries refer to places in it. Add the new text as"
                        + " another source.");
    }

    @Test
    void changesNothing_whenADiffIsRefused() {
        assertThatThrownBy(() -> HARBOUR.apply(Diff.removing(List.of(ISSUE))))
                .isInstanceOf(RuleViolationException.class);

        assertThat(HARBOUR.contains(ISSUE.id())).isTrue();
        assertThat(HARBOUR.revision()).isEqualTo(7);
    }
}
