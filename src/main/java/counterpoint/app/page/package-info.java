/**
 * Pages of interviews: read, drafted, kept beside their maps, and drafts measured against pages that people
 * annotated. Read {@link counterpoint.app.page.DraftPage} first.
 */
@NullMarked
package counterpoint.app.page;

import org.jspecify.annotations.NullMarked;
