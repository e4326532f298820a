/**
 * Kialo's text export, in both generations: a numbered tree of claims for and against a thesis. Where a claim stands twice,
 * the second place only says where the first is.
 */
@NullMarked
package counterpoint.format.kialo;

import org.jspecify.annotations.NullMarked;
