/**
 * Maps told to people, and to solvers: what is claimed, who disputes it, what nobody answered, what stands. Unlike the
 * notations in {@link counterpoint.format} these draw conclusions, so they stand above {@link counterpoint.analysis}.
 */
@NullMarked
package counterpoint.report;

import org.jspecify.annotations.NullMarked;
