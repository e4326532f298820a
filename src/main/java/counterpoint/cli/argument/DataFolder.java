package counterpoint.cli.argument;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The folder in which a program keeps a user's data, as each platform has it. */
public final class DataFolder {
    private DataFolder() {}

    static Path ofThisMachine() {
        return of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
    }

    /** XDG Base Directory on Linux and the like; Application Support on macOS; APPDATA on Windows. */
    public static Path of(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return set(environment, "APPDATA")
                    .orElse(Path.of(home, "AppData", "Roaming"))
                    .resolve("Counterpoint");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Counterpoint");
        }
        return set(environment, "XDG_DATA_HOME")
                .filter(Path::isAbsolute)
                .orElse(Path.of(home, ".local", "share"))
                .resolve("counterpoint");
    }

    private static Optional<Path> set(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
