// @ts-check
import { hasMap } from '../command.js';

/** @typedef {import('../command.js').Command} Command */

/** @param {'picture'|'outline'|'matrix'} whole @param {string} title @param {string[]} keys @param {(state: import('../command.js').State) => boolean} when @returns {Command} */
const viewed = (whole, title, keys, when) => ({
  id: `show-${whole}`, title, keys, when, run: ({ session }) => (session.whole.peek() === whole ? { whole: '' } : { whole, deciding: '', drawer: false, attention: 'whole' }),
});

export const showPicture = viewed('picture', 'Picture of the whole map', ['v', '4'], (state) => hasMap(state) && state.doc.offers('layout'));
export const showOutline = viewed('outline', 'Outline of the whole map', ['5'], hasMap);
export const showMatrix = viewed('matrix', 'Who answers whom', ['6'], hasMap);

/** @type {Command} */
export const closeWhole = {
  id: 'close-whole', title: 'Back to the claim in focus', keys: [], when: ({ session }) => session.whole.peek() !== '', run: () => ({ whole: '', attention: 'map' }),
};

/** The picture where the server draws one, else the outline. @type {Command} */
export const showWhole = {
  id: 'show-whole', title: 'The whole map', keys: [], listed: false, when: hasMap,
  run: (state) => (state.doc.offers('layout') ? showPicture : showOutline).run(state),
};
