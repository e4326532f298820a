package counterpoint.cli.argument;

import counterpoint.app.Workspace;
import counterpoint.model.EnvironmentException;
import counterpoint.model.NotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says where maps are kept. */
public final class StoreOption {
    private static final String DATABASE = "jdbc:";

    @Option(
            names = "--store",
            paramLabel = "PATH",
            description = "The file in which maps are kept (default: counterpoint.db in your own data folder), or the"
                    + " address of a PostgreSQL database, such as jdbc:postgresql://host/name?user=me.")
    private Optional<String> place = Optional.empty();

    /** A file, or the JDBC address of a database. */
    String place() {
        return place.orElseGet(
                () -> DataFolder.ofThisMachine().resolve("counterpoint.db").toString());
    }

    /** How to speak of the place: without what follows the question mark, which may be a password. */
    public String name() {
        return place().startsWith(DATABASE) ? place().split("\\?", 2)[0] : place();
    }

    /** Whether there is something to open; a database on a server is taken to be there. */
    boolean exists() {
        return place().startsWith(DATABASE) || Files.exists(Path.of(place()));
    }

    /**
     * The store, which is made if it is missing.
     *
     * @throws EnvironmentException if it can't be used
     */
    public Workspace open() {
        return Workspace.open(place());
    }

    /**
     * The store, if there is one.
     *
     * @throws NotFoundException if there is none
     */
    public Workspace openExisting() {
        if (!exists()) {
            throw new NotFoundException("There is no store " + name() + ". Check the name after --store.");
        }
        return open();
    }
}
