// @ts-check
import { START } from '../../state/address.js';

/** @type {import('../command.js').Command} */
export const openMap = {
  id: 'open-map',
  title: 'Open a map',
  keys: [], listed: false,
  when: () => true,
  run: (_state, /** @type {string} */ id) => ({ ...START, map: id, pane: 'transcript', unfolded: new Set(), jump: {}, notice: '' }),
};

/** @type {import('../command.js').Command} */
export const closeMap = {
  id: 'close-map',
  title: 'All maps',
  keys: ['g'],
  when: ({ session }) => session.map.peek() !== '',
  run: () => ({ ...START, unfolded: new Set(), jump: {}, notice: '' }),
};
