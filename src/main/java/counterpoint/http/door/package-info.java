/**
 * Who comes in: what a request says, where it comes from, what its token opens, and how often it may ask. Read
 * {@link counterpoint.http.door.Guard} first.
 */
@NullMarked
package counterpoint.http.door;

import org.jspecify.annotations.NullMarked;
