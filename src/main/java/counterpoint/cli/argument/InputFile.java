package counterpoint.cli.argument;

import counterpoint.app.notation.ReadMapFile;
import counterpoint.model.EnvironmentException;
import counterpoint.model.MalformedInputException;
import counterpoint.model.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that was named on the command line, read whole; a folder stands for the {@code map.json} in it, {@code -} for
 * standard input.
 */
public final class InputFile {
    private static final String MAP = "map.json";
    private static final String STANDARD = "-";
    private static final int LARGEST = 256 << 20;

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
        if (isStandardInput(named)) {
            try {
                return new InputFile(named, bytes(System.in, "Standard input"));
            } catch (IOException e) {
                throw new EnvironmentException("Standard input can't be read. Name a file instead.", e);
            }
        }
        Path path = Files.isDirectory(named) ? named.resolve(MAP) : named;
        if (!Files.exists(path)) {
            throw new NotFoundException("There is no file " + path + ". Check the name and the folder.");
        }
        try {
            return new InputFile(path, bytes(path));
        } catch (IOException e) {
            throw new EnvironmentException("File " + path + " can't be read. Check that you may read it.", e);
        }
    }

    /** True for {@code -}. */
    public static boolean isStandardInput(Path named) {
        return named.toString().equals(STANDARD);
    }

    private static byte[] bytes(Path path) throws IOException {
        String name = "File " + path;
        if (Files.isRegularFile(path)) {
            requireFitting(Files.size(path), name);
            return Files.readAllBytes(path);
        }
        // Pipes and devices don't say how much there is to come.
        try (InputStream in = Files.newInputStream(path)) {
            return bytes(in, name);
        }
    }

    private static byte[] bytes(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        requireFitting(bytes.length, name);
        return bytes;
    }

    private static void requireFitting(long size, String name) {
        if (size > LARGEST) {
            throw new MalformedInputException(name + " is larger than 256 MiB. Give a page or a map, not an archive.");
        }
    }

    public byte[] bytes() {
        return bytes;
    }

    public String name() {
        return isStandardInput(path) ? "standard input" : String.valueOf(path.getFileName());
    }

    /** True for a map in any notation, false for a page. */
    public boolean isMap() {
        return new ReadMapFile().isMap(bytes, name());
    }
}
