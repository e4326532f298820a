// @ts-check
import { acceptAs, acceptInto, acceptOnto, acceptReworded, canTakeSign, exactQuotes, readingOf } from '../../model/edit/decide.js';
import { acceptance, rejection } from '../../model/edit/draft.js';
import { newId } from '../../state/new-id.js';
import { hasMap, isNow } from '../command.js';
import { current, hasMatter, isDeciding, isLit, onward, queue } from './matter.js';

/** @typedef {import('../command.js').Written} Written */
/** @typedef {import('../command.js').State} State */
/** @typedef {import('../../model/types.js').Diff} Diff */

/** A decision: an edit, and on to the next. @param {State} state @param {Diff|undefined} diff @param {string} [refusal] @param {string} [intent] @returns {import('../command.js').Change} */
function decision(state, diff, refusal = '', intent = 'accept-proposal') {
  return diff ? { edit: { intent, diff }, notice: '', ...onward(state, diff) } : { notice: refusal };
}

/** @param {State} state */
const readingNow = (state) => readingOf(current(state).draft, current(state).proposal);

/** @param {State} state */
const quotesIn = ({ doc }) => {
  const [draft, page] = [doc.draft.peek(), doc.page.peek()];
  return draft && page ? exactQuotes(draft, page) : [];
};

/** @param {'+'|'-'|'0'} sign @param {string} name @param {string} title @param {readonly string[]} keys @returns {Written} */
const signed = (sign, name, title, keys) => ({
  id: `accept-${name}`, title, keys, mode: 'queue',
  when: (state) => isLit(state) && canTakeSign(current(state).draft, current(state).proposal),
  run(state) {
    const { draft, proposal } = current(state);
    return decision(state, acceptAs(draft, proposal, sign, newId), 'Only a reply of one claim to another can be a reason or an objection.');
  },
});

/** What a form has chosen. @param {string} id @param {typeof acceptOnto} accept @param {string} refusal @returns {Written} */
const chosen = (id, accept, refusal) => ({
  id, when: hasMatter,
  run(state, /** @type {string} */ claim) {
    const { draft, proposal } = current(state);
    return { form: undefined, attention: 'queue', ...decision(state, accept(draft, proposal, claim, newId), refusal) };
  },
});

