/** Who may come in and what they may see. Read {@link counterpoint.app.access.Admit} first. */
@NullMarked
package counterpoint.app.access;

import org.jspecify.annotations.NullMarked;
