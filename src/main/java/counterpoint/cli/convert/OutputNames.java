package counterpoint.cli.convert;

import counterpoint.app.notation.Notation;
import counterpoint.app.notation.Notations;
import counterpoint.model.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Gives out names for the files of a conversion: they lie in its folder as their inputs do in theirs, no two alike. */
final class OutputNames {
    private final Path folder;
    private final Notation to;
    private final Set<Path> taken = new HashSet<>();

    OutputNames(Path folder, Notation to) {
        this.folder = folder;
        this.to = to;
    }

    /** The next free name for a file from this place; a number goes before its ending where another has the name. */
    Path next(Path place) {
        String stem = stem(String.valueOf(place.getFileName()));
        Path path = wanted(place);
        for (int i = 2; !taken.add(path); i++) {
            path = path.resolveSibling(stem + "-" + i + to.suffix());
        }
        return path;
    }

    /** The name a file from this place has if no other has it. */
    Path wanted(Path place) {
        return folder.resolve(place).resolveSibling(stem(String.valueOf(place.getFileName())) + to.suffix());
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

    /** Makes the folder that a file is to lie in. */
    static void makeFolder(Path file) {
        try {
            Files.createDirectories(
                    Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file));
        } catch (IOException e) {
            throw new EnvironmentException("Folder of " + file + " can't be made. Check that you may write there.", e);
        }
    }
}
