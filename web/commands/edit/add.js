// @ts-check
import { adding, claiming } from '../../model/edit/add.js';
import { newId } from '../../state/new-id.js';
import { claimAbout, hasMap } from '../command.js';

/** @typedef {import('../command.js').Command} Command */
/** @typedef {import('../../model/edit/add.js').Role} Role */
/** What a form hands over. @typedef {{role: Role|'', onto: string, saying: import('../../model/edit/add.js').Saying}} Given */

/** @type {Readonly<Record<Role, string>>} */
const SAID = Object.freeze({ reason: 'A reason', objection: 'An objection', undercut: 'An undercut', question: 'A question', answer: 'An answer', rephrase: 'A rephrasing' });

/** The group of the tree a role's line stands in, so that what was added is seen. @type {Readonly<Record<Role, string>>} */
const FOLDS = Object.freeze({ reason: 'supports', objection: 'rebuts', undercut: 'cuts', question: 'asks', answer: 'answers', rephrase: 'restates' });

/** Opens the form that asks what is to be added. @param {Role} role @param {string} title @param {string[]} keys @param {(type: string) => boolean} fits @returns {Command} */
const opener = (role, title, keys, fits) => ({
  id: `add-${role}`, title, keys, on: 'claim',
  when: (state) => hasMap(state) && claimAbout(state, undefined) !== '',
  run(state, about) {
    const claim = claimAbout(state, about);
    if (!fits(state.doc.draft.peek()?.entry(claim)?.type ?? '')) return { notice: `${SAID[role]} needs another kind of claim to bear on.` };
    return { form: { kind: 'add', role, about: claim } };
  },
});

const anything = () => true;
export const addReason = opener('reason', 'Add a reason for the claim', ['r'], (type) => type === 'proposition');
export const addObjection = opener('objection', 'Add an objection to the claim', ['x'], (type) => type === 'proposition');
export const addQuestion = opener('question', 'Add a question about the claim', ['y'], anything);
export const addAnswer = opener('answer', 'Add an answer to the question', ['a'], (type) => type === 'question');
export const addRephrase = opener('rephrase', 'Say the claim again in other words', ['='], anything);

/** @type {Command} */
export const addUndercut = {
  id: 'add-undercut', title: 'Undercut the step chosen in the map', keys: ['u'], on: 'step', when: hasMap,
  run({ doc }, /** @type {string|undefined} */ step) {
    const type = doc.draft.peek()?.entry(step ?? '')?.type;
    if (type !== 'inference' && type !== 'conflict') return { notice: 'Choose a reason or an objection in the map first: the undercut denies that step.' };
    return { form: { kind: 'add', role: 'undercut', about: step ?? '' } };
  },
};

/** Joins two claims that are there. @type {Command} */
export const connect = {
  id: 'connect', title: 'Connect the claim to another', keys: ['c'], on: 'claim', when: (state) => hasMap(state) && claimAbout(state, undefined) !== '',
  run: (state, about) => ({ form: { kind: 'connect', about: claimAbout(state, about) } }),
};

/** Words picked in the transcript become a claim, which may bear on the focus at once. @type {Command} */
export const claimWords = {
  id: 'claim-words', title: 'Make a claim of words selected in the transcript, or of a sentence of the turn in view', keys: ['i'], when: hasMap,
  run: (_state, /** @type {import('../../state/session.js').Form|undefined} */ form) => (form
    ? { form }
    : { notice: 'Select words of one turn or comment in the transcript first.' }),
};

/** What the forms for adding do. @type {Command} */
export const addGiven = {
  id: 'add', title: 'Add to the map', keys: [], listed: false, when: hasMap,
  run({ doc, session }, /** @type {Given} */ { role, onto, saying }) {
    const draft = doc.draft.peek();
    if (!draft) return {};
    if (!saying.id && !saying.text?.trim()) return { notice: 'A claim needs words.' };
    if (!role) {
      const { claim, diff } = claiming(draft, saying, 'proposition', newId);
      return { edit: { intent: 'add-claim', diff }, form: undefined, focus: claim, place: '', words: '', notice: 'A claim is added.' };
    }
    const diff = adding(draft, role, onto, saying, newId);
    if (!diff) return { notice: 'These two are joined like that already, or cannot be.' };
    // What bears on a claim is seen from that claim.
    const away = draft.entry(onto) && onto !== session.focus.peek() && ['proposition', 'question'].includes(draft.entry(onto)?.type ?? '');
    return { ...(away ? { focus: onto, place: '', words: '' } : {}), edit: { intent: `add-${role}`, diff }, form: undefined, notice: `${SAID[role]} is added.`, attention: 'map', unfolded: new Set([...session.unfolded.peek(), `${onto}/${FOLDS[role]}`]) };
  },
};

/** One claim was brought to another: how does it bear on it? @type {Command} */
export const connectTo = {
  id: 'connect-to', title: 'Connect to this claim', keys: [], listed: false, when: hasMap,
  run: (_state, /** @type {{claim: string, target: string}} */ { claim, target }) => ({ form: { kind: 'connect', about: claim, text: target, role: 'reason' } }),
};
