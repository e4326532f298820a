// @ts-check
import { hasMap } from '../command.js';

/** @type {import('../command.js').Command} */
export const undo = { id: 'undo', title: 'Undo', keys: ['Ctrl+z'], when: hasMap, run: () => ({ time: 'undo' }) };

/** @type {import('../command.js').Command} */
export const redo = { id: 'redo', title: 'Redo', keys: ['Ctrl+Shift+z', 'Ctrl+y'], when: hasMap, run: () => ({ time: 'redo' }) };
