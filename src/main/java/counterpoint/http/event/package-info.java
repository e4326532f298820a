/**
 * Live events: one channel a map, one stream a listener. Read {@link counterpoint.http.event.EventRoutes} first.
 */
@NullMarked
package counterpoint.http.event;

import org.jspecify.annotations.NullMarked;
