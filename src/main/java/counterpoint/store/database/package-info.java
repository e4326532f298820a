/**
 * The connection to SQLite or PostgreSQL, and all in which the two differ. Read {@link
 * counterpoint.store.database.Database} first.
 */
@NullMarked
package counterpoint.store.database;

import org.jspecify.annotations.NullMarked;
