/**
 * The YAML of Carneades 4 (Gordon, Prakken and Walton 2007; Gordon and Walton 2016): statements, arguments with undercutters,
 * issues with proof standards, and the labels its authors expect.
 */
@NullMarked
package counterpoint.format.carneades;

import org.jspecify.annotations.NullMarked;
