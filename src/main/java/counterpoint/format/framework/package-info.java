/**
 * Abstract frameworks as files: ICCMA's {@code p af}, ASPARTIX (APX) and the Trivial Graph Format (TGF). Read as maps, an
 * argument is a claim and an attack an objection.
 */
@NullMarked
package counterpoint.format.framework;

import org.jspecify.annotations.NullMarked;
