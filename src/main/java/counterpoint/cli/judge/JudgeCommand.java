package counterpoint.cli.judge;

import counterpoint.analysis.Reading;
import counterpoint.analysis.StandingSemantics;
import counterpoint.analysis.Weighing;
import counterpoint.app.judge.JudgedMap;
import counterpoint.cli.argument.MapArgument;
import counterpoint.cli.terminal.Exit;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.model.Speaker;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            "  counterpoint judge map.json --cruxes p14 --supported-only",
            "  counterpoint judge map.json --coverage",
            "  counterpoint judge map.json --strengths --weights voices",
            "  counterpoint judge map.json --weight p3=0.9",
            "  counterpoint judge map.json --ignore \"Commenter 4\" --semantics preferred --json"
        })
public final class JudgeCommand implements Callable<Integer> {
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

    @Mixin
    private Supposing supposing;

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

    @Mixin
    private Question question;

    @Option(names = "--json", description = "Answer in JSON, as over HTTP.")
    private boolean isJson;

    @Override
    public Integer call() {
        StandingSemantics chosen = StandingSemantics.named(semantics);
        requireOneQuestion();
        requireFitting(chosen);
        JudgedMap judged = JudgedMap.of(map.read().map().supposingPending());
        Set<Id> unheard = ignored.stream().map(name -> speaker(judged, name)).collect(Collectors.toSet());
        Reading claims = isSupportedOnly ? Reading.standard().supportedOnly() : Reading.standard();
        Answers answers = isJson ? new JudgeJson(judged, out()) : new JudgeReport(judged, out());
        if (supposing.isGiven()) {
            answers.whatIf(supposing.supposition(unheard), claims, scale());
        } else if (strengths.isPresent()) {
            answers.strengths(scale().orElseThrow());
        } else if (question.isGiven()) {
            question.ask(answers, claims.ignoring(unheard));
        } else {
            answers.standing(chosen, claims.ignoring(unheard));
        }
        return Exit.DONE;
    }

    /** How strengths are to be worked out, if they are asked for. */
    private Optional<Scale> scale() {
        return strengths.isPresent() || supposing.isWeighing()
                ? Optional.of(
                        new Scale(Weighing.Method.named(strengths.orElse("df-quad")), Weighing.Weights.named(weights)))
                : Optional.empty();
    }

    private void requireOneQuestion() {
        List<String> asked = new ArrayList<>(question.given());
        if (!asked.isEmpty() && supposing.isGiven()) {
            throw misused(asked.get(0) + " asks about the map as it is, " + String.join(" and ", supposing.given())
                    + " about another one. Ask one at a time");
        }
        if (strengths.isPresent() && !supposing.isGiven()) {
            asked.add("--strengths");
        }
        if (asked.size() > 1) {
            throw misused(String.join(" and ", asked) + " are several questions. Ask one at a time");
        }
    }

    /** Refuses what would be left unheeded. */
    private void requireFitting(StandingSemantics chosen) {
        boolean isScaled = strengths.isPresent() || supposing.isWeighing();
        String asked = Stream.of(question.given(), supposing.given(), List.of("--strengths"))
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow();
        boolean isAboutNoStanding = question.isAboutTheMapAsItIs() || (isScaled && !supposing.isSwitching());
        if (chosen != StandingSemantics.GROUNDED && isAboutNoStanding) {
            throw misused(asked + " doesn't go by --semantics. Leave out one of the two");
        }
        if (chosen != StandingSemantics.GROUNDED && (question.isGiven() || supposing.isGiven())) {
            throw misused(asked + " knows grounded standing only. Leave out --semantics " + semantics);
        }
        if (isSupportedOnly && isAboutNoStanding) {
            throw misused(asked + " doesn't go by --supported-only. Leave out one of the two");
        }
        if (!ignored.isEmpty() && isAboutNoStanding && !supposing.isGiven()) {
            throw misused(asked + " doesn't go by --ignore. Leave out one of the two");
        }
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

    private ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
