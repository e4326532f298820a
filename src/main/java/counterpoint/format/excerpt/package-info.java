/**
 * Pages that come with a document of atoms, and what an atom takes from them: the part that arguebuf and SADFace share and
 * nodesets don't have.
 */
@NullMarked
package counterpoint.format.excerpt;

import org.jspecify.annotations.NullMarked;
