package counterpoint.app.access;

import counterpoint.model.Access;
import counterpoint.store.Store;
import java.util.Optional;

/** Says what a token opens. Asked anew each time, so that a revoked token opens nothing from that moment on. */
public final class Admit {
    private static final int LONGEST = 200;

    private final Store store;

    public Admit(Store store) {
        this.store = store;
    }

    /** What the token opens; absent if it is none, or was revoked. */
    public Optional<Access> run(String token) {
        return token.length() > LONGEST ? Optional.empty() : store.tokens().find(Secret.hash(token));
    }
}
