package counterpoint.cli;

import counterpoint.analysis.Reading;
import counterpoint.analysis.StandingSemantics;
import counterpoint.analysis.Weighing;
import counterpoint.analysis.change.Supposition;
import counterpoint.app.judge.JudgedMap;
import counterpoint.cli.argument.MapArgument;
import counterpoint.cli.terminal.Exit;
import counterpoint.http.answer.JudgingJson;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.model.Speaker;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code judge}: what stands, why, and what would change it. */
@Command(
        name = "judge",
        description = {
            "Say which claims of a map stand, which fall and which are open, and why. It follows from the map by rule;"
                    + " it is no verdict on who is right. Proposals count as if they were accepted.",
            ""
        },
        footer = {
            "Examples:",
            "  counterpoint judge map.json",
            "  counterpoint judge stalin-and-the-ussr --why p14",
            "  counterpoint judge map.json --off p3 --off p7",
            "  counterpoint judge map.json --strengths --weights voices",
            "  counterpoint judge map.json --weight p3=0.9",
            "  counterpoint judge map.json --ignore \"Commenter 4\" --semantics preferred --json"
        })
final class JudgeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private MapArgument map;

    @Option(
            names = "--semantics",
            paramLabel = "NAME",
            defaultValue = "grounded",
            description = "grounded (default), complete, preferred, stable, semi-stable, stage, ideal or eager. With"
                    + " several extensions, in and out mean: in all of them.")
    private String semantics;

    @Option(names = "--supported-only", description = "A claim that has reasons needs one that stands.")
    private boolean isSupportedOnly;

    @Option(
            names = "--ignore",
            paramLabel = "SPEAKER",
            description = "Leave aside what only this speaker says (id or name). Can be given more than once.")
    private List<String> ignored = List.of();

    @Option(
            names = "--off",
            paramLabel = "NODE",
            description = "Say what would change without this node. Can be given more than once.")
    private List<String> off = List.of();

    @Option(
            names = "--on",
            paramLabel = "NODE",
            description = "Say what would change if this node stood. Can be given more than once.")
    private List<String> on = List.of();

    @Option(
            names = "--weight",
            paramLabel = "NODE=NUMBER",
            description =
                    "Say what would change if this claim weighed so much, from 0 to 1. Can be given more than once.")
    private Map<String, Double> weight = Map.of();

    @Option(
            names = "--strengths",
            arity = "0..1",
            fallbackValue = "df-quad",
            paramLabel = "METHOD",
            description =
                    "Say how strong each claim is, by df-quad (default), quadratic-energy, euler or h-categoriser.")
    private Optional<String> strengths = Optional.empty();

    @Option(
            names = "--weights",
            paramLabel = "NAME",
            defaultValue = "even",
            description = "What claims weigh to begin with: even (default), or voices, so that claims which more people"
                    + " make weigh more.")
    private String weights;

    @Option(names = "--why", paramLabel = "NODE", description = "Say why this node stands, falls or is open.")
    private Optional<String> why = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON, as over HTTP.")
    private boolean isJson;

    @Override
    public Integer call() {
        StandingSemantics chosen = StandingSemantics.named(semantics);
        boolean isWhatIf = !off.isEmpty() || !on.isEmpty() || !weight.isEmpty();
        if (why.isPresent() && isWhatIf) {
            throw misused("--why asks about the map as it is, --off and --on suppose another one. Ask one at a time");
        }
        if (chosen != StandingSemantics.GROUNDED && (why.isPresent() || isWhatIf)) {
            throw misused("--why, --off and --on speak about grounded standing. Leave out --semantics " + semantics);
        }
        if (isSupportedOnly && isWhatIf) {
            throw misused("--off and --on read claims as usual. Leave out --supported-only");
        }
        JudgedMap judged = JudgedMap.of(map.read().map().supposingPending());
        Set<Id> speakers = ignored.stream().map(name -> speaker(judged, name)).collect(Collectors.toSet());
        Reading reading = Reading.standard().ignoring(speakers);
        Reading chosenReading = isSupportedOnly ? reading.supportedOnly() : reading;
        if (why.isPresent()) {
            return answerWhy(judged, Id.of(why.get()), chosenReading);
        }
        if (isWhatIf) {
            return answerWhatIf(judged, new Supposition(ids(off), ids(on), speakers).weighing(weights()));
        }
        return strengths.isPresent() ? answerStrengths(judged) : answerStanding(judged, chosen, chosenReading);
    }

    private int answerStrengths(JudgedMap judged) {
        if (isJson) {
            print(JudgingJson.strengths(judged, method(), Weighing.Weights.named(weights)));
        } else {
            new JudgeReport(judged, out()).strengths(method(), Weighing.Weights.named(weights));
        }
        return Exit.DONE;
    }

    private Weighing.Method method() {
        return Weighing.Method.named(strengths.orElse("df-quad"));
    }

    private Map<Id, Double> weights() {
        return weight.entrySet().stream().collect(Collectors.toMap(e -> Id.of(e.getKey()), Map.Entry::getValue));
    }

    private int answerStanding(JudgedMap judged, StandingSemantics chosen, Reading reading) {
        if (isJson) {
            print(JudgingJson.standing(judged, chosen, reading));
        } else {
            new JudgeReport(judged, out()).standing(chosen, reading);
        }
        return Exit.DONE;
    }

    private int answerWhy(JudgedMap judged, Id node, Reading reading) {
        if (isJson) {
            print(JudgingJson.why(judged, node, reading));
        } else {
            new JudgeReport(judged, out()).why(node, reading);
        }
        return Exit.DONE;
    }

    private int answerWhatIf(JudgedMap judged, Supposition supposition) {
        boolean isWeighed = !weight.isEmpty() || strengths.isPresent();
        Weighing.Weights begun = Weighing.Weights.named(weights);
        JudgeReport report = new JudgeReport(judged, out());
        if (isJson) {
            print(
                    isWeighed
                            ? JudgingJson.whatIf(judged, supposition, method(), begun)
                            : JudgingJson.whatIf(judged, supposition));
        } else {
            if (!off.isEmpty() || !on.isEmpty()) {
                report.whatIf(supposition);
            }
            if (isWeighed) {
                report.shifts(supposition, method(), begun);
            }
        }
        return Exit.DONE;
    }

    private static Id speaker(JudgedMap judged, String name) {
        return judged.map()
                .all(Speaker.class)
                .filter(speaker ->
                        speaker.id().value().equals(name) || speaker.name().equalsIgnoreCase(name))
                .map(Speaker::id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Nobody called " + name + " speaks in map "
                        + judged.map().id() + ". Name a speaker by id or by the name on the page."));
    }

    private static Set<Id> ids(List<String> names) {
        return names.stream().map(Id::of).collect(Collectors.toSet());
    }

    private ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private void print(byte[] json) {
        out().println(new String(json, StandardCharsets.UTF_8));
    }
}
