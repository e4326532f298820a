/** The viewer as a person uses it, in a real browser against a real server. */
@NullMarked
package counterpoint.browser;

import org.jspecify.annotations.NullMarked;
