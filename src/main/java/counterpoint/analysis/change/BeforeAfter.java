package counterpoint.analysis.change;

import counterpoint.analysis.Judgement;
import counterpoint.analysis.Reading;
import counterpoint.analysis.Voices;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the comments below an interview change: the standing of the interview alone, and the standing of all. */
public final class BeforeAfter {
    private BeforeAfter() {}

    /** The nodes of the interview whose standing the comments change, in natural order. */
    public static List<Change> changes(Judgement judgement) {
        ArgumentMap map = judgement.map();
        Set<Id> comments = Voices.onlyOf(map, Reading.withoutComments(map).ignored());
        return WhatIf.changes(judgement, Supposition.off(comments)).stream()
                .filter(change -> !comments.contains(change.node())
                        && grounds(map, change.node()).noneMatch(comments::contains))
                .map(Change::reversed)
                .toList();
    }

    /** What a relation rests on: without it there is no such relation to judge. */
    private static Stream<Id> grounds(ArgumentMap map, Id node) {
        return Stream.concat(
                map.find(node, Conflict.class).map(Conflict::attacker).stream(),
                map.find(node, Inference.class).stream().flatMap(inference -> inference.premises().stream()));
    }
}
