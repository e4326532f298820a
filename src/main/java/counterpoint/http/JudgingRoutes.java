package counterpoint.http;

import counterpoint.analysis.Reading;
import counterpoint.analysis.StandingSemantics;
import counterpoint.analysis.Weighing;
import counterpoint.analysis.change.Supposition;
import counterpoint.app.Workspace;
import counterpoint.app.judge.JudgedMap;
import counterpoint.http.answer.Answer;
import counterpoint.http.answer.JudgingJson;
import counterpoint.http.door.Asked;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What stands in a map, why, and what would change it; {@link JudgingJson} says how answers look. */
final class JudgingRoutes {
    private final Supplier<Workspace> workspace;

    JudgingRoutes(Supplier<Workspace> workspace) {
        this.workspace = workspace;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/maps/{id}/standing", this::standing);
        routes.get("/api/maps/{id}/why/{node}", this::why);
        routes.get("/api/maps/{id}/whatif", this::whatIf);
        routes.get("/api/maps/{id}/cruxes/{node}", this::cruxes);
        routes.get("/api/maps/{id}/unanswered", this::unanswered);
        routes.get("/api/maps/{id}/coverage", this::coverage);
        routes.get("/api/maps/{id}/before-after", this::beforeAfter);
        routes.get("/api/maps/{id}/strengths", this::strengths);
        routes.get("/api/maps/{id}/inspections", this::inspections);
        routes.get("/api/maps/{id}/structure", this::structure);
    }

    private void standing(Context context) {
        StandingSemantics semantics =
                parameter(context, "semantics").map(StandingSemantics::named).orElse(StandingSemantics.GROUNDED);
        Answer.json(context, JudgingJson.standing(judged(context), semantics, reading(context)));
    }

    private void why(Context context) {
        Answer.json(context, JudgingJson.why(judged(context), node(context), reading(context)));
    }

    private void whatIf(Context context) {
        Supposition supposition = new Supposition(ids(context, "off"), ids(context, "on"), ids(context, "ignore"));
        Map<Id, Double> weights = scores(context, "weight");
        boolean isWeighed = !weights.isEmpty()
                || parameter(context, "semantics").isPresent()
                || parameter(context, "weights").isPresent();
        Answer.json(
                context,
                isWeighed
                        ? JudgingJson.whatIf(
                                judged(context),
                                supposition.weighing(weights),
                                claims(context),
                                method(context),
                                weights(context))
                        : JudgingJson.whatIf(judged(context), supposition, claims(context)));
    }

    private void cruxes(Context context) {
        Answer.json(context, JudgingJson.cruxes(judged(context), node(context), reading(context)));
    }

    private void unanswered(Context context) {
        Answer.json(context, JudgingJson.unanswered(judged(context)));
    }

    private void coverage(Context context) {
        Answer.json(context, JudgingJson.coverage(judged(context)));
    }

    private void beforeAfter(Context context) {
        Answer.json(context, JudgingJson.beforeAfter(judged(context), reading(context)));
    }

    private void strengths(Context context) {
        Answer.json(context, JudgingJson.strengths(judged(context), method(context), weights(context)));
    }

    private void inspections(Context context) {
        Answer.json(context, JudgingJson.inspections(judged(context)));
    }

    private void structure(Context context) {
        Answer.json(context, JudgingJson.structure(judged(context)));
    }

    private JudgedMap judged(Context context) {
        return workspace.get().judgeMap().run(Asked.map(context));
    }

    private static Reading reading(Context context) {
        return claims(context).ignoring(ids(context, "ignore"));
    }

    /** What claims need, with everybody heard. */
    private static Reading claims(Context context) {
        return parameter(context, "supportedOnly").map(JudgingRoutes::isTrue).orElse(false)
                ? Reading.standard().supportedOnly()
                : Reading.standard();
    }

    private static boolean isTrue(String value) {
        return switch (value) {
            case "true", "" -> true;
            case "false" -> false;
            default ->
                throw new MalformedInputException(
                        "supportedOnly is \"" + value + "\", but it can only be true or false. Choose one.");
        };
    }

    private static Weighing.Method method(Context context) {
        return parameter(context, "semantics").map(Weighing.Method::named).orElse(Weighing.Method.DF_QUAD);
    }

    private static Weighing.Weights weights(Context context) {
        return parameter(context, "weights").map(Weighing.Weights::named).orElse(Weighing.Weights.EVEN);
    }

    private static Optional<String> parameter(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name));
    }

    /** Ids separated by commas, in one parameter or in several of the same name. */
    private static Set<Id> ids(Context context, String name) {
        return context.queryParams(name).stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(JudgingRoutes::id)
                .collect(Collectors.toSet());
    }

    /** Ids with a number each, {@code p3:0.9}, separated by commas. */
    private static Map<Id, Double> scores(Context context, String name) {
        Map<Id, Double> scores = new TreeMap<>();
        for (String list : context.queryParams(name)) {
            for (String pair : list.isBlank() ? new String[0] : list.split(",", -1)) {
                int colon = pair.lastIndexOf(':');
                OptionalDouble score = colon < 1 ? OptionalDouble.empty() : number(pair.substring(colon + 1));
                if (score.isEmpty()) {
                    throw new MalformedInputException("\"" + pair
                            + "\" gives no weight. Write the node, a colon and a number from 0 to 1, as in p3:0.9.");
                }
                scores.put(id(pair.substring(0, colon).strip()), score.getAsDouble());
            }
        }
        return scores;
    }

    private static OptionalDouble number(String text) {
        try {
            return OptionalDouble.of(Double.parseDouble(text.strip()));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private static Id node(Context context) {
        return id(context.pathParam("node"));
    }

    private static Id id(String id) {
        try {
            return Id.of(id);
        } catch (IllegalArgumentException e) {
            throw new MalformedInputException(String.valueOf(e.getMessage()), e);
        }
    }
}
