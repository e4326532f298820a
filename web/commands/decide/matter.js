// @ts-check
import { apply } from '../../model/diff.js';
import { readDraft } from '../../model/edit/draft.js';
import { queueOf } from '../../model/edit/order.js';

/** @typedef {import('../command.js').State} State */

/** @param {State} state */
export function hasMatter({ doc, session }) {
  const id = session.deciding.peek();
  return id !== '' && (doc.draft.peek()?.pending.some((proposal) => proposal.id === id) ?? false);
}

/** A proposal may be decided on once its words are lit, and not while its text is being edited. @param {State} state */
export function isLit(state) {
  const { session } = state;
  return hasMatter(state) && session.lit.peek() === session.deciding.peek() && session.editing.peek() === '' && !session.form.peek();
}

/** The proposal that is being decided on. @param {State} state */
export function current({ doc, session }) {
  const draft = doc.draft.peek();
  const proposal = draft?.pending.find(({ id }) => id === session.deciding.peek());
  if (!draft || !proposal) throw new Error('No proposal is being decided on.');
  return { draft, proposal };
}

/** The queue as it will be after a change, and the proposal that comes next. @param {State} state @param {import('../../model/types.js').Diff} [diff] @returns {import('../../state/session.js').SessionChange} */
export function onward({ doc, session }, diff) {
  const map = doc.map.peek();
  if (!map) return {};
  const before = queue({ doc, session });
  const at = before.findIndex(({ id }) => id === session.deciding.peek());
  const left = new Set((diff ? readDraft(apply(map, diff)) : readDraft(map)).pending.map(({ id }) => id));
  const following = [...before.slice(at + 1), ...before.slice(0, at)].find(({ id }) => left.has(id) && id !== session.deciding.peek());
  return { deciding: following?.id ?? 'done' };
}

/** @param {Pick<State, 'doc'|'session'>} state */
export function queue({ doc, session }) {
  const draft = doc.draft.peek();
  return draft ? queueOf(draft, session.order.peek(), session.skipped.peek()) : [];
}
