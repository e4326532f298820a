package counterpoint.cli.judge;

import counterpoint.analysis.Reading;
import counterpoint.analysis.Standing;
import counterpoint.analysis.StandingSemantics;
import counterpoint.analysis.Weighing;
import counterpoint.analysis.change.Change;
import counterpoint.analysis.change.Cruxes;
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
import java.util.Optional;

/** Judgements as text for a terminal: each node with its id, so that one can ask on. */
final class JudgeReport implements Answers {
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
    @Override
    public void standing(StandingSemantics semantics, Reading reading) {
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
        if (!judged.unanswered().isEmpty()) {
            out.println();
            unanswered();
        }
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

    @Override
    public void unanswered() {
        out.println(judged.unanswered().isEmpty() ? "Every objection is answered." : "Objections nobody answers");
        judged.unanswered()
                .forEach(objection -> out.println("  " + objection.conflict() + "  "
                        + phrases.owned(objection.attacker()) + " against " + phrases.described(objection.target())));
    }

    /** Why a node has its label, one sentence a line. */
    @Override
    public void why(Id node, Reading reading) {
        Why why = judged.why(node, reading);
        out.println(node + "  " + name(node));
        why.sentences().forEach(sentence -> out.println("  " + sentence.text()));
    }

    /** What a supposition changes, one node a line; of strengths the largest changes first. */
    @Override
    public void whatIf(Supposition supposition, Reading reading, Optional<Scale> scale) {
        if (!supposition.off().isEmpty() || !supposition.on().isEmpty()) {
            changes(judged.whatIf(supposition, reading), "Nothing would change.", " would change.");
        }
        scale.ifPresent(chosen -> shifts(supposition, chosen));
    }

    private void changes(List<Change> changes, String none, String some) {
        out.println(changes.isEmpty() ? none : Counted.of(changes.size(), "node") + some);
        changes.forEach(change -> out.println("  " + change.node() + "  " + text(change.before()) + " → "
                + text(change.after()) + "  " + name(change.node())));
    }

    private void shifts(Supposition supposition, Scale scale) {
        Reweighing.Shifts shifts = judged.shifts(supposition, scale.method(), scale.weights());
        out.println(
                shifts.shifts().isEmpty()
                        ? "No strength would change."
                        : Counted.of(shifts.shifts().size(), "strength") + " would change ("
                                + scale.method().text() + ").");
        warnUnless(shifts.isConverged());
        shifts.shifts().stream()
                .sorted(Comparator.comparingDouble(shift -> -Math.abs(shift.after() - shift.before())))
                .forEach(shift -> out.println("  " + shift.node() + "  " + digits(shift.before()) + " → "
                        + digits(shift.after()) + "  " + name(shift.node())));
    }

    /** The sets of claims a standing hangs on, the smallest first. */
    @Override
    public void cruxes(Id node, Reading reading) {
        Cruxes.Found found = judged.cruxes(node, reading);
        out.println(node + "  " + name(node));
        String now = "  " + Phrases.sentence(text(found.label()));
        if (found.cruxes().isEmpty()) {
            out.println(now + ", and no set of up to three claims that was tried would change that.");
        } else {
            out.println(now + ". It hangs on:");
        }
        for (Cruxes.Crux crux : found.cruxes()) {
            out.println("    " + text(crux.after()) + " without");
            crux.claims().forEach(claim -> out.println("      " + claim + "  " + phrases.owned(claim)));
        }
        if (!found.isComplete()) {
            out.println("  There may be more: the search was cut off.");
        }
    }

    /** The claims nobody else reacts to, one a line. */
    @Override
    public void coverage() {
        List<Id> silent = judged.silent();
        out.println(
                silent.isEmpty()
                        ? "Every claim drew a reply."
                        : Counted.of(silent.size(), "claim") + " drew no reply.");
        silent.forEach(claim -> out.println("  " + claim + "  " + phrases.owned(claim)));
    }

    /** What the comments change in the interview, one node a line. */
    @Override
    public void beforeAfter(Reading reading) {
        changes(
                judged.beforeAfter(reading),
                "The comments change nothing in what is said above them.",
                " of the interview stand otherwise because of the comments.");
    }

    /** How strong each claim is, the strongest first. */
    @Override
    public void strengths(Scale scale) {
        Weighing.Weighed weighed = judged.strengths(scale.method(), scale.weights());
        out.println(map.title() + ": strengths from 0 to 1 by " + scale.method().text() + ", "
                + (scale.weights() == Weighing.Weights.EVEN
                        ? "every claim weighing alike"
                        : "claims weighing by their voices")
                + ".");
        warnUnless(weighed.isConverged());
        weighed.strengths().entrySet().stream()
                .filter(entry -> map.find(entry.getKey(), Proposition.class).isPresent())
                .sorted(Map.Entry.<Id, Double>comparingByValue().reversed())
                .forEach(entry -> out.println("  " + digits(entry.getValue()) + "  " + entry.getKey() + "  "
                        + phrases.owned(entry.getKey())));
    }

    @Override
    public void structure() {
        new StructureReport(map, phrases, out).print(judged.structure());
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
