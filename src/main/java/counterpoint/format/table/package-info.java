/** Tables of nodes and of edges, as comma-separated values (RFC 4180) for Gephi, spreadsheets and data frames. */
@NullMarked
package counterpoint.format.table;

import org.jspecify.annotations.NullMarked;
