package counterpoint.http.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.model.CounterpointException;
import counterpoint.model.Finding;
import counterpoint.model.RuleViolationException;
import counterpoint.model.StaleRevisionException;
import java.util.List;
import java.util.Locale;

/** The JSON of a problem; a broken rule brings its findings, a stale change what was done since. */
public final class ProblemBody {
    private ProblemBody() {}

    public static byte[] of(int status, String title, CounterpointException problem) {
        ObjectNode body = body(status, title, problem.code(), String.valueOf(problem.getMessage()));
        if (problem instanceof RuleViolationException broken) {
            addFindings(body.putArray("findings"), broken.findings());
        } else if (problem instanceof StaleRevisionException stale) {
            body.put("revision", stale.revision());
            ArrayNode since = body.putArray("since");
            stale.since().forEach(operation -> since.add(Entries.operation(operation)));
        }
        return Bodies.bytes(body);
    }

    public static byte[] of(int status, String title, String code, String detail) {
        return Bodies.bytes(body(status, title, code, detail));
    }

    private static ObjectNode body(int status, String title, String code, String detail) {
        return Bodies.object()
                .put("type", "urn:counterpoint:problem:" + code)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("code", code);
    }

    public static void addFindings(ArrayNode array, List<Finding> findings) {
        for (Finding finding : findings) {
            ObjectNode node = array.addObject()
                    .put("code", finding.code())
                    .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                    .put("message", finding.message());
            ArrayNode about = node.putArray("about");
            finding.about().forEach(id -> about.add(id.value()));
            finding.place()
                    .ifPresent(place -> node.putObject("place")
                            .put("source", place.source().value())
                            .put("start", place.start())
                            .put("end", place.end()));
        }
    }
}
