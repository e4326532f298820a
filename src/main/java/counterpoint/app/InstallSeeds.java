package counterpoint.app;

import counterpoint.app.map.ImportMap;
import counterpoint.app.map.Origin;
import counterpoint.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/**
 * Puts the maps that come with Counterpoint into the store, each once. {@code counterpoint/seeds.txt} names their folders,
 * so that nothing has to be searched.
 */
public final class InstallSeeds {
    private final Store store;
    private final ImportMap importMap;

    InstallSeeds(Store store, Clock clock) {
        this.store = store;
        this.importMap = new ImportMap(store, clock);
    }

    /** Takes in the seeds that were never here; one that was deleted stays away. A seed that is there costs reading its file and one small query. */
    public void run() {
        for (String name : names()) {
            byte[] map = resource("/seeds/" + name + "/map.json");
            if (store.withOrigin(Origin.file(map)).isEmpty()) {
                importMap.run(map, "seeds/" + name + "/map.json");
            }
        }
    }

    /** The folders of all seeds. */
    static List<String> names() {
        String index = new String(resource("/counterpoint/seeds.txt"), StandardCharsets.UTF_8);
        return index.lines().filter(line -> !line.isBlank()).toList();
    }

    private static byte[] resource(String path) {
        try (InputStream in = Objects.requireNonNull(InstallSeeds.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
