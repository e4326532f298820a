// @ts-check
import { hasMap } from '../command.js';

/** @type {import('../command.js').Command} */
export const goLane = {
  id: 'go-lane',
  title: 'Go to the rebuttals',
  keys: ['l'],
  when: hasMap,
  run: () => ({ pane: 'lane', attention: 'lane' }),
};
