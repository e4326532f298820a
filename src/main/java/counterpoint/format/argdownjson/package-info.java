/** The JSON that the Argdown tools export of a text: statements, arguments and relations by their titles. */
@NullMarked
package counterpoint.format.argdownjson;

import org.jspecify.annotations.NullMarked;
