/**
 * The files that come with the program, the viewer first of all. Read {@link counterpoint.http.file.ViewerFiles}
 * first.
 */
@NullMarked
package counterpoint.http.file;

import org.jspecify.annotations.NullMarked;
