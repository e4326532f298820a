/**
 * The viewer's modules, joined as they are served; read {@link counterpoint.http.script.JoinedModules} first. The source in
 * {@code web/} stays plain ES modules, which run as they are in a browser and in Node.
 */
@NullMarked
package counterpoint.http.script;

import org.jspecify.annotations.NullMarked;
