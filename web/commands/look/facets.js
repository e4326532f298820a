// @ts-check
import { mostDisputed } from '../../model/argument-map.js';
import { pickedBy } from '../../model/facets.js';
import { hasMap } from '../command.js';

/** Picks claims out; when the one in focus is not among them, the most disputed of them is. @type {import('../command.js').Command} */
export const toggleFacet = {
  id: 'toggle-facet', title: 'Pick claims out', keys: [], listed: false, when: hasMap,
  run({ doc, session }, /** @type {string} */ facet) {
    const before = session.facets.peek();
    const facets = before.includes(facet) ? before.filter((other) => other !== facet) : [...before, facet];
    const map = doc.argument.peek();
    const left = map && pickedBy(map, facets, doc.shownStanding);
    if (!left?.size || left.has(session.focus.peek())) return { facets };
    const focus = mostDisputed({ ...map, claims: map.claims.filter(({ id }) => left.has(id)) });
    return { facets, focus, place: '', words: '', jump: { node: focus } };
  },
};

/** @type {import('../command.js').Command} */
export const clearFacets = {
  id: 'clear-facets', title: 'Show every claim and everybody', keys: [], when: ({ session }) => session.facets.peek().length + session.people.peek().length > 0, run: () => ({ facets: [], people: [] }),
};
