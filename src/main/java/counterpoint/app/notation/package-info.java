/**
 * Every notation there is, and maps going from one to another. Read {@link counterpoint.app.notation.Notations}
 * first.
 */
@NullMarked
package counterpoint.app.notation;

import org.jspecify.annotations.NullMarked;
