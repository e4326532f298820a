/**
 * DOT, the language of Graphviz (graphviz.org/doc/info/lang.html): drawn as it is by {@code dot -Tsvg}, and read back.
 */
@NullMarked
package counterpoint.format.dot;

import org.jspecify.annotations.NullMarked;
