/**
 * The SQL, one class a table, one method a statement. Read {@link counterpoint.store.table.LogTable} first.
 */
@NullMarked
package counterpoint.store.table;

import org.jspecify.annotations.NullMarked;
