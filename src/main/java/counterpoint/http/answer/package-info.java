/**
 * What answers say: the JSON of everything that is sent. Read {@link counterpoint.http.answer.Answer} first.
 */
@NullMarked
package counterpoint.http.answer;

import org.jspecify.annotations.NullMarked;
