// @ts-check
import { acceptAs, acceptInto, acceptOnto, acceptReworded, canTakeSign, exactQuotes, readingOf } from '../../model/edit/decide.js';
import { acceptance, rejection } from '../../model/edit/draft.js';
import { newId } from '../../state/new-id.js';
import { current, hasMatter, isLit, onward } from './matter.js';

/** @typedef {import('../command.js').Command} Command */
/** @typedef {import('../command.js').State} State */
/** @typedef {import('../../model/types.js').Diff} Diff */

/** A decision: an edit, and on to the next. @param {State} state @param {string} intent @param {Diff|undefined} diff @param {string} refusal @returns {import('../command.js').Change} */
function decision(state, intent, diff, refusal) {
  return diff ? { edit: { intent, diff }, notice: '', ...onward(state, diff) } : { notice: refusal };
}

/** @type {Command} */
export const accept = {
  id: 'accept', title: 'Accept the proposal', keys: ['a', 'Enter'], mode: 'queue', when: isLit,
  run(state) {
    const { draft, proposal } = current(state);
    return decision(state, 'accept-proposal', acceptance(draft, [proposal]), '');
  },
};

/** @type {Command} */
export const reject = {
  id: 'reject', title: 'Reject the proposal', keys: ['r', 'x'], mode: 'queue', when: isLit,
  run(state) {
    const { draft, proposal } = current(state);
    const { diff, proposals } = rejection(draft, proposal);
    const more = proposals.length - 1;
    return { ...decision(state, 'reject-proposal', diff, ''), notice: more ? `Rejected, with ${more} more that only stood on it.` : '' };
  },
};

/** @param {'+'|'-'|'0'} sign @param {string} title @param {string[]} keys @returns {Command} */
const signed = (sign, title, keys) => ({
  id: `accept-${{ '+': 'reason', '-': 'objection', 0: 'neutral' }[sign]}`, title, keys, mode: 'queue',
  when: (state) => isLit(state) && canTakeSign(current(state).draft, current(state).proposal),
  run(state) {
    const { draft, proposal } = current(state);
    return decision(state, 'accept-proposal', acceptAs(draft, proposal, sign, newId), 'Only a reply of one claim to another can be a reason or an objection.');
  },
});

export const acceptReason = signed('+', 'Accept as a reason', ['+', '=']);
export const acceptObjection = signed('-', 'Accept as an objection', ['-', '−', '_']);
export const acceptNeutral = signed('0', 'Accept as a reply that takes no side', ['0']);

/** @type {Command} */
export const editProposal = {
  id: 'edit-proposal', title: 'Edit the text, then accept', keys: ['e'], mode: 'queue',
  when: (state) => isLit(state) && ['claim', 'question', 'wording'].includes(readingOf(current(state).draft, current(state).proposal).kind),
  run: (state) => ({ editing: current(state).proposal.id }),
};

/** @type {Command} */
export const acceptEdited = {
  id: 'accept-edited', title: 'Accept with the edited text', keys: [], listed: false, when: hasMatter,
  run(state, /** @type {string} */ text) {
    const { draft, proposal } = current(state);
    if (!text.trim()) return { notice: 'A claim needs words.' };
    return { ...decision(state, 'accept-proposal', acceptReworded(draft, proposal, text.trim()), ''), editing: '', attention: 'queue' };
  },
};

/** @type {Command} */
export const otherTarget = {
  id: 'other-target', title: 'Choose another target, then accept', keys: ['t'], mode: 'queue',
  when: (state) => isLit(state) && readingOf(current(state).draft, current(state).proposal).from !== '',
  run: (state) => ({ form: { kind: 'target', about: current(state).proposal.id } }),
};

/** @type {Command} */
export const acceptTarget = {
  id: 'accept-target', title: 'Accept with another target', keys: [], listed: false, when: hasMatter,
  run(state, /** @type {string} */ target) {
    const { draft, proposal } = current(state);
    return { form: undefined, attention: 'queue', ...decision(state, 'accept-proposal', acceptOnto(draft, proposal, target, newId), 'These two cannot be joined in this way.') };
  },
};

/** @type {Command} */
export const mergeProposal = {
  id: 'merge-proposal', title: 'It says the same as another claim: merge', keys: ['m'], mode: 'queue',
  when: (state) => isLit(state) && ['claim', 'question'].includes(readingOf(current(state).draft, current(state).proposal).kind),
  run: (state) => ({ form: { kind: 'into', about: current(state).proposal.id } }),
};

/** @type {Command} */
export const acceptMerged = {
  id: 'accept-merged', title: 'Accept as another way to say a claim', keys: [], listed: false, when: hasMatter,
  run(state, /** @type {string} */ claim) {
    const { draft, proposal } = current(state);
    return { form: undefined, attention: 'queue', ...decision(state, 'accept-proposal', acceptInto(draft, proposal, claim), 'A claim and a question cannot be one.') };
  },
};

/** @type {Command} */
export const acceptQuotes = {
  id: 'accept-quotes', title: 'Accept all exact quotes', keys: [],
  when: ({ doc }) => { const [draft, page] = [doc.draft.peek(), doc.page.peek()]; return draft !== undefined && page !== undefined && exactQuotes(draft, page).length > 0; },
  run(state) {
    const [draft, page] = [state.doc.draft.peek(), state.doc.page.peek()];
    if (!draft || !page) return {};
    const quotes = exactQuotes(draft, page);
    return { ...decision(state, 'accept-exact-quotes', acceptance(draft, quotes), ''), notice: `Accepted ${quotes.length} exact quotes. Undo takes them back.` };
  },
};
