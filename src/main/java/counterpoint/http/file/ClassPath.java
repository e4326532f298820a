package counterpoint.http.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Files that come with the program. */
public final class ClassPath {
    private ClassPath() {}

    /** The bytes of a file, if it is there; the path begins with a slash. */
    public static Optional<byte[]> read(String path) {
        try (InputStream in = ClassPath.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
