// @ts-check
import { hasMap } from '../command.js';

/** @type {import('../command.js').Command} */
export const goMap = {
  id: 'go-map',
  title: 'Go to the map',
  keys: ['m'],
  when: hasMap,
  run: () => ({ pane: 'map', attention: 'map' }),
};
