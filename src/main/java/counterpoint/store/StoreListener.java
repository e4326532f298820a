package counterpoint.store;

import counterpoint.model.Id;

/**
 * Somebody who wants to know what happens in a store, whichever process did it. Told in no particular thread and perhaps
 * more than once; what to do about it is to look.
 */
public interface StoreListener {
    /** A map has new operations. */
    void changed(Id map);

    /** Somebody had something to say that is not worth keeping; see {@link Store#say}. */
    void said(Id map, String message);

    /** Messages may have been missed; anything may have changed. */
    void missedSomething();
}
