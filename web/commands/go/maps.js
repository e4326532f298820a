// @ts-check
import { hasMap } from '../command.js';

/** @typedef {import('../command.js').Command} Command */

/** A map's own copy, to be changed without touching the first. @type {Command} */
export const forkMap = {
  id: 'fork-map', title: 'Make a copy of this map to work on', keys: [], when: ({ doc }) => doc.mayEdit,
  run: ({ session }, /** @type {string|undefined} */ map) => ({ server: { kind: 'fork', about: map || session.map.peek() } }),
};

/** @type {Command} */
export const putAway = {
  id: 'put-away', title: 'Put this map away (it can be brought back)', keys: [], when: ({ doc }) => doc.mayEdit,
  run({ doc, session }, /** @type {string|undefined} */ map) {
    const id = map || session.map.peek();
    const title = doc.maps.peek().find((one) => one.id === id)?.title ?? doc.argument.peek()?.title ?? id;
    return { server: { kind: 'put-away', about: { id, title } } };
  },
};

/** @type {Command} */
export const bringBack = {
  id: 'bring-back', title: 'Bring a map back', keys: [], listed: false, when: () => true,
  run: (_state, /** @type {string} */ map) => ({ server: { kind: 'bring-back', about: map } }),
};

/** The map as it was, to be read and not to be changed. @type {Command} */
export const readThen = {
  id: 'read-then', title: 'Read the map as it was then', keys: [], listed: false, when: hasMap,
  run: ({ doc }, /** @type {string} */ revision) => (doc.queue.peek().length > 0
    ? { notice: 'Your last changes are still on their way. Try again in a moment.' }
    : { at: revision, side: '', deciding: '', off: [], weights: [] }),
};

/** @type {Command} */
export const readNow = {
  id: 'read-now', title: 'Back to the map as it is now', keys: [], when: ({ session }) => session.at.peek() !== '', run: () => ({ at: '' }),
};
