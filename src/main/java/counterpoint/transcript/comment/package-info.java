/** From the region under an interview to single comments: headers, cuts and replies. */
@NullMarked
package counterpoint.transcript.comment;

import org.jspecify.annotations.NullMarked;
