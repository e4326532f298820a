// @ts-check
import { hasMap } from '../command.js';

/** Shows what is folded under a line of the tree, or folds it again. @type {import('../command.js').Command} */
export const toggleFold = {
  id: 'toggle-fold',
  title: 'Unfold or fold',
  keys: [], listed: false,
  when: hasMap,
  run({ session }, /** @type {string} */ key) {
    const unfolded = new Set(session.unfolded.peek());
    if (!unfolded.delete(key)) unfolded.add(key);
    return { unfolded };
  },
};
