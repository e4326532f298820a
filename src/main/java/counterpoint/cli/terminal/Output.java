package counterpoint.cli.terminal;

import counterpoint.model.EnvironmentException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a command's result goes: standard output, also called {@code -}, or a file that has all of it or stays as it was. */
public final class Output {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private Optional<Path> file = Optional.empty();

    /** This file, or standard output. */
    public static Output to(Optional<Path> file) {
        Output output = new Output();
        output.file = file;
        return output;
    }

    /** Output into a file, in a folder that is made if it is missing. */
    public static Output to(Path file) {
        Output output = new Output();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new EnvironmentException("The folder of " + file + " can't be made. Name another.", e);
        }
        output.file = Optional.of(file);
        return output;
    }

    /** Writes text in UTF-8. */
    public void write(byte[] text, PrintWriter standardOutput) {
        Optional<Path> named = file.filter(path -> !path.toString().equals("-"));
        if (named.isPresent()) {
            replace(named.get().toAbsolutePath(), text);
        } else {
            standardOutput.print(new String(text, StandardCharsets.UTF_8));
            standardOutput.flush();
        }
    }

    private static void replace(Path target, byte[] text) {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.write(part, text);
            move(part, target);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "File " + target
                            + " can't be written. Check that its folder is there and that you may write to it.",
                    e);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
