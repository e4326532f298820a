// @ts-check
import { readingOf } from './decide.js';
import { neededBy } from './draft.js';

/** @typedef {import('./draft.js').Draft} Draft */
/** @typedef {import('../types.js').Proposal} Proposal */

/** How much a step weighs beside a bare claim, when all else is equal. */
const IMPACT = Object.freeze({ rebuts: 3, undercuts: 3, supports: 2.5, answer: 2, quote: 2, restates: 2, replies: 1.5, question: 1.2, claim: 1, chapter: 1, wording: 0.8, change: 1 });
/**
 * Proposals in the order they are best decided on: by confidence and impact, where impact counts what the proposal would
 * tie in; or as they stand on the page. Those put off come last.
 * @param {Draft} draft @param {'weight'|'page'} order @param {ReadonlySet<string>} skipped @returns {Proposal[]}
 */
export function queueOf(draft, order, skipped) {
  const standsOn = new Map();
  for (const proposal of draft.pending) {
    for (const id of new Set(neededBy(proposal.diff).map((end) => draft.provider(end)?.id ?? ''))) standsOn.set(id, (standsOn.get(id) ?? 0) + 1);
  }
  const weight = new Map(draft.pending.map((proposal) => [
    proposal, proposal.confidence * (IMPACT[readingOf(draft, proposal).kind] + 0.5 * Math.min(6, standsOn.get(proposal.id) ?? 0)),
  ]));
  const at = (/** @type {Proposal} */ { evidence: [span] }) => span.start;
  return [...draft.pending].sort((a, b) => Number(skipped.has(a.id)) - Number(skipped.has(b.id))
    || (order === 'weight' ? (weight.get(b) ?? 0) - (weight.get(a) ?? 0) : 0) || at(a) - at(b));
}

/** How far the deciding has come. @param {import('../types.js').MapDocument} map */
export function progressOf(map) {
  const count = (/** @type {string} */ status) => (map.proposals ?? []).filter((proposal) => proposal.status === status).length;
  return { waiting: count('pending'), accepted: count('accepted'), rejected: count('rejected'), total: (map.proposals ?? []).length };
}
