/**
 * Maps that come and go: made, taken in, forked, put away and brought back. Read {@link
 * counterpoint.app.map.CreateMap} first.
 */
@NullMarked
package counterpoint.app.map;

import org.jspecify.annotations.NullMarked;
