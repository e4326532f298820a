/**
 * What can be done with Counterpoint, one class a use case, each with one public {@code run}. Read {@link
 * counterpoint.app.ApplyDiff} first; {@link counterpoint.app.Workspace} holds the use cases that need the store.
 *
 * <p>The only place that reads the clock or makes ids.
 */
@NullMarked
package counterpoint.app;

import org.jspecify.annotations.NullMarked;
