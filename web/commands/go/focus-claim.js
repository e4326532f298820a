// @ts-check
import { hasMap } from '../command.js';

/** Puts a claim in focus and takes the transcript to its words. @type {import('../command.js').Command} */
export const focusClaim = {
  id: 'focus-claim',
  title: 'Put a claim in focus',
  keys: [], listed: false,
  when: hasMap,
  run({ doc }, /** @type {string} */ id) {
    if (!doc.facts.peek() && !doc.argument.peek()?.claim(id)) return { notice: 'That claim is not in this map.' };
    return { focus: id, place: '', words: '', whole: '', jump: { node: id } };
  },
};
