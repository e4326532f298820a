@NullMarked
package counterpoint.format.argdownjson;

import org.jspecify.annotations.NullMarked;
