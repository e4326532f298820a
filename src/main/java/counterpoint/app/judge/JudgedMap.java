package counterpoint.app.judge;

import counterpoint.analysis.Coverage;
import counterpoint.analysis.Judgement;
import counterpoint.analysis.Reading;
import counterpoint.analysis.Scales;
import counterpoint.analysis.Standing;
import counterpoint.analysis.StandingSemantics;
import counterpoint.analysis.Unanswered;
import counterpoint.analysis.Weighing;
import counterpoint.analysis.Weighing.Weighed;
import counterpoint.analysis.change.BeforeAfter;
import counterpoint.analysis.change.Change;
import counterpoint.analysis.change.Cruxes;
import counterpoint.analysis.change.Reweighing;
import counterpoint.analysis.change.Supposition;
import counterpoint.analysis.change.WhatIf;
import counterpoint.analysis.inspection.Inspections;
import counterpoint.analysis.structure.Structure;
import counterpoint.analysis.why.Why;
import counterpoint.model.ArgumentMap;
import counterpoint.model.EnvironmentException;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.model.Speaker;
import counterpoint.semantics.Budget;
import counterpoint.semantics.BudgetExceededException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A map at one revision, judged: every question about what stands and why. What costs more than a look is worked out at the
 * first question and kept; a map at a revision never changes, so nothing here goes stale. May be used by several threads.
 */
public final class JudgedMap {
    private static final long MOST_STEPS = 3_000_000;
    private static final int KEPT = 48;

    private final ArgumentMap map;
    private final Map<Object, Object> answers = new LinkedHashMap<>(KEPT, 0.75f, true);

    private JudgedMap(ArgumentMap map) {
        this.map = map;
    }

    /** A map as it is; pass {@code map.supposingPending()} to take proposals in. */
    public static JudgedMap of(ArgumentMap map) {
        return new JudgedMap(map);
    }

    public ArgumentMap map() {
        return map;
    }

    /** The grounded standing of decision record 1. */
    public Standing standing() {
        return standing(StandingSemantics.GROUNDED, Reading.standard());
    }

    /**
     * The standing under a semantics and a reading.
     *
     * @throws NotFoundException if the reading names somebody who doesn't speak in this map
     * @throws EnvironmentException if it takes too long
     */
    public Standing standing(StandingSemantics semantics, Reading reading) {
        requireSpeakers(reading.ignored());
        return kept(new Asked(semantics, reading), Standing.class, () -> {
            if (semantics == StandingSemantics.GROUNDED) {
                return judgement(reading).standing();
            }
            try {
                return Standing.of(map, reading, semantics, Budget.steps(MOST_STEPS));
            } catch (BudgetExceededException e) {
                throw new EnvironmentException(
                        "Map " + map.id() + " is too entangled for " + semantics.text() + " semantics: "
                                + e.getMessage() + " Choose grounded, which always has an answer.",
                        e);
            }
        });
    }

    /** Why a node stands, falls or is open. */
    public Why why(Id node, Reading reading) {
        requireSpeakers(reading.ignored());
        return Why.of(judgement(reading), node);
    }

    /** What a supposition would change in the standing under a reading. */
    public List<Change> whatIf(Supposition supposition, Reading reading) {
        requireSpeakers(supposition.ignored());
        requireSpeakers(reading.ignored());
        return WhatIf.changes(judgement(reading), supposition);
    }

    /** What a supposition would change in the strengths of nodes. */
    public Reweighing.Shifts shifts(Supposition supposition, Weighing.Method method, Weighing.Weights weights) {
        requireSpeakers(supposition.ignored());
        return Reweighing.shifts(scales(method, weights), supposition);
    }

    /** The claims on which a node's standing turns. */
    public Cruxes.Found cruxes(Id node, Reading reading) {
        requireSpeakers(reading.ignored());
        return kept(new AskedCruxes(node, reading), Cruxes.Found.class, () -> Cruxes.of(judgement(reading), node));
    }

    /** Objections that nobody answers, those with most voices and most weight first. */
    public List<Unanswered.Objection> unanswered() {
        return kept(
                        "unanswered",
                        Objections.class,
                        () -> new Objections(
                                Unanswered.objections(scales(Weighing.Method.DF_QUAD, Weighing.Weights.VOICES))))
                .objections();
    }

    /** Claims that drew no reply. */
    public List<Id> silent() {
        return kept("silent", Silent.class, () -> new Silent(Coverage.silent(map)))
                .claims();
    }

    /** What the comments change in the standing under a reading. */
    public List<Change> beforeAfter(Reading reading) {
        requireSpeakers(reading.ignored());
        return kept(
                        new AskedComments(reading),
                        Changes.class,
                        () -> new Changes(BeforeAfter.changes(judgement(reading))))
                .changes();
    }

    /** The strengths of all nodes. */
    public Weighed strengths(Weighing.Method method, Weighing.Weights weights) {
        return scales(method, weights).weighed();
    }

    private Scales scales(Weighing.Method method, Weighing.Weights weights) {
        return kept(List.of(method, weights), Scales.class, () -> Scales.of(map, method, weights));
    }

    /** What the inspections find. */
    public List<Finding> findings() {
        return kept("findings", Findings.class, () -> new Findings(Inspections.run(map)))
                .findings();
    }

    /** What the map looks like as a graph. */
    public Structure structure() {
        return kept("structure", Structure.class, () -> Structure.of(map));
    }

    private Judgement judgement(Reading reading) {
        return kept(reading, Judgement.class, () -> Judgement.of(map, reading));
    }

    private void requireSpeakers(Set<Id> speakers) {
        Optional<Id> unknown = speakers.stream()
                .filter(speaker -> map.find(speaker, Speaker.class).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            throw new NotFoundException("Map " + map.id() + " has no speaker " + unknown.get()
                    + ". Name one by the id under \"speakers\".");
        }
    }

    private <T> T kept(Object question, Class<T> type, Supplier<T> answer) {
        Optional<Object> known = known(question);
        if (known.isEmpty()) {
            known = Optional.of(answer.get());
            keep(question, known.get());
        }
        return type.cast(known.get());
    }

    private Optional<Object> known(Object question) {
        synchronized (answers) {
            return Optional.ofNullable(answers.get(question));
        }
    }

    /** Readings and nodes are many, so what was asked for longest ago goes. */
    private void keep(Object question, Object answer) {
        synchronized (answers) {
            answers.put(question, answer);
            if (answers.size() > KEPT) {
                answers.remove(answers.keySet().iterator().next());
            }
        }
    }

    private record Asked(StandingSemantics semantics, Reading reading) {}

    private record AskedCruxes(Id node, Reading reading) {}

    private record AskedComments(Reading reading) {}

    private record Objections(List<Unanswered.Objection> objections) {}

    private record Silent(List<Id> claims) {}

    private record Changes(List<Change> changes) {}

    private record Findings(List<Finding> findings) {}
}
