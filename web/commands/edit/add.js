// @ts-check
import { adding, claiming } from '../../model/edit/add.js';
import { isClaim } from '../../model/working.js';
import { newId } from '../../state/new-id.js';
import { claimAbout, inFocus } from '../command.js';

/** @typedef {import('../command.js').Written} Written */
/** @typedef {import('../../model/edit/add.js').Role} Role */
/** What a form hands over. @typedef {{role: Role|'', onto: string, saying: import('../../model/edit/add.js').Saying}} Given */

/** What is added, and the group of the tree its line stands in, so that it is seen. @type {Readonly<Record<Role, [said: string, fold: string]>>} */
const ADDED = {
  reason: ['A reason', 'supports'], objection: ['An objection', 'rebuts'], undercut: ['An undercut', 'cuts'],
  question: ['A question', 'asks'], answer: ['An answer', 'answers'], rephrase: ['A rephrasing', 'restates'],
};

/** Opens the form that asks what is to be added. @param {Role} role @param {string} title @param {string} key @param {'proposition'|'question'} [fits] what it can bear on @returns {Written} */
const opener = (role, title, key, fits) => ({
  id: `add-${role}`, title, keys: [key], on: 'claim',
  run(state, about) {
    const claim = claimAbout(state, about);
    if (fits && state.doc.draft.peek()?.entry(claim)?.type !== fits) return { notice: `${ADDED[role][0]} needs another kind of claim to bear on.` };
    return { form: { kind: 'add', role, about: claim } };
  },
});

/** Something new, or new ties between what is there. @type {readonly Written[]} */
export const ADDING = [
  opener('reason', 'Add a reason for the claim', 'r', 'proposition'),
  opener('objection', 'Add an objection to the claim', 'x', 'proposition'),
  opener('question', 'Add a question about the claim', 'y'),
  opener('answer', 'Add an answer to the question', 'a', 'question'),
  opener('rephrase', 'Say the claim again in other words', '='),
  {
    id: 'add-undercut', title: 'Undercut the step chosen in the map', keys: ['u'], on: 'step',
    run({ doc }, /** @type {string|undefined} */ step = '') {
      const type = doc.draft.peek()?.entry(step)?.type;
      if (type !== 'inference' && type !== 'conflict') return { notice: 'Choose a reason or an objection in the map first: the undercut denies that step.' };
      return { form: { kind: 'add', role: 'undercut', about: step } };
    },
  },
  {
    id: 'connect', title: 'Connect the claim to another', keys: ['c'], on: 'claim',
    run: (state, about) => ({ form: { kind: 'connect', about: claimAbout(state, about) } }),
  },
  // One claim was brought to another: how does it bear on it?
  { id: 'connect-to', run: (_state, /** @type {{claim: string, target: string}} */ { claim, target }) => ({ form: { kind: 'connect', about: claim, text: target, role: 'reason' } }) },
  {
    // What is picked in the transcript may bear on the focus at once.
    id: 'claim-words', title: 'Make a claim of words selected in the transcript, or of a sentence of the turn in view', keys: ['i'],
    run: (_state, /** @type {import('../../state/session.js').Form|undefined} */ form) => (form
      ? { form }
      : { notice: 'Select words of one turn or comment in the transcript first.' }),
  },
  {
    // What the forms for adding do.
    id: 'add',
    run({ doc, session }, /** @type {Given} */ { role, onto, saying }) {
      const draft = doc.draft.peek();
      if (!draft) return {};
      if (!saying.id && !saying.text?.trim()) return { notice: 'A claim needs words.' };
      if (!role) {
        const { claim, diff } = claiming(draft, saying, 'proposition', newId);
        return { edit: { intent: 'add-claim', diff }, form: undefined, ...inFocus(claim), notice: 'A claim is added.' };
      }
      const diff = adding(draft, role, onto, saying, newId);
      if (!diff) return { notice: 'These two are joined like that already, or cannot be.' };
      const [said, fold] = ADDED[role];
      return {
        // What bears on a claim is seen from that claim.
        ...(isClaim(draft.entry(onto)) && onto !== session.focus.peek() ? inFocus(onto) : {}),
        edit: { intent: `add-${role}`, diff }, form: undefined, notice: `${said} is added.`, attention: 'map', unfolded: new Set([...session.unfolded.peek(), `${onto}/${fold}`]),
      };
    },
  },
];
