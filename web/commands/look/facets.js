// @ts-check
import { hasMap } from '../command.js';

/** @type {import('../command.js').Command} */
export const toggleFacet = {
  id: 'toggle-facet', title: 'Pick claims out', keys: [], listed: false, when: hasMap,
  run({ session }, /** @type {string} */ facet) {
    const facets = session.facets.peek();
    return { facets: facets.includes(facet) ? facets.filter((other) => other !== facet) : [...facets, facet] };
  },
};

/** @type {import('../command.js').Command} */
export const clearFacets = {
  id: 'clear-facets', title: 'Show every claim and everybody', keys: [], when: ({ session }) => session.facets.peek().length + session.people.peek().length > 0, run: () => ({ facets: [], people: [] }),
};
