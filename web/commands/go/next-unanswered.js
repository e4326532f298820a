// @ts-check
import { hasMap } from '../command.js';

/** Goes round the unanswered objections, the most voiced first. @type {import('../command.js').Command} */
export const nextUnanswered = {
  id: 'next-unanswered',
  title: 'Next unanswered objection',
  keys: ['n'],
  when: hasMap,
  run({ session, counts }) {
    if (!counts.peek()) return { notice: 'The objections of this large map are still being counted.' };
    const { open: attacks, unanswered } = /** @type {import('../../model/types.js').Counts} */ (counts.peek());
    if (attacks.length === 0) return { notice: 'Every objection here has been answered.' };
    const at = attacks.findIndex(({ attackers }) => attackers[0] === session.focus.peek());
    const next = attacks[(at + 1) % attacks.length];
    return {
      focus: next.attackers[0], place: '', words: '', jump: { node: next.attackers[0] },
      notice: `Unanswered objection ${((at + 1) % attacks.length) + 1} of ${unanswered}.`,
    };
  },
};
