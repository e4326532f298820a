/**
 * Why a node stands, falls or is open: {@link counterpoint.analysis.why.Why} gives the shortest reasons as a tree that can be
 * checked, and as sentences for readers. {@link counterpoint.analysis.why.Proof} finds what decides a node, {@link
 * counterpoint.analysis.why.Circle} what leaves it open, {@link counterpoint.analysis.why.Telling} puts it in words.
 */
@NullMarked
package counterpoint.analysis.why;

import org.jspecify.annotations.NullMarked;
