/** W3C Web Annotation Data Model (www.w3.org/TR/annotation-model), as JSON-LD. */
@NullMarked
package counterpoint.format.annotation;

import org.jspecify.annotations.NullMarked;
