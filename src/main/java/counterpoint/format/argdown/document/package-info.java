/** What an Argdown text says, wherever in the text it says it: statements, arguments, structures, relations, sections. */
@NullMarked
package counterpoint.format.argdown.document;

import org.jspecify.annotations.NullMarked;
