/** Cytoscape.js JSON, as {@code cy.json()} gives it and {@code cytoscape({elements})} takes it. */
@NullMarked
package counterpoint.format.cytoscape;

import org.jspecify.annotations.NullMarked;
