/** YAML as data and nothing else: texts, lists and mappings; no types, no aliases. */
@NullMarked
package counterpoint.format.yaml;

import org.jspecify.annotations.NullMarked;
