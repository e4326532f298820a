// @ts-check
import { voicedBy } from '../../model/argument-map.js';
import { hasMap } from '../command.js';

/** Goes round the unanswered objections, the most voiced first. @type {import('../command.js').Command} */
export const nextUnanswered = {
  id: 'next-unanswered',
  title: 'Next unanswered objection',
  keys: ['n'],
  when: hasMap,
  run({ doc, session, picked }) {
    const attacks = (doc.argument.peek()?.unanswered ?? []).filter(({ voices, attackers }) => voicedBy(voices, session.people.peek()) && (!picked.peek() || attackers.some((id) => picked.peek()?.has(id))));
    if (attacks.length === 0) return { notice: 'Every objection here has been answered.' };
    const at = attacks.findIndex(({ attacker }) => attacker === session.focus.peek());
    const next = attacks[(at + 1) % attacks.length];
    return {
      focus: next.attacker, place: '', words: '', jump: { node: next.attacker },
      notice: `Unanswered objection ${((at + 1) % attacks.length) + 1} of ${attacks.length}.`,
    };
  },
};
