// @ts-check
import { hasMap } from '../command.js';

/** @type {import('../command.js').Command} */
const level = { id: '', title: '', keys: [], when: hasMap, run: () => ({}) };

/** The three zoom levels change how much is said, never the size of the letters. @type {import('../command.js').Command} */
export const showOverview = {
  ...level, id: 'level-1', title: 'Overview: six words and counts', keys: ['1'], run: () => ({ level: 1 }),
};

/** @type {import('../command.js').Command} */
export const showReading = {
  ...level, id: 'level-2', title: 'Reading: one sentence each', keys: ['2'], run: () => ({ level: 2 }),
};

/** @type {import('../command.js').Command} */
export const showDetail = {
  ...level, id: 'level-3', title: 'Detail: the exact words, who, and where', keys: ['3'], run: () => ({ level: 3 }),
};
