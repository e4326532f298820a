// @ts-check
import { isEmpty } from '../diff.js';
import { neededBy } from './draft.js';

/** @typedef {import('../types.js').Entry} Entry */
/** @typedef {import('../types.js').Span} Span */

/**
 * A change put forward for others to decide on: a proposal that would make it, with the words it is about. What the change
 * would accept on its way stays as it is proposed. Nothing when it does nothing else, or there is no page to point at.
 * @param {import('./draft.js').Draft} draft @param {import('../types.js').Edit} edit @param {import('../page.js').Page} page @param {(kind: string) => string} newId
 * @returns {import('../types.js').Diff|undefined}
 */
export function proposing(draft, { diff }, page, newId) {
  const isOwn = (/** @type {Entry} */ { type, id }) => type !== 'proposal' && !draft.provider(id);
  const bare = {
    added: (diff.added ?? []).filter(isOwn), revised: (diff.revised ?? []).filter(({ before }) => isOwn(before)), removed: (diff.removed ?? []).filter(isOwn),
  };
  const spansOf = (/** @type {Entry|undefined} */ entry) => (entry && 'spans' in entry ? entry.spans : []);
  const about = [...neededBy(bare), ...bare.revised.map(({ before }) => before.id), ...bare.removed.map(({ id }) => id)];
  const [source] = page.sources;
  const evidence = [...bare.added.map(spansOf), ...about.map((id) => spansOf(draft.entry(draft.wordsOf(id)))), source ? [{ source: source.id, start: 0, end: source.length }] : []]
    .find((spans) => spans.length > 0);
  if (isEmpty(bare) || !evidence) return undefined;
  return { added: [{ type: 'proposal', id: newId('d'), proposer: 'a commenter', reason: 'A reader proposes this.', confidence: 1, status: 'pending', evidence, diff: bare }] };
}
