// @ts-check
import { hasMap } from '../command.js';
import { hasMatter, isLit, onward, queue } from './matter.js';

/** @typedef {import('../command.js').Command} Command */

/** @type {Command} */
export const openQueue = {
  id: 'open-queue', title: 'Decide on proposals, one by one', keys: ['q'],
  when: (state) => hasMap(state) && state.session.deciding.peek() === '',
  run(state, /** @type {string|undefined} */ id) {
    const waiting = queue(state);
    const first = waiting.find((proposal) => proposal.id === id) ?? waiting[0];
    return { deciding: first?.id ?? 'done', drawer: false, whole: '', attention: 'queue', pane: 'transcript' };
  },
};

/** @type {Command} */
export const closeQueue = {
  id: 'close-queue', title: 'Leave the proposals', keys: ['Escape', 'q'], mode: 'queue',
  when: ({ session }) => session.deciding.peek() !== '',
  run: () => ({ deciding: '', editing: '', form: undefined, lit: '', attention: 'map' }),
};

/** @type {Command} */
export const skip = {
  id: 'skip', title: 'Skip for now', keys: ['s', 'j'], mode: 'queue', when: isLit,
  run: (state) => ({ skipped: new Set([...state.session.skipped.peek(), state.session.deciding.peek()]), ...onward(state) }),
};

/** @type {Command} */
export const back = {
  id: 'back-in-queue', title: 'The proposal before', keys: ['k'], mode: 'queue', when: hasMatter,
  run(state) {
    const waiting = queue(state);
    const at = waiting.findIndex(({ id }) => id === state.session.deciding.peek());
    return { deciding: waiting[(at - 1 + waiting.length) % waiting.length].id };
  },
};

/** @type {Command} */
export const undoDecision = {
  id: 'undo-decision', title: 'Undo the decision before', keys: ['u'], mode: 'queue',
  when: ({ session }) => session.deciding.peek() !== '',
  run: () => ({ time: 'undo' }),
};

/** @type {Command} */
export const switchOrder = {
  id: 'queue-order', title: 'Order proposals by weight or as on the page', keys: ['o'], mode: 'queue',
  when: ({ session }) => session.deciding.peek() !== '',
  run: ({ session }) => ({ order: session.order.peek() === 'weight' ? 'page' : 'weight' }),
};
