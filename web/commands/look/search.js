// @ts-check
import { hasMap } from '../command.js';

/** @type {import('../command.js').Command} */
export const startSearch = {
  id: 'search', title: 'Search claims, words and people', keys: ['/'], when: hasMap, run: () => ({ attention: 'search' }),
};

/** @type {import('../command.js').Command} */
export const searchFor = {
  id: 'search-for',
  title: 'Search for words',
  keys: [], listed: false,
  when: hasMap,
  run: (_state, /** @type {string} */ query) => ({ query }),
};

/** Goes to what was found. @type {import('../command.js').Command} */
export const openHit = {
  id: 'open-hit',
  title: 'Go to what was found',
  keys: [], listed: false,
  when: hasMap,
  run({ session }, /** @type {import('../../model/search.js').Hit} */ hit) {
    if (hit.kind === 'claim') return { focus: hit.id, place: '', words: '', jump: { node: hit.id } };
    if (hit.kind === 'person') return { people: [...new Set([...session.people.peek(), hit.id])] };
    return {
      place: hit.id, words: '', pane: 'transcript',
      jump: { segment: hit.id, at: hit.at, length: session.query.peek().trim().length },
    };
  },
};
