// @ts-check
import { START } from '../state/address.js';
import { always, hasMap } from './command.js';

/** @typedef {import('./command.js').State} State */

/** @param {State} state */
const isOpen = ({ session }) => session.map.peek() !== '';
/** @param {State} state */
const mayEdit = ({ doc }) => doc.mayEdit;

/** Maps as wholes: opened, copied, put away, read as they were, shown to whom. @type {readonly import('./command.js').Written[]} */
export const KEEPING = [
  { id: 'close-map', title: 'All maps', keys: ['g'], when: isOpen, run: () => ({ ...START, unfolded: new Set(), jump: {}, notice: '' }) },
  { id: 'open-map', when: always, run: (_state, /** @type {string} */ id) => ({ ...START, map: id, pane: 'transcript', unfolded: new Set(), jump: {}, notice: '' }) },
  {
    id: 'fork-map', title: 'Make a copy of this map to work on', when: mayEdit,
    run: ({ session }, /** @type {string|undefined} */ map) => ({ server: { kind: 'fork', about: map || session.map.peek() } }),
  },
  {
    id: 'put-away', title: 'Put this map away (it can be brought back)', when: mayEdit,
    run({ doc, session }, /** @type {string|undefined} */ map) {
      const id = map || session.map.peek();
      const title = doc.maps.peek().find((one) => one.id === id)?.title ?? doc.argument.peek()?.title ?? id;
      return { server: { kind: 'put-away', about: { id, title } } };
    },
  },
  { id: 'bring-back', when: always, run: (_state, /** @type {string} */ map) => ({ server: { kind: 'bring-back', about: map } }) },
  {
    id: 'privacy', title: 'Who may see this map, and its names', when: (state) => hasMap(state) && ['', 'owner'].includes(state.doc.role.peek()),
    run: () => ({ server: { kind: 'privacy' } }),
  },
  { id: 'save-privacy', run: (_state, /** @type {object} */ choice) => ({ form: undefined, server: { kind: 'save-privacy', about: choice } }) },
  {
    // To be read and not to be changed.
    id: 'read-then',
    run: ({ doc }, /** @type {string} */ revision) => (doc.queue.peek().length > 0
      ? { notice: 'Your last changes are still on their way. Try again in a moment.' }
      : { at: revision, side: '', deciding: '', off: [], weights: [] }),
  },
  { id: 'read-now', title: 'Back to the map as it is now', when: ({ session }) => session.at.peek() !== '', run: () => ({ at: '' }) },
];
