/**
 * Gradual semantics of bipolar, weighted argumentation: how strong each argument is, given how strong it would be alone, who
 * attacks and who supports it.
 *
 * <p>Read {@link counterpoint.semantics.gradual.BipolarFramework} first, then {@link
 * counterpoint.semantics.gradual.GradualSemantics}; each semantics is one class with its paper: {@link
 * counterpoint.semantics.gradual.DfQuad}, {@link counterpoint.semantics.gradual.QuadraticEnergy}, {@link
 * counterpoint.semantics.gradual.EulerBased}, {@link counterpoint.semantics.gradual.HCategoriser}. As in the room above, an
 * argument is a number.
 */
@NullMarked
package counterpoint.semantics.gradual;

import org.jspecify.annotations.NullMarked;
