// @ts-check
import { hasMap } from '../command.js';

/** @typedef {import('../command.js').Command} Command */

/** @param {import('../command.js').State} state */
const canRedraft = (state) => hasMap(state) && state.doc.offers('redraft') && state.doc.page.peek()?.hasText === true;

/** @param {object} body @returns {import('../command.js').Change} */
const redraft = (body) => ({ server: { kind: 'redraft', about: body } });

/** @type {Command} */
export const showCuts = {
  id: 'cuts', title: 'Where one comment ends and the next begins', keys: ['z'], when: canRedraft,
  run: ({ session }) => ({ cuts: !session.cuts.peek(), pane: 'transcript', whole: '', attention: 'transcript' }),
};

/** @type {Command} */
export const joinComments = {
  id: 'join-comments', title: 'Join two comments', keys: [], listed: false, when: canRedraft,
  run: (_state, /** @type {string} */ about) => redraft({ merge: [about.split(' ')] }),
};

/** About a comment and the offset where it is cut in two, or where it begins instead. @param {'split'|'move'} what @param {string} title @returns {Command} */
const cutAt = (what, title) => ({
  id: `${what}-comment`, title, keys: [], listed: false, when: canRedraft,
  run(_state, /** @type {string} */ about) {
    const [segment, offset] = about.split(' ');
    return redraft({ [what]: [{ segment, offset: Number(offset) }] });
  },
});

export const splitComment = cutAt('split', 'Cut a comment in two');
export const moveComment = cutAt('move', 'Let a comment begin elsewhere');

/** @type {Command} */
export const draftAgain = {
  id: 'draft-again', title: 'Draft again what hung on rejected proposals', keys: [], when: canRedraft, run: () => redraft({}),
};
