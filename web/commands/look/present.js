// @ts-check
import { hasMap } from '../command.js';

/** @typedef {import('../command.js').Command} Command */

/** @type {Command} */
export const present = {
  id: 'present', title: 'Present: walk through a chosen path', keys: ['.'], when: hasMap,
  run: ({ session }, /** @type {string|undefined} */ path) => ({ walk: `${path || (session.chosen.peek().length ? 'chosen' : 'argument')}.0.${session.focus.peek()}`, sheet: '', whole: '', deciding: '' }),
};

/** @param {1|-1} by @param {string} id @param {string} title @returns {Command} */
const stride = (by, id, title) => ({
  id, title, keys: [], listed: false, when: ({ session }) => session.walk.peek() !== '',
  run({ session }, /** @type {number} */ stops) {
    const [path, at, ...from] = session.walk.peek().split('.');
    return { walk: [path, Math.min(stops - 1, Math.max(0, Number(at) + by)), ...from].join('.') };
  },
});

export const nextStop = stride(1, 'next-stop', 'Next in the presentation');
export const previousStop = stride(-1, 'previous-stop', 'Back in the presentation');

/** @type {Command} */
export const leaveWalk = {
  id: 'leave-walk', title: 'Leave the presentation', keys: [], listed: false, when: ({ session }) => session.walk.peek() !== '',
  run: (_state, /** @type {string} */ claim) => ({ walk: '', attention: 'map', ...(claim ? { focus: claim, place: '', words: '', jump: { node: claim } } : {}) }),
};

/** Puts the claim on a path of one's own, or takes it off. @type {Command} */
export const choose = {
  id: 'choose', title: 'Put the claim on my path for presenting, or take it off', keys: [','], on: 'claim', when: hasMap,
  run({ session }, /** @type {string|undefined} */ about) {
    const [id, chosen] = [about || session.focus.peek(), session.chosen.peek()];
    return chosen.includes(id) ? { chosen: chosen.filter((other) => other !== id), notice: 'Off my path.' } : { chosen: [...chosen, id], notice: `Stop ${chosen.length + 1} of my path. “.” presents it.` };
  },
};

/** @type {Command} */
export const dismissHints = {
  id: 'dismiss-hints', title: 'Do not show hints', keys: [], when: ({ session }) => session.hints.peek(), run: () => ({ hints: false }),
};

/** @type {Command} */
export const showHints = {
  id: 'show-hints', title: 'Show the hints for a first visit again', keys: [], when: (state) => hasMap(state) && !state.session.hints.peek(), run: () => ({ hints: true }),
};
