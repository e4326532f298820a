/**
 * SADFace, the Simple Argument Description Format (Wells 2014): atoms, schemes and conflicts, with the resources they quote.
 * Versions 0.1, 0.2 and 0.5 are read, 0.5.4 is written.
 */
@NullMarked
package counterpoint.format.sadface;

import org.jspecify.annotations.NullMarked;
