/**
 * What would be different: suppositions about a map ({@link counterpoint.analysis.change.WhatIf}), the claims on which a
 * standing turns ({@link counterpoint.analysis.change.Cruxes}), and what the comments change ({@link
 * counterpoint.analysis.change.BeforeAfter}). Nothing here changes a map; all of it is {@link
 * counterpoint.analysis.change.Relabelling} of the part that is concerned.
 */
@NullMarked
package counterpoint.analysis.change;

import org.jspecify.annotations.NullMarked;
