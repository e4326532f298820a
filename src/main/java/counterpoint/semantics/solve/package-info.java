/**
 * The questions of the International Competition on Computational Models of Argumentation (ICCMA), asked and answered in
 * its own notation, so that the field's harnesses can run this project's semantics.
 */
@NullMarked
package counterpoint.semantics.solve;

import org.jspecify.annotations.NullMarked;
