@NullMarked
package counterpoint.format.kialo;

import org.jspecify.annotations.NullMarked;
