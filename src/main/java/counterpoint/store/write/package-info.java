/**
 * How changes become rows: one at a time on the map as it is, many in one transaction. Read {@link
 * counterpoint.store.write.GroupCommit} first.
 */
@NullMarked
package counterpoint.store.write;

import org.jspecify.annotations.NullMarked;
