/** Servers and stores under load, killed, and beside others: what they bear and what they cost. */
@NullMarked
package counterpoint.benchmark.load;

import org.jspecify.annotations.NullMarked;
