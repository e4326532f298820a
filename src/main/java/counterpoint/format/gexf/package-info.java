/** GEXF 1.3, the format of Gephi (gexf.net). */
@NullMarked
package counterpoint.format.gexf;

import org.jspecify.annotations.NullMarked;
