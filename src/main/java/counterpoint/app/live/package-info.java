/**
 * What happens right now: which maps change, and who looks at which node. Read {@link counterpoint.app.live.LiveMaps} first.
 */
@NullMarked
package counterpoint.app.live;

import org.jspecify.annotations.NullMarked;
