package counterpoint.cli;

import counterpoint.app.page.EvaluateDrafts;
import counterpoint.app.page.EvaluateDrafts.Annotated;
import counterpoint.app.page.EvaluateDrafts.Layout;
import counterpoint.cli.argument.InputFile;
import counterpoint.cli.terminal.Counted;
import counterpoint.cli.terminal.Exit;
import counterpoint.cli.terminal.Progress;
import counterpoint.evaluation.Report;
import counterpoint.model.EnvironmentException;
import counterpoint.model.NotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: how good drafts are on pages that people annotated. */
@Command(
        name = "evaluate",
        description = {
            "Draft pages that people annotated and measure the drafts: turns, comments, quotations, claims, targets and"
                    + " relations, for each page and as means with 95 %% intervals.",
            ""
        },
        footer = {
            "Examples:",
            "  counterpoint evaluate page.txt --gold page.gold.json",
            "  counterpoint evaluate pages/              every page.txt that has a page.gold.json beside it",
            "  counterpoint evaluate --flatten --json pages/"
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final String TEXT = ".txt";
    private static final String GOLD = ".gold.json";

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PAGE",
            arity = "1..*",
            description = "Pages in plain text, or folders with pages and their gold.")
    private List<Path> pages = List.of();

    @Option(
            names = "--gold",
            paramLabel = "GOLD",
            arity = "1..*",
            description =
                    "The annotations of the pages, in the same order. Without this option PAGE.gold.json is taken.")
    private List<Path> gold = List.of();

    @Option(names = "--flatten", description = "Take away the blank lines between comments before drafting.")
    private boolean flattening;

    @Option(names = "--json", description = "Write JSON instead of a table.")
    private boolean asJson;

    @Override
    public Integer call() {
        List<Annotated> annotated = annotated();
        Report report = Progress.during(
                "Evaluating drafts of " + Counted.of(annotated.size(), "page"),
                spec.commandLine().getErr(),
                () -> new EvaluateDrafts().run(annotated, flattening ? Layout.FLATTENED : Layout.AS_IS));
        spec.commandLine().getOut().println(asJson ? report.json() : report.table());
        return Exit.DONE;
    }

    private List<Annotated> annotated() {
        List<Path> files = pages.stream()
                .flatMap(EvaluateCommand::pagesAt)
                .filter(file -> !file.toString().endsWith(GOLD))
                .toList();
        if (!gold.isEmpty() && gold.size() != files.size()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There are " + Counted.of(files.size(), "page") + ", but " + Counted.of(gold.size(), "file")
                            + " of gold. Give one for each page, in the same order.");
        }
        List<Annotated> annotated = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            InputFile page = InputFile.read(files.get(i));
            InputFile truth = InputFile.read(gold.isEmpty() ? goldOf(files.get(i)) : gold.get(i));
            annotated.add(Annotated.of(page.name(), page.bytes(), truth.bytes()));
        }
        return annotated;
    }

    private static Path goldOf(Path page) {
        String name = String.valueOf(page.getFileName());
        String stem = name.endsWith(TEXT) ? name.substring(0, name.length() - TEXT.length()) : name;
        return page.resolveSibling(stem + GOLD);
    }

    /** The page itself, or the pages with gold in a folder, by name. */
    private static Stream<Path> pagesAt(Path named) {
        if (!Files.isDirectory(named)) {
            return Stream.of(named);
        }
        try (Stream<Path> files = Files.list(named)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(TEXT) && Files.exists(goldOf(file)))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new NotFoundException("Folder " + named + " has no page with gold: a page.txt with a"
                        + " page.gold.json beside it. Check the folder.");
            }
            return found.stream();
        } catch (IOException e) {
            throw new EnvironmentException("Folder " + named + " can't be read. Check that you may read it.", e);
        }
    }
}
