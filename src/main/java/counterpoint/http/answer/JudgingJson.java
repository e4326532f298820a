package counterpoint.http.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.analysis.Reading;
import counterpoint.analysis.StandingSemantics;
import counterpoint.analysis.Unanswered;
import counterpoint.analysis.Weighing;
import counterpoint.analysis.Weighing.Weighed;
import counterpoint.analysis.change.Change;
import counterpoint.analysis.change.Cruxes;
import counterpoint.analysis.change.Reweighing;
import counterpoint.analysis.change.Supposition;
import counterpoint.analysis.why.Explanation;
import counterpoint.analysis.why.Why;
import counterpoint.app.judge.JudgedMap;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.semantics.Label;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Judgements as JSON, for HTTP and for {@code judge --json}; {@code docs/http.md} describes every member. */
public final class JudgingJson {
    private JudgingJson() {}

    public static byte[] standing(JudgedMap map, StandingSemantics semantics, Reading reading) {
        ObjectNode body = revision(map).put("semantics", semantics.text());
        ObjectNode labels = body.putObject("standing");
        map.standing(semantics, reading).labels().forEach((node, label) -> labels.put(node.value(), text(label)));
        return Bodies.bytes(body);
    }

    public static byte[] why(JudgedMap map, Id node, Reading reading) {
        Why why = map.why(node, reading);
        ObjectNode body = revision(map)
                .put("node", node.value())
                .put("label", text(why.tree().label()));
        ArrayNode sentences = body.putArray("sentences");
        for (Why.Sentence sentence : why.sentences()) {
            ids(sentences.addObject().put("text", sentence.text()).putArray("nodes"), sentence.nodes());
        }
        explain(body.putObject("tree"), why.tree());
        if (!why.circle().isEmpty()) {
            ids(body.putArray("cycle"), why.circle());
        }
        return Bodies.bytes(body);
    }

    private static void explain(ObjectNode body, Explanation explanation) {
        body.put("node", explanation.node().value()).put("label", text(explanation.label()));
        if (explanation.extent() != Explanation.Extent.HERE) {
            body.put("explained", explanation.extent().name().toLowerCase(Locale.ROOT));
        }
        ArrayNode because = body.putArray("because");
        explanation.because().forEach(reason -> explain(because.addObject(), reason));
    }

    public static byte[] whatIf(JudgedMap map, Supposition supposition, Reading reading) {
        List<Change> changes = map.whatIf(supposition, reading);
        ObjectNode body = revision(map);
        ids(body.putArray("off"), supposition.off());
        ids(body.putArray("on"), supposition.on());
        changes(body.putArray("changed"), changes);
        return Bodies.bytes(body);
    }

    /** What a supposition changes in standings and in strengths. */
    public static byte[] whatIf(
            JudgedMap map, Supposition supposition, Reading reading, Weighing.Method method, Weighing.Weights weights) {
        List<Change> changes = map.whatIf(supposition, reading);
        Reweighing.Shifts shifts = map.shifts(supposition, method, weights);
        ObjectNode body = revision(map);
        ids(body.putArray("off"), supposition.off());
        ids(body.putArray("on"), supposition.on());
        ObjectNode weight = body.putObject("weight");
        supposition.weights().forEach((node, score) -> weight.put(node.value(), score));
        changes(body.putArray("changed"), changes);
        body.put("semantics", method.text()).put("weights", weights.text()).put("converged", shifts.isConverged());
        ArrayNode shifted = body.putArray("shifted");
        for (Reweighing.Shift shift : shifts.shifts()) {
            shifted.addObject()
                    .put("node", shift.node().value())
                    .put("before", shift.before())
                    .put("after", shift.after());
        }
        return Bodies.bytes(body);
    }

    public static byte[] cruxes(JudgedMap map, Id node, Reading reading) {
        Cruxes.Found found = map.cruxes(node, reading);
        ObjectNode body = revision(map)
                .put("node", node.value())
                .put("label", text(found.label()))
                .put("complete", found.isComplete());
        ArrayNode cruxes = body.putArray("cruxes");
        for (Cruxes.Crux crux : found.cruxes()) {
            ObjectNode one = cruxes.addObject();
            ids(one.putArray("nodes"), crux.claims());
            one.put("after", text(crux.after()));
        }
        return Bodies.bytes(body);
    }

    public static byte[] unanswered(JudgedMap map) {
        ObjectNode body = revision(map);
        ArrayNode unanswered = body.putArray("unanswered");
        for (Unanswered.Objection objection : map.unanswered()) {
            ObjectNode one = unanswered
                    .addObject()
                    .put("conflict", objection.conflict().value())
                    .put("attacker", objection.attacker().value())
                    .put("target", objection.target().value());
            ids(one.putArray("voices"), objection.voices());
            one.put("weight", objection.weight());
        }
        return Bodies.bytes(body);
    }

    public static byte[] coverage(JudgedMap map) {
        ObjectNode body = revision(map);
        ids(body.putArray("silent"), map.silent());
        return Bodies.bytes(body);
    }

    public static byte[] beforeAfter(JudgedMap map, Reading reading) {
        ObjectNode body = revision(map);
        changes(body.putArray("changed"), map.beforeAfter(reading));
        return Bodies.bytes(body);
    }

    public static byte[] strengths(JudgedMap map, Weighing.Method method, Weighing.Weights weights) {
        Weighed weighed = map.strengths(method, weights);
        ObjectNode body = revision(map)
                .put("semantics", method.text())
                .put("weights", weights.text())
                .put("converged", weighed.isConverged())
                .put("iterations", weighed.passes());
        ObjectNode strengths = body.putObject("strength");
        weighed.strengths().forEach((node, strength) -> strengths.put(node.value(), strength));
        return Bodies.bytes(body);
    }

    public static byte[] inspections(JudgedMap map) {
        ObjectNode body = revision(map);
        ArrayNode findings = body.putArray("findings");
        for (Finding finding : map.findings()) {
            ObjectNode one = findings.addObject()
                    .put("code", finding.code())
                    .put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            ids(one.putArray("where"), finding.about());
            finding.place()
                    .ifPresent(place -> one.putObject("place")
                            .put("source", place.source().value())
                            .put("start", place.start())
                            .put("end", place.end()));
            one.put("message", finding.message());
        }
        return Bodies.bytes(body);
    }

    public static byte[] structure(JudgedMap map) {
        return Bodies.bytes(StructureBody.of(revision(map), map.structure()));
    }

    private static ObjectNode revision(JudgedMap map) {
        return Bodies.object().put("revision", map.map().revision());
    }

    private static void changes(ArrayNode array, List<Change> changes) {
        for (Change change : changes) {
            array.addObject()
                    .put("node", change.node().value())
                    .put("before", text(change.before()))
                    .put("after", text(change.after()));
        }
    }

    static void ids(ArrayNode array, Collection<Id> ids) {
        ids.forEach(id -> array.add(id.value()));
    }

    private static String text(Label label) {
        return label.name().toLowerCase(Locale.ROOT);
    }
}
