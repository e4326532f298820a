// @ts-check
import { hasMap } from '../command.js';

/** @type {import('../command.js').Command} */
export const toggleUnanswered = {
  id: 'toggle-unanswered',
  title: 'List of unanswered objections',
  keys: ['o'],
  when: hasMap,
  run: ({ session }) => (session.drawer.peek()
    ? { drawer: false }
    : { drawer: true, pane: 'unanswered', attention: 'unanswered' }),
};
