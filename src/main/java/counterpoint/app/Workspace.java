package counterpoint.app;

import counterpoint.app.access.Admit;
import counterpoint.app.access.CreateToken;
import counterpoint.app.access.ListTokens;
import counterpoint.app.access.ReadAudit;
import counterpoint.app.access.ReadPrivacy;
import counterpoint.app.access.RevokeToken;
import counterpoint.app.access.SetPrivacy;
import counterpoint.app.edit.ReadHistory;
import counterpoint.app.edit.Redo;
import counterpoint.app.edit.RedraftMap;
import counterpoint.app.edit.RestoreRevision;
import counterpoint.app.edit.Undo;
import counterpoint.app.judge.JudgeMap;
import counterpoint.app.judge.JudgedMaps;
import counterpoint.app.live.LiveMaps;
import counterpoint.app.look.CountMap;
import counterpoint.app.look.FocusMap;
import counterpoint.app.look.LookAhead;
import counterpoint.app.look.Looking;
import counterpoint.app.look.NearMap;
import counterpoint.app.look.OutlineMap;
import counterpoint.app.look.ReadBorders;
import counterpoint.app.look.SearchMap;
import counterpoint.app.map.CreateMap;
import counterpoint.app.map.DeleteMap;
import counterpoint.app.map.ForkMap;
import counterpoint.app.map.ImportMap;
import counterpoint.app.map.UndeleteMap;
import counterpoint.app.notation.ExportMap;
import counterpoint.app.page.AddPage;
import counterpoint.app.page.AttachPage;
import counterpoint.app.page.ReadTranscript;
import counterpoint.app.page.TakeIn;
import counterpoint.model.EnvironmentException;
import counterpoint.store.Store;
import java.nio.file.Path;
import java.time.Clock;

/** A store of maps and everything that can be done with it. May be used by several threads. */
public final class Workspace implements AutoCloseable {
    private final Store store;
    private final Clock clock;
    private final JudgedMaps judged = new JudgedMaps();
    private final Looking looking = new Looking();
    private final LiveMaps live;

    private Workspace(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.live = new LiveMaps(store, clock);
    }

    /**
     * The workspace whose store is this file, by the clock of this machine.
     *
     * @throws EnvironmentException if the file can't be used
     */
    public static Workspace open(Path file) {
        return open(file, Clock.systemUTC());
    }

    /**
     * The workspace whose store is here, by the clock of this machine.
     *
     * @param store a file, or the JDBC address of a PostgreSQL database
     */
    public static Workspace open(String store) {
        return store.startsWith("jdbc:")
                ? new Workspace(Store.open(store), Clock.systemUTC())
                : open(Path.of(store), Clock.systemUTC());
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
        return new JudgeMap(store, judged);
    }

    public DrawOverview drawOverview() {
        return new DrawOverview(store);
    }

    public ApplyDiff applyDiff() {
        return new ApplyDiff(store, clock);
    }

    public Undo undo() {
        return new Undo(store, clock);
    }

    public Redo redo() {
        return new Redo(store, clock);
    }

    public RestoreRevision restoreRevision() {
        return new RestoreRevision(store, clock);
    }

    public RedraftMap redraftMap() {
        return new RedraftMap(store, clock);
    }

    public ReadBorders readBorders() {
        return new ReadBorders(store);
    }

    public ReadHistory readHistory() {
        return new ReadHistory(store);
    }

    public FocusMap focusMap() {
        return new FocusMap(store, looking);
    }

    public SummarizeMap summary() {
        return new SummarizeMap(store);
    }

    public LookAhead lookAhead() {
        return new LookAhead(store, looking);
    }

    public NearMap nearMap() {
        return new NearMap(store, looking);
    }

    public CountMap countMap() {
        return new CountMap(store, looking);
    }

    public OutlineMap outlineMap() {
        return new OutlineMap(store, looking);
    }

    public SearchMap searchMap() {
        return new SearchMap(store, looking);
    }

    public CreateMap createMap() {
        return new CreateMap(store, clock);
    }

    public ForkMap forkMap() {
        return new ForkMap(store, clock);
    }

    public DeleteMap deleteMap() {
        return new DeleteMap(store, clock);
    }

    public UndeleteMap undeleteMap() {
        return new UndeleteMap(store);
    }

    public TakeIn takeIn() {
        return new TakeIn(store, clock);
    }

    public CreateToken createToken() {
        return new CreateToken(store, clock);
    }

    public ListTokens listTokens() {
        return new ListTokens(store);
    }

    public RevokeToken revokeToken() {
        return new RevokeToken(store, clock);
    }

    public Admit admit() {
        return new Admit(store);
    }

    public ReadPrivacy readPrivacy() {
        return new ReadPrivacy(store);
    }

    public SetPrivacy setPrivacy() {
        return new SetPrivacy(store);
    }

    public ReadAudit readAudit() {
        return new ReadAudit(store);
    }

    public KeepSafe keepSafe() {
        return new KeepSafe(store);
    }

    /** Who watches and who looks at which map. */
    public LiveMaps live() {
        return live;
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

    Store store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
    }
}
