package counterpoint.cli.convert;

import counterpoint.cli.argument.InputFile;
import counterpoint.model.EnvironmentException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file to convert. No file is opened to find the tasks, so that one that can't be read fails alone.
 *
 * @param place where it lies in the folder that was named, or its name if it was named itself
 * @param isNamed true if it was named itself; only then does it have to be in a notation that is read
 */
record ConversionTask(Path input, Path place, boolean isNamed) {

    /**
     * A task for each file that was named, and for each in a folder that was named and in folders inside, in order of their
     * names. Folders that can't be read are told to the report.
     *
     * @param output what lies in there is written by this very run, so it is left alone
     */
    static List<ConversionTask> of(List<Path> inputs, Path output, ConversionReport report) {
        List<ConversionTask> tasks = new ArrayList<>();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                files(input, output, report)
                        .forEach(file -> tasks.add(new ConversionTask(file, input.relativize(file), false)));
            } else {
                String name = InputFile.isStandardInput(input) ? "standard-input" : String.valueOf(input.getFileName());
                tasks.add(new ConversionTask(input, Path.of(name), true));
            }
        }
        return tasks;
    }

    private static List<Path> files(Path input, Path output, ConversionReport report) {
        Path written = output.toAbsolutePath().normalize();
        boolean isInside = input.toAbsolutePath().normalize().startsWith(written);
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(input, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    boolean isWritten = file.toAbsolutePath().normalize().startsWith(written) && !isInside;
                    // A link that leads nowhere is told when it is to be read.
                    boolean isFile = Files.isRegularFile(file) || (attributes.isSymbolicLink() && !Files.exists(file));
                    if (isFile && !isWritten) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path path, IOException failure) {
                    report.blocked(unreadable(path, failure));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path path, @Nullable IOException failure) {
                    if (failure != null) {
                        report.blocked(unreadable(path, failure));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw unreadable(input, e);
        }
        return files.stream().sorted().toList();
    }

    private static EnvironmentException unreadable(Path folder, IOException cause) {
        return new EnvironmentException("Folder " + folder + " can't be read. Check that you may read it.", cause);
    }
}
