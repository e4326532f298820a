// @ts-check
import { hasMap } from '../command.js';

/** @typedef {import('../command.js').Command} Command */

/** @type {Command} */
export const showStanding = {
  id: 'show-standing', title: 'Why does this claim stand or fall?', keys: ['h'],
  when: (state) => hasMap(state) && state.doc.offers('why'),
  run: () => ({ side: 'standing', pane: 'lane', attention: 'lane', whole: '' }),
};

/** @type {Command} */
export const showRebuttals = {
  id: 'show-rebuttals', title: 'What is said about the claim in focus', keys: [], when: hasMap, run: () => ({ side: '', pane: 'lane' }),
};

/** @type {Command} */
export const showHistory = {
  id: 'show-history', title: 'What was changed, and who is here', keys: [],
  when: (state) => hasMap(state) && state.doc.offers('history'), run: () => ({ side: 'history', pane: 'lane', attention: 'lane' }),
};

/** Leaves a claim out, or takes it in again; nothing is stored. @type {Command} */
export const leaveOut = {
  id: 'leave-out', title: 'What if this claim were left out?', keys: ['f'], on: 'claim',
  when: (state) => hasMap(state) && state.doc.offers('whatif'),
  run({ session }, /** @type {string|undefined} */ about) {
    const ids = (about || session.focus.peek()).split(' ').filter(Boolean);
    const off = session.off.peek();
    const rest = off.filter((id) => !ids.includes(id));
    return { off: rest.length < off.length && ids.every((id) => off.includes(id)) ? rest : [...new Set([...off, ...ids])], side: 'standing' };
  },
};

/** What if a claim weighed more or less to begin with? About the claim and its weight; without a weight, as it is. @type {Command} */
export const weigh = {
  id: 'weigh', title: 'What if a claim weighed more or less?', keys: [], listed: false, when: (state) => hasMap(state) && state.doc.offers('whatif'),
  run({ session }, /** @type {string} */ about) {
    const [id, weight] = about.split(' ');
    const others = session.weights.peek().filter((one) => !one.startsWith(`${id}:`));
    return { weights: weight ? [...others, `${id}:${weight}`] : others };
  },
};

/** @type {Command} */
export const takeAllIn = {
  id: 'take-all-in', title: 'Back to the map as it is', keys: [], when: ({ session }) => session.off.peek().length + session.weights.peek().length > 0, run: () => ({ off: [], weights: [] }),
};

/** @type {Command} */
export const restore = {
  id: 'restore', title: 'Go back to how the map was', keys: [], listed: false, when: (state) => hasMap(state) && state.doc.offers('restore'),
  run: (_state, /** @type {string} */ revision) => ({ server: { kind: 'restore', about: revision } }),
};
