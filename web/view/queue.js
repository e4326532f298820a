// @ts-check
import { canTakeSign, readingOf } from '../model/edit/decide.js';
import { neededBy } from '../model/edit/draft.js';
import { excerpt } from '../model/excerpt.js';

/** @typedef {import('../model/edit/draft.js').Draft} Draft */
/** @typedef {import('../model/types.js').Proposal} Proposal */
/** @typedef {import('../model/types.js').Span} Span */
/** One end of a proposal: whose words, where, and a stretch of text around them. @typedef {{span: Span, person: string, place: string, before: string, words: string, after: string}} Lit */

/** Characters of text shown on either side of lit words. */
const AROUND = 120;

/** How sure the proposer is, in a word: a percentage would promise more than there is. @param {number} confidence */
export function surenessOf(confidence) {
  if (confidence >= 0.8) return 'quite sure';
  return confidence >= 0.5 ? 'fairly sure' : 'a guess';
}

/**
 * One proposal as it is put before a person: what it says, and the words it rests on, each with the text around them.
 * @param {import('../model/argument-map.js').ArgumentMap} map @param {Draft} draft @param {Proposal} proposal
 */
export function caseOf(map, draft, proposal) {
  const reading = readingOf(draft, proposal);
  const lit = proposal.evidence.map((span) => litIn(map, span));
  const needs = new Set(neededBy(proposal.diff).map((id) => draft.provider(id)).filter((other) => other && other !== proposal));
  return { proposal, ...reading, lit, signable: canTakeSign(draft, proposal), needs: needs.size };
}

/** @typedef {ReturnType<typeof caseOf>} Case */

/** @param {import('../model/argument-map.js').ArgumentMap} map @param {Span} span @returns {Lit} */
function litIn(map, span) {
  const segment = map.page.segmentAt(span);
  return {
    span, person: map.nameOf(segment?.speaker ?? ''), place: map.page.nameOf(segment),
    ...excerpt(map.page.source(span.source)?.text ?? '', span.start, span.end, AROUND, segment?.span ?? span),
  };
}
