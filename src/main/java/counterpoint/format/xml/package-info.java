/** XML as it is read and written here: without document types and entities from outside, and only characters XML allows. */
@NullMarked
package counterpoint.format.xml;

import org.jspecify.annotations.NullMarked;
