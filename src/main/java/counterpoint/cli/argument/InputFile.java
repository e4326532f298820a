package counterpoint.cli.argument;

import counterpoint.app.notation.ReadMapFile;
import counterpoint.model.EnvironmentException;
import counterpoint.model.MalformedInputException;
import counterpoint.model.NotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that was named on the command line, read whole; a folder stands for the {@code map.json} in it. */
public final class InputFile {
    private static final String MAP = "map.json";
    private static final long LARGEST = 200_000_000;

    private final Path path;
    private final byte[] bytes;

    private InputFile(Path path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /**
     * Reads a file.
     *
     * @throws NotFoundException if it isn't there
     * @throws EnvironmentException if it can't be read
     */
    public static InputFile read(Path named) {
        Path path = Files.isDirectory(named) ? named.resolve(MAP) : named;
        if (!Files.exists(path)) {
            throw new NotFoundException("There is no file " + path + ". Check the name and the folder.");
        }
        try {
            if (Files.size(path) > LARGEST) {
                throw new MalformedInputException(
                        "File " + path + " is larger than 200 MB. Give a page or a map, not an archive.");
            }
            return new InputFile(path, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new EnvironmentException("File " + path + " can't be read. Check that you may read it.", e);
        }
    }

    public byte[] bytes() {
        return bytes;
    }

    public String name() {
        return String.valueOf(path.getFileName());
    }

    /** True for a map in any notation, false for a page. */
    public boolean isMap() {
        return new ReadMapFile().isMap(bytes, name());
    }
}
