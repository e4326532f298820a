@NullMarked
package counterpoint.http;

import org.jspecify.annotations.NullMarked;
