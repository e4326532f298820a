package counterpoint.app.edit;

import counterpoint.model.Logged;
import java.util.Optional;

/**
 * Who asks for a change.
 *
 * @param name how the log names them
 * @param identity whether this name is theirs alone
 * @param client the window or program they ask from
 * @param request a key that stays the same when they send the same request again
 */
public record Caller(String name, Identity identity, Optional<String> client, Optional<String> request) {

    /** Whether a name belongs to one person, or to all who sit at this machine, who then differ by window only. */
    public enum Identity {
        OWN,
        SHARED
    }

    /** Somebody at this machine. */
    public static Caller shared(String name) {
        return new Caller(name, Identity.SHARED, Optional.empty(), Optional.empty());
    }

    /** Whether this person made that operation. */
    boolean made(Logged logged) {
        return logged.operation().actor().equals(name)
                && (identity == Identity.OWN || logged.client().equals(client));
    }
}
