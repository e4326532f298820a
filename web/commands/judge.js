// @ts-check
import { isNow, toggled } from './command.js';

/** @typedef {import('./command.js').Written} Written */

/** What the right pane shows. @param {'standing'|'history'} side @param {string} title @param {readonly string[]} [keys] @returns {Written} */
const shown = (side, title, keys) => ({ id: `show-${side}`, title, keys, when: isNow, run: () => ({ side, pane: 'lane', attention: 'lane', whole: '' }) });

/** What stands and why, and what would follow; nothing of it is stored. @type {readonly Written[]} */
export const JUDGING = [
  shown('standing', 'Why does this claim stand or fall?', ['h']),
  { id: 'show-rebuttals', title: 'What is said about the claim in focus', run: () => ({ side: '', pane: 'lane' }) },
  shown('history', 'What was changed, and who is here'),
  {
    id: 'leave-out', title: 'What if this claim were left out?', keys: ['f'], on: 'claim', when: isNow,
    run({ session }, /** @type {string|undefined} */ about) {
      const ids = (about || session.focus.peek()).split(' ').filter(Boolean);
      const off = session.off.peek();
      const fresh = ids.filter((id) => !off.includes(id));
      return { off: (fresh.length ? fresh : ids).reduce(toggled, off), side: 'standing' };
    },
  },
  {
    // About the claim and its weight; without a weight, as it is.
    id: 'weigh', when: isNow,
    run({ session }, /** @type {string} */ about) {
      const [id, weight] = about.split(' ');
      const others = session.weights.peek().filter((one) => !one.startsWith(`${id}:`));
      return { weights: weight ? [...others, `${id}:${weight}`] : others };
    },
  },
  { id: 'take-all-in', title: 'Back to the map as it is', when: ({ session }) => session.off.peek().length + session.weights.peek().length > 0, run: () => ({ off: [], weights: [] }) },
  { id: 'restore', when: isNow, run: (_state, /** @type {string} */ revision) => ({ server: { kind: 'restore', about: revision } }) },
];
