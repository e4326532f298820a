package counterpoint.app.map;

import counterpoint.app.edit.Caller;
import counterpoint.format.Read;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.NotPossibleException;
import counterpoint.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Makes a new map with nothing but a title. */
public final class CreateMap {
    private static final int LONGEST_TITLE = 300;
    private static final Id TITLE = Id.of("e1");

    private final Store store;
    private final Clock clock;

    public CreateMap(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Makes the map, or finds it if the same request came before.
     *
     * @return its id, which reads like its title
     * @throws MalformedInputException if the title is blank or very long
     * @throws NotPossibleException if the caller used this request key for a map of another title
     */
    public Id run(String title, Caller caller) {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new MalformedInputException("A map's title has 1 to " + LONGEST_TITLE
                    + " characters, but this one has " + title.strip().length() + ".");
        }
        String origin = Origin.request(caller, "create");
        Optional<Id> before = store.withOrigin(origin);
        if (before.isPresent()) {
            requireTitled(before.get(), title.strip());
            return before.get();
        }
        Extension named = new Extension(TITLE, Optional.empty(), Extension.TITLE, title.strip());
        ArgumentMap map = ArgumentMap.of(MapId.named(title + ".map"), 1, List.of(named));
        return new KeepMap(store, clock).run(new Read(map, List.of()), origin, "create-map", caller.name());
    }

    private void requireTitled(Id made, String title) {
        boolean isSame = store.at(made, 1)
                .find(TITLE, Extension.class)
                .filter(named -> named.value().equals(title))
                .isPresent();
        if (!isSame) {
            throw new NotPossibleException(
                    "request-reused",
                    "This Idempotency-Key stands for another map, " + made + ". Make a new key for each map.");
        }
    }
}
