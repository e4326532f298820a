/**
 * Counterpoint's own JSON (docs/map-format.md), which loses nothing.
 *
 * <p>Read {@link counterpoint.format.json.MapJsonReader} and {@link counterpoint.format.json.MapJsonWriter} for whole maps,
 * {@link counterpoint.format.json.DiffJson} for changes.
 */
@NullMarked
package counterpoint.format.json;

import org.jspecify.annotations.NullMarked;