/** Proposals, one by one. @type {readonly Written[]} */
export const DECIDING = [
  {
    id: 'open-queue', title: 'Decide on proposals, one by one', keys: ['q'],
    when: (state) => hasMap(state) && !isDeciding(state),
    run(state, /** @type {string|undefined} */ id) {
      const waiting = queue(state);
      const first = waiting.find((proposal) => proposal.id === id) ?? waiting[0];
      return { deciding: first?.id ?? 'done', drawer: false, whole: '', attention: 'queue', pane: 'transcript' };
    },
  },
  {
    id: 'accept', title: 'Accept the proposal', keys: ['a', 'Enter'], mode: 'queue', when: isLit,
    run: (state) => decision(state, acceptance(current(state).draft, [current(state).proposal])),
  },
  {
    id: 'reject', title: 'Reject the proposal', keys: ['r', 'x'], mode: 'queue', when: isLit,
    run(state) {
      const { draft, proposal } = current(state);
      const { diff, proposals } = rejection(draft, proposal);
      const more = proposals.length - 1;
      return { ...decision(state, diff, '', 'reject-proposal'), notice: more ? `Rejected, with ${more} more that only stood on it.` : '' };
    },
  },
  signed('+', 'reason', 'Accept as a reason', ['+', '=']),
  signed('-', 'objection', 'Accept as an objection', ['-', '−', '_']),
  signed('0', 'neutral', 'Accept as a reply that takes no side', ['0']),
  {
    id: 'edit-proposal', title: 'Edit the text, then accept', keys: ['e'], mode: 'queue',
    when: (state) => isLit(state) && ['claim', 'question', 'wording'].includes(readingNow(state).kind),
    run: (state) => ({ editing: current(state).proposal.id }),
  },
  {
    id: 'accept-edited', when: hasMatter,
    run(state, /** @type {string} */ text) {
      const { draft, proposal } = current(state);
      if (!text.trim()) return { notice: 'A claim needs words.' };
      return { ...decision(state, acceptReworded(draft, proposal, text.trim())), editing: '', attention: 'queue' };
    },
  },
  {
    id: 'other-target', title: 'Choose another target, then accept', keys: ['t'], mode: 'queue',
    when: (state) => isLit(state) && readingNow(state).from !== '',
    run: (state) => ({ form: { kind: 'target', about: current(state).proposal.id } }),
  },
  chosen('accept-target', acceptOnto, 'These two cannot be joined in this way.'),
  {
    id: 'merge-proposal', title: 'It says the same as another claim: merge', keys: ['m'], mode: 'queue',
    when: (state) => isLit(state) && ['claim', 'question'].includes(readingNow(state).kind),
    run: (state) => ({ form: { kind: 'into', about: current(state).proposal.id } }),
  },
  chosen('accept-merged', acceptInto, 'A claim and a question cannot be one.'),
  {
    id: 'accept-quotes', title: 'Accept all exact quotes', when: (state) => state.doc.mayEdit && quotesIn(state).length > 0,
    run(state) {
      const quotes = quotesIn(state);
      const draft = state.doc.draft.peek();
      return { ...decision(state, draft && acceptance(draft, quotes), '', 'accept-exact-quotes'), notice: `Accepted ${quotes.length} exact quotes. Undo takes them back.` };
    },
  },
  {
    id: 'close-queue', title: 'Leave the proposals', keys: ['Escape', 'q'], mode: 'queue', when: isDeciding,
    run: () => ({ deciding: '', editing: '', form: undefined, lit: '', attention: 'map' }),
  },
  {
    id: 'skip', title: 'Skip for now', keys: ['s', 'j'], mode: 'queue', when: hasMatter,
    run: (state) => ({ skipped: new Set([...state.session.skipped.peek(), state.session.deciding.peek()]), ...onward(state) }),
  },
  {
    id: 'back-in-queue', title: 'The proposal before', keys: ['k'], mode: 'queue', when: hasMatter,
    run(state) {
      const waiting = queue(state);
      return { deciding: waiting.at(waiting.findIndex(({ id }) => id === state.session.deciding.peek()) - 1)?.id };
    },
  },
  { id: 'undo-decision', title: 'Undo the decision before', keys: ['u'], mode: 'queue', when: isDeciding, run: () => ({ time: 'undo' }) },
  {
    id: 'queue-order', title: 'Order proposals by weight or as on the page', keys: ['o'], mode: 'queue', when: isDeciding,
    run: ({ session }) => ({ order: session.order.peek() === 'weight' ? 'page' : 'weight' }),
  },
];

/** Whether the server can draft parts of the page again. @param {State} state */
const canRedraft = (state) => isNow(state) && state.doc.mayEdit && state.doc.page.peek()?.hasText === true;
/** @param {string} id @param {(about: string) => object} body @param {string} [title] @returns {Written} */
const redrafting = (id, body, title) => ({ id, title, when: canRedraft, run: (_state, /** @type {string} */ about) => ({ server: { kind: 'redraft', about: body(about) } }) });
/** About a comment and an offset in it. @param {string} about */
const cut = (about) => {
  const [segment, offset] = about.split(' ');
  return [{ segment, offset: Number(offset) }];
};

/** Where comments begin and end. @type {readonly Written[]} */
export const CUTTING = [
  {
    id: 'cuts', title: 'Where one comment ends and the next begins', keys: ['z'], when: canRedraft,
    run: ({ session }) => ({ cuts: !session.cuts.peek(), pane: 'transcript', whole: '', attention: 'transcript' }),
  },
  redrafting('join-comments', (about) => ({ merge: [about.split(' ')] })),
  redrafting('split-comment', (about) => ({ split: cut(about) })),
  redrafting('move-comment', (about) => ({ move: cut(about) })),
  redrafting('draft-again', () => ({}), 'Draft again what hung on rejected proposals'),
];
