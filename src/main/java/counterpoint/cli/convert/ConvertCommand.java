package counterpoint.cli.convert;

import counterpoint.app.notation.ConvertMap;
import counterpoint.app.notation.ConvertMap.Converted;
import counterpoint.app.notation.Notation;
import counterpoint.app.notation.Notations;
import counterpoint.cli.argument.InputFile;
import counterpoint.cli.argument.NotationName;
import counterpoint.cli.terminal.Output;
import counterpoint.model.CounterpointException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code convert}: files from notation to notation, one or many. */
@Command(
        name = "convert",
        description = {
            "Convert files from one notation to another. The notation of a file is told from what it holds. Of a folder,"
                    + " every file is converted that is in a notation that can be read; the others are named. A file that"
                    + " can't be read stops no other; the exit code then is the one of the first failure.",
            ""
        },
        footer = {
            "Examples:",
            "  counterpoint convert debate.argdown --to aif -o debate.aif.json",
            "  counterpoint convert nodesets/ --to graphml -o graphs --report",
            "  counterpoint convert map.json --to markdown"
        })
public final class ConvertCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "IN", arity = "1..*", description = "Files, and folders of files; - for standard input.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--from",
            paramLabel = "NOTATION",
            converter = NotationName.Source.class,
            completionCandidates = NotationName.Source.class,
            description = "The notation of all files, if it shall not be told from them: ${COMPLETION-CANDIDATES}.")
    private Optional<Notation> from = Optional.empty();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "NOTATION",
            converter = NotationName.Target.class,
            completionCandidates = NotationName.Target.class,
            description = "The notation to write: ${COMPLETION-CANDIDATES}.")
    private Notation to;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description =
                    "Where to write: a file for one file (default: -, standard output), else a folder, which is made.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--report", description = "Name every element that is lost, and everything found while reading.")
    private boolean reporting;

    @Option(
            names = "--strict",
            description = "End with exit code 8 if anything is gone. What only other tools miss is not gone.")
    private boolean strict;

    @Override
    public Integer call() {
        boolean isOne = inputs.size() == 1 && !Files.isDirectory(inputs.get(0));
        ConversionReport report = new ConversionReport(spec.commandLine().getErr(), reporting);
        if (isOne) {
            new ConvertLine(inputs.get(0), from, to, output)
                    .execute(report, spec.commandLine().getOut());
        } else {
            convertAll(report);
        }
        return report.finish(strict);
    }

    private void convertAll(ConversionReport report) {
        Path folder = output.orElseThrow(() -> new ParameterException(
                spec.commandLine(), "Several files need a folder to be written to. Name one with -o FOLDER"));
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(), folder + " is a file, and several need a folder. Name one with -o FOLDER");
        }
        List<ConversionTask> tasks = ConversionTask.of(inputs, folder, report);
        OutputNames names = new OutputNames(folder, to);
        report.expect(tasks.size());
        for (ConversionTask task : tasks) {
            try {
                convert(task, names, report);
            } catch (CounterpointException failure) {
                report.failed(task.input().toString(), failure);
            }
        }
    }

    private void convert(ConversionTask task, OutputNames names, ConversionReport report) {
        InputFile file = InputFile.read(task.input());
        Optional<Notation> notation = notation(file);
        if (notation.isEmpty() && !task.isNamed()) {
            report.leftOut(task.place().toString());
            return;
        }
        Path path = names.next(task.place());
        Converted converted = convert(file, notation);
        OutputNames.makeFolder(path);
        Output.to(Optional.of(path))
                .write(converted.document().bytes(), spec.commandLine().getOut());
        report.converted(task.input().toString(), converted);
        if (!path.equals(names.wanted(task.place()))) {
            report.renamed(task.input().toString(), path);
        }
    }

    private Optional<Notation> notation(InputFile file) {
        return from.or(() -> Notations.of(file.bytes(), file.name()));
    }

    private Converted convert(InputFile file, Optional<Notation> notation) {
        ConvertMap convert = new ConvertMap();
        return notation.map(known -> convert.run(file.bytes(), file.name(), known, to))
                .orElseGet(() -> convert.run(file.bytes(), file.name(), to));
    }
}
