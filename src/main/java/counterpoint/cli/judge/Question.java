package counterpoint.cli.judge;

import counterpoint.analysis.Reading;
import counterpoint.cli.argument.NodeName;
import counterpoint.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that ask for something else than what stands. A command line asks for one of them at most. */
final class Question {
    @Option(
            names = "--why",
            paramLabel = "NODE",
            converter = NodeName.class,
            description = "Say why this node stands, falls or is open.")
    private Optional<Id> why = Optional.empty();

    @Option(
            names = "--cruxes",
            paramLabel = "NODE",
            converter = NodeName.class,
            description = "Say what this node's standing hangs on: the smallest sets of claims, up to three, without"
                    + " which it would be another one.")
    private Optional<Id> cruxes = Optional.empty();

    @Option(names = "--unanswered", description = "List the objections that nobody answers, most voices first.")
    private boolean isAboutUnanswered;

    @Option(names = "--coverage", description = "List the claims that drew no reply.")
    private boolean isAboutCoverage;

    @Option(
            names = "--before-after",
            description = "Say what the comments change: the interview alone, and with all that is said below it.")
    private boolean isAboutComments;

    @Option(
            names = "--structure",
            description = "Describe the map's shape: its parts and circles, central and contested claims, who answers"
                    + " whom.")
    private boolean isAboutStructure;

    boolean isGiven() {
        return !given().isEmpty();
    }

    /** Has the question answered, if there is one. */
    void ask(Answers answers, Reading reading) {
        why.ifPresent(node -> answers.why(node, reading));
        cruxes.ifPresent(node -> answers.cruxes(node, reading));
        if (isAboutUnanswered) {
            answers.unanswered();
        }
        if (isAboutCoverage) {
            answers.coverage();
        }
        if (isAboutComments) {
            answers.beforeAfter(reading);
        }
        if (isAboutStructure) {
            answers.structure();
        }
    }

    /** True if the answer doesn't depend on who is left aside and on what claims need. */
    boolean isAboutTheMapAsItIs() {
        return isAboutUnanswered || isAboutCoverage || isAboutStructure;
    }

    /** The options given, in the order of the help. */
    List<String> given() {
        List<String> given = new ArrayList<>();
        why.ifPresent(node -> given.add("--why"));
        cruxes.ifPresent(node -> given.add("--cruxes"));
        if (isAboutUnanswered) {
            given.add("--unanswered");
        }
        if (isAboutCoverage) {
            given.add("--coverage");
        }
        if (isAboutComments) {
            given.add("--before-after");
        }
        if (isAboutStructure) {
            given.add("--structure");
        }
        return given;
    }
}
