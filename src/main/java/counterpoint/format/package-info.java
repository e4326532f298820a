/** Notations for maps, one package each: a reader returns a map and findings, a writer says what it loses. */
@NullMarked
package counterpoint.format;

import org.jspecify.annotations.NullMarked;
