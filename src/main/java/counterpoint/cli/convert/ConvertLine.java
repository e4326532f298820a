package counterpoint.cli.convert;

import counterpoint.app.notation.ConvertMap;
import counterpoint.app.notation.ConvertMap.Converted;
import counterpoint.app.notation.Notation;
import counterpoint.app.notation.Notations;
import counterpoint.cli.argument.InputFile;
import counterpoint.cli.terminal.Output;
import counterpoint.format.Read;
import counterpoint.model.ArgumentMap;
import counterpoint.model.CounterpointException;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Proposition;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One file to be converted, as most are: {@code convert IN --to NOTATION -o OUT}, perhaps with {@code --from}.
 *
 * <p>{@link #of} understands just that, without the library for command lines, whose start takes longer than most
 * conversions; what it doesn't understand goes the usual way, through {@link ConvertCommand}.
 */
public record ConvertLine(Path input, Optional<Notation> from, Notation to, Optional<Path> output) {
    private static final String INPUT = "IN";
    private static final List<String> OPTIONS = List.of("--to", "--from", "-o");

    /** The conversion of a command line in the plain form; empty for any other. */
    public static Optional<ConvertLine> of(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("convert")) {
            return Optional.empty();
        }
        Map<String, String> words = new HashMap<>();
        for (int i = 1; i < arguments.length; i++) {
            String key = OPTIONS.contains(arguments[i]) ? arguments[i++] : INPUT;
            if (i == arguments.length || !isPlain(arguments[i]) || words.put(key, arguments[i]) != null) {
                return Optional.empty();
            }
        }
        Optional<Path> input = path(words, INPUT).filter(path -> !Files.isDirectory(path));
        Optional<Notation> to =
                notation(words, "--to").filter(known -> known.writing().isPresent());
        Optional<Notation> from =
                notation(words, "--from").filter(known -> known.reading().isPresent());
        return input.isPresent() && to.isPresent() && from.isPresent() == words.containsKey("--from")
                ? Optional.of(new ConvertLine(input.get(), from, to.get(), path(words, "-o")))
                : Optional.empty();
    }

    private static Optional<Path> path(Map<String, String> words, String key) {
        return Optional.ofNullable(words.get(key)).map(Path::of);
    }

    private static Optional<Notation> notation(Map<String, String> words, String key) {
        return Optional.ofNullable(words.get(key)).flatMap(Notations::named);
    }

    /** Not an option, nor anything the library would read as more than a word. */
    private static boolean isPlain(String word) {
        return !word.isEmpty() && "-@'\"".indexOf(word.charAt(0)) < 0;
    }

    /**
     * Converts the file and tells what was lost.
     *
     * @return the exit code
     * @throws CounterpointException if it can't be read or written
     */
    public int execute(PrintWriter out, PrintWriter err) {
        Thread warming = new Thread(this::warm, "warming");
        warming.setDaemon(true);
        warming.start();
        ConversionReport report = new ConversionReport(err, false);
        execute(report, out);
        return report.finish(false);
    }

    /** Writes a map of one claim for nobody: while the file is read, what the writer is made of is loaded on another core. */
    private void warm() {
        List<Entry> claim = List.of(new Proposition(Id.of("p1"), "A claim."));
        to.document(new Read(ArgumentMap.of(Id.of("warming"), 0, claim), List.of()));
    }

    void execute(ConversionReport report, PrintWriter out) {
        InputFile file = InputFile.read(input);
        ConvertMap convert = new ConvertMap();
        Converted converted = from.isPresent()
                ? convert.run(file.bytes(), file.name(), from.get(), to)
                : convert.run(file.bytes(), file.name(), to);
        Output.to(output).write(converted.document().bytes(), out);
        report.converted(input.toString(), converted);
    }
}
