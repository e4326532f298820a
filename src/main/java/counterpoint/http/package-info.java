/**
 * Maps over HTTP, for the viewer and for programs; see {@code docs/http.md}. Read {@link counterpoint.http.MapRoutes}
 * first: it lists every route.
 */
@NullMarked
package counterpoint.http;

import org.jspecify.annotations.NullMarked;
