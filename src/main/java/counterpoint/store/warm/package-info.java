/**
 * Maps and the ends of their logs in memory, made of rows where they are not. Read {@link
 * counterpoint.store.warm.Maps} first.
 */
@NullMarked
package counterpoint.store.warm;

import org.jspecify.annotations.NullMarked;
