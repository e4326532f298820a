package counterpoint.http.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.analysis.structure.Structure;
import counterpoint.model.Id;
import java.util.List;

/** The structure of a map as JSON. */
final class StructureBody {
    private StructureBody() {}

    static ObjectNode of(ObjectNode body, Structure structure) {
        body.putObject("balance").put("supports", structure.supports()).put("attacks", structure.attacks());
        body.put("depth", structure.deepest().size());
        JudgingJson.ids(body.putArray("deepest"), structure.deepest());
        ArrayNode components = body.putArray("components");
        structure
                .components()
                .forEach(component -> components
                        .addObject()
                        .put("first", component.first().value())
                        .put("claims", component.claims())
                        .put("relations", component.relations()));
        lists(body.putArray("cycles"), structure.circles());
        ArrayNode contested = body.putArray("contested");
        structure
                .contested()
                .forEach(claim -> contested
                        .addObject()
                        .put("node", claim.claim().value())
                        .put("supports", claim.supports())
                        .put("attacks", claim.attacks()));
        ArrayNode central = body.putArray("central");
        structure
                .central()
                .forEach(claim ->
                        central.addObject().put("node", claim.claim().value()).put("share", claim.share()));
        ArrayNode exchanges = body.putArray("whoAnswersWhom");
        structure
                .exchanges()
                .forEach(exchange -> exchanges
                        .addObject()
                        .put("from", exchange.from().value())
                        .put("to", exchange.to().value())
                        .put("replies", exchange.replies())
                        .put("objections", exchange.objections())
                        .put("reasons", exchange.reasons()));
        lists(body.putArray("duplicates"), structure.duplicates());
        return body;
    }

    private static void lists(ArrayNode array, List<List<Id>> lists) {
        lists.forEach(list -> JudgingJson.ids(array.addArray(), list));
    }
}
