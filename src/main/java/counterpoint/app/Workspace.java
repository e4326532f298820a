package counterpoint.app;

import counterpoint.model.EnvironmentException;
import counterpoint.store.Store;
import java.nio.file.Path;
import java.time.Clock;

/** A store of maps and everything that can be done with it. May be used by several threads. */
public final class Workspace implements AutoCloseable {
    private final Store store;
    private final Clock clock;

    private Workspace(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * The workspace whose store is this file, by the clock of this machine.
     *
     * @throws EnvironmentException if the file can't be used
     */
    public static Workspace open(Path file) {
        return open(file, Clock.systemUTC());
    }

    /** The workspace whose store is this file, by this clock. */
    public static Workspace open(Path file, Clock clock) {
        return new Workspace(Store.at(file), clock);
    }

    public ListMaps listMaps() {
        return new ListMaps(store);
    }

    public OpenMap openMap() {
        return new OpenMap(store);
    }

    public ReadTranscript readTranscript() {
        return new ReadTranscript(store);
    }

    public JudgeMap judgeMap() {
        return new JudgeMap(store);
    }

    public ApplyDiff applyDiff() {
        return new ApplyDiff(store, clock);
    }

    public ExportMap exportMap() {
        return new ExportMap(store);
    }

    public AddPage addPage() {
        return new AddPage(store, clock);
    }

    public ImportMap importMap() {
        return new ImportMap(store, clock);
    }

    public AttachPage attachPage() {
        return new AttachPage(store);
    }

    public InstallSeeds installSeeds() {
        return new InstallSeeds(store, clock);
    }

    @Override
    public void close() {
        store.close();
    }
}
