// @ts-check
import { apply } from '../../model/diff.js';
import { readDraft } from '../../model/edit/draft.js';
import { queueOf } from '../../model/edit/order.js';

/** @typedef {import('../command.js').State} State */

/** @param {State} state */
export function isDeciding({ session }) {
  return session.deciding.peek() !== '';
}

/** @param {State} state */
export function hasMatter({ doc, session }) {
  return doc.draft.peek()?.pending.some(({ id }) => id === session.deciding.peek()) ?? false;
}

/** A proposal may be decided on by those who may edit, once its words are lit, and not while its text is being edited. @param {State} state */
export function isLit(state) {
  const { doc, session } = state;
  return doc.mayEdit && hasMatter(state) && session.lit.peek() === session.deciding.peek() && session.editing.peek() === '' && !session.form.peek();
}

/** The proposal that is being decided on. @param {State} state */
export function current({ doc, session }) {
  const draft = doc.draft.peek();
  const proposal = draft?.pending.find(({ id }) => id === session.deciding.peek());
  if (!draft || !proposal) throw new Error('No proposal is being decided on.');
  return { draft, proposal };
}

/** The queue as it will be after a change, and the proposal that comes next. @param {State} state @param {import('../../model/types.js').Diff} [diff] @returns {import('../../state/session.js').SessionChange} */
export function onward(state, diff = {}) {
  const map = state.doc.map.peek();
  if (!map) return {};
  const now = state.session.deciding.peek();
  const before = queue(state);
  const at = before.findIndex(({ id }) => id === now);
  const left = new Set(readDraft(apply(map, diff)).pending.map(({ id }) => id));
  return { deciding: [...before.slice(at + 1), ...before.slice(0, at)].find(({ id }) => left.has(id) && id !== now)?.id ?? 'done' };
}

/** @param {State} state */
export function queue({ doc, session }) {
  const draft = doc.draft.peek();
  return draft ? queueOf(draft, session.order.peek(), session.skipped.peek()) : [];
}
