package counterpoint.http.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import counterpoint.format.json.DiffJson;
import counterpoint.model.Diff;
import counterpoint.model.Logged;
import counterpoint.model.Logged.Step;
import java.util.List;
import java.util.Locale;

/** The JSON of what is in a log. */
public final class LogBodies {
    /** Larger diffs are left out of lists; whoever wants one asks for it. */
    private static final int LARGEST_LISTED = 500;

    private LogBodies() {}

    public static byte[] history(long revision, List<Logged> newestFirst) {
        ObjectNode body = Bodies.object().put("revision", revision);
        ArrayNode operations = body.putArray("operations");
        for (Logged logged : newestFirst) {
            ObjectNode operation = about(logged);
            operation.put("time", logged.operation().time().toString());
            operation.put("touched", logged.operation().diff().size());
            if (logged.operation().diff().size() <= LARGEST_LISTED) {
                putDiff(operation, logged.operation().diff());
            }
            operations.add(operation);
        }
        return Bodies.bytes(body);
    }

    public static byte[] diff(long from, long to, Diff diff) {
        ObjectNode body = Bodies.object().put("from", from).put("to", to);
        putDiff(body, diff);
        return Bodies.bytes(body);
    }

    /** What an event says of an operation. */
    public static byte[] event(Logged logged) {
        ObjectNode body = about(logged);
        putDiff(body, logged.operation().diff());
        return Bodies.bytes(body);
    }

    private static ObjectNode about(Logged logged) {
        ObjectNode body = Bodies.object()
                .put("revision", logged.revision())
                .put("actor", logged.operation().actor())
                .put("intent", logged.operation().intent());
        logged.client().ifPresent(client -> body.put("client", client));
        if (logged.step() != Step.EDIT) {
            body.put("step", logged.step().name().toLowerCase(Locale.ROOT));
        }
        return body;
    }

    private static void putDiff(ObjectNode body, Diff diff) {
        body.putRawValue("diff", new RawValue(DiffJson.write(diff)));
    }
}
