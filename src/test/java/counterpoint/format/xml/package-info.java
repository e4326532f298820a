@NullMarked
package counterpoint.format.xml;

import org.jspecify.annotations.NullMarked;
