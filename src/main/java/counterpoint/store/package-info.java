/**
 * Maps kept across runs: an append-only log of operations, a snapshot now and then, and page texts by hash.
 *
 * <p>Read {@link counterpoint.store.Store} first; {@code counterpoint/migration} has the tables.
 */
@NullMarked
package counterpoint.store;

import org.jspecify.annotations.NullMarked;
