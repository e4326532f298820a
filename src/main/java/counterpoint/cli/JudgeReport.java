package counterpoint.cli;

import counterpoint.analysis.Reading;
import counterpoint.analysis.Standing;
import counterpoint.analysis.StandingSemantics;
import counterpoint.analysis.Weighing;
import counterpoint.analysis.change.Change;
import counterpoint.analysis.change.Reweighing;
import counterpoint.analysis.change.Supposition;
import counterpoint.analysis.why.Phrases;
import counterpoint.analysis.why.Why;
import counterpoint.app.judge.JudgedMap;
import counterpoint.cli.terminal.Counted;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Proposition;
import counterpoint.semantics.Label;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Judgements as text for a terminal: each node with its id, so that one can ask on. */
final class JudgeReport {
    private final JudgedMap judged;
    private final ArgumentMap map;
    private final Phrases phrases;
    private final PrintWriter out;

    JudgeReport(JudgedMap judged, PrintWriter out) {
        this.judged = judged;
        this.map = judged.map();
        this.phrases = new Phrases(map);
        this.out = out;
    }

    /** How many claims stand; those that don't, with the reason; and the objections nobody answers. */
    void standing(StandingSemantics semantics, Reading reading) {
        Standing standing = judged.standing(semantics, reading);
        List<Id> fallen = claims(standing, Label.OUT);
        List<Id> open = claims(standing, Label.UNDECIDED);
        out.println(map.title() + ": "
                + Counted.of(claims(standing, Label.IN).size() + fallen.size() + open.size(), "claim") + ", "
                + claims(standing, Label.IN).size() + " in, " + fallen.size() + " out, " + open.size()
                + " undecided (" + semantics.text() + ").");
        boolean isExplained = semantics == StandingSemantics.GROUNDED;
        list("Out", fallen, isExplained, reading);
        list("Undecided", open, isExplained, reading);
        unanswered();
    }

    private List<Id> claims(Standing standing, Label label) {
        return standing.nodes(label).stream()
                .filter(node -> map.find(node, Proposition.class).isPresent())
                .toList();
    }

    private void list(String title, List<Id> claims, boolean isExplained, Reading reading) {
        if (claims.isEmpty()) {
            return;
        }
        out.println();
        out.println(title);
        for (Id claim : claims) {
            out.println("  " + claim + "  " + phrases.owned(claim));
            if (isExplained) {
                judged.why(claim, reading).sentences().forEach(sentence -> out.println("      " + sentence.text()));
            }
        }
    }

    private void unanswered() {
        if (judged.unanswered().isEmpty()) {
            return;
        }
        out.println();
        out.println("Objections nobody answers");
        judged.unanswered()
                .forEach(objection -> out.println("  " + objection.conflict() + "  "
                        + phrases.owned(objection.attacker()) + " against " + phrases.described(objection.target())));
    }

    /** Why a node has its label, one sentence a line. */
    void why(Id node, Reading reading) {
        Why why = judged.why(node, reading);
        out.println(node + "  " + name(node));
        why.sentences().forEach(sentence -> out.println("  " + sentence.text()));
    }

    /** What a supposition changes, one node a line. */
    void whatIf(Supposition supposition) {
        List<Change> changes = judged.whatIf(supposition);
        out.println(
                changes.isEmpty() ? "Nothing would change." : Counted.of(changes.size(), "node") + " would change.");
        changes.forEach(change -> out.println("  " + change.node() + "  " + text(change.before()) + " → "
                + text(change.after()) + "  " + name(change.node())));
    }

    /** How strong each claim is, the strongest first. */
    void strengths(Weighing.Method method, Weighing.Weights weights) {
        Weighing.Weighed weighed = judged.strengths(method, weights);
        out.println(map.title() + ": strengths from 0 to 1 by " + method.text() + ", "
                + (weights == Weighing.Weights.EVEN ? "every claim weighing alike" : "claims weighing by their voices")
                + ".");
        warnUnless(weighed.isConverged());
        weighed.strengths().entrySet().stream()
                .filter(entry -> map.find(entry.getKey(), Proposition.class).isPresent())
                .sorted(Map.Entry.<Id, Double>comparingByValue().reversed())
                .forEach(entry -> out.println("  " + digits(entry.getValue()) + "  " + entry.getKey() + "  "
                        + phrases.owned(entry.getKey())));
    }

    /** What a supposition changes in strengths, the largest changes first. */
    void shifts(Supposition supposition, Weighing.Method method, Weighing.Weights weights) {
        Reweighing.Shifts shifts = judged.shifts(supposition, method, weights);
        out.println(
                shifts.shifts().isEmpty()
                        ? "No strength would change."
                        : Counted.of(shifts.shifts().size(), "strength") + " would change (" + method.text() + ").");
        warnUnless(shifts.isConverged());
        shifts.shifts().stream()
                .sorted(Comparator.comparingDouble(shift -> -Math.abs(shift.after() - shift.before())))
                .forEach(shift -> out.println("  " + shift.node() + "  " + digits(shift.before()) + " → "
                        + digits(shift.after()) + "  " + name(shift.node())));
    }

    private void warnUnless(boolean isConverged) {
        if (!isConverged) {
            out.println("These numbers mean nothing: claims bear on one another in circles and never came to rest.");
        }
    }

    private static String digits(double strength) {
        return String.format(Locale.ROOT, "%.3f", strength);
    }

    private String name(Id node) {
        return Phrases.sentence(
                map.find(node, Conflict.class).isPresent()
                        ? phrases.described(node) + " against "
                                + phrases.described(
                                        map.get(node, Conflict.class).target())
                        : phrases.described(node));
    }

    private static String text(Label label) {
        return label.name().toLowerCase(Locale.ROOT);
    }
}
