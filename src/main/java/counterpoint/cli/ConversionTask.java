package counterpoint.cli;

import counterpoint.app.Notation;
import counterpoint.app.Notations;
import counterpoint.model.EnvironmentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A file to convert, and the file it becomes. */
record ConversionTask(Path input, Path output) {

    /**
     * A task for each file that was named, and for each in a folder that was named and in folders inside, in order of their
     * names. Files lie in the output folder as they do in theirs; no two get the same name.
     */
    static List<ConversionTask> of(List<Path> inputs, Path folder, Optional<Notation> from, Notation to) {
        List<ConversionTask> tasks = new ArrayList<>();
        Set<Path> taken = new HashSet<>();
        for (Path input : inputs) {
            boolean isFolder = Files.isDirectory(input);
            for (Path file : isFolder ? files(input, folder, from) : List.of(input)) {
                Path relative = isFolder ? input.relativize(file) : file.getFileName();
                tasks.add(new ConversionTask(file, free(folder.resolve(relative), to, taken)));
            }
        }
        return tasks;
    }

    /** Files in a folder that can be read, but for those that are written by this very run. */
    private static List<Path> files(Path input, Path output, Optional<Notation> from) {
        Path written = output.toAbsolutePath().normalize();
        try (Stream<Path> files = Files.walk(input)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toAbsolutePath().normalize().startsWith(written)
                            || input.toAbsolutePath().normalize().startsWith(written))
                    .filter(file -> from.isPresent() || isReadable(file))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new EnvironmentException("Folder " + input + " can't be read. Check that you may read it.", e);
        }
    }

    private static boolean isReadable(Path file) {
        InputFile read = InputFile.read(file);
        return Notations.of(read.bytes(), read.name()).isPresent();
    }

    private static Path free(Path wanted, Notation to, Set<Path> taken) {
        String stem = stem(String.valueOf(wanted.getFileName()));
        Path path = wanted.resolveSibling(stem + to.suffix());
        for (int i = 2; !taken.add(path); i++) {
            path = wanted.resolveSibling(stem + "-" + i + to.suffix());
        }
        return path;
    }

    /** The name without the longest ending that a notation has, else without what follows the last dot. */
    private static String stem(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int ending = Notations.all().stream()
                .map(Notation::suffix)
                .filter(lower::endsWith)
                .mapToInt(String::length)
                .max()
                .orElse(Math.max(0, name.length() - Math.max(name.lastIndexOf('.'), 0)));
        return ending < name.length() ? name.substring(0, name.length() - ending) : name;
    }

    void makeFolder() {
        try {
            Files.createDirectories(
                    Optional.ofNullable(output.toAbsolutePath().getParent()).orElse(output));
        } catch (IOException e) {
            throw new EnvironmentException(
                    "Folder of " + output + " can't be made. Check that you may write there.", e);
        }
    }
}
