/** What an Argdown text says as a tree of values: blocks, items and their relations, and problems with line and column. */
@NullMarked
package counterpoint.format.argdown.tree;

import org.jspecify.annotations.NullMarked;
