package counterpoint.app.access;

import counterpoint.model.Access;
import counterpoint.model.Access.Role;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.NotFoundException;
import counterpoint.store.Store;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lets somebody in: makes a token, which is told once and then known by its hash only. */
public final class CreateToken {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,63}");

    private final Store store;
    private final Clock clock;

    public CreateToken(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A new access, and the token that opens it. */
    public record Created(Access access, String token) {}

    /** Lets somebody in to all maps. */
    public Created run(String name, Role role) {
        return create(name, role, Optional.empty());
    }

    /**
     * Lets somebody in to one map.
     *
     * @throws NotFoundException if there is no such map
     */
    public Created run(String name, Role role, Id map) {
        store.summary(map);
        return create(name, role, Optional.of(map));
    }

    private Created create(String name, Role role, Optional<Id> map) {
        if (!NAME.matcher(name).matches()) {
            throw new MalformedInputException("A token's name begins with a letter or digit and has up to 64 letters,"
                    + " digits, spaces and . _ @ -. The log names its owner so.");
        }
        if (store.tokens().list().stream().anyMatch(known -> known.name().equals(name))) {
            throw new MalformedInputException("There is a token for " + name
                    + " already. The log must tell people apart: choose another name, or revoke that token first.");
        }
        Access access = new Access(Secret.randomId(), name, role, map);
        String token = Secret.random();
        store.tokens().add(access, Secret.hash(token), clock.instant());
        return new Created(access, token);
    }
}
