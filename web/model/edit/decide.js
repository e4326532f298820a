// @ts-check
import { CHAPTER } from '../chapters.js';
import { compose } from '../diff.js';
import { endsOf } from '../working.js';
import { acceptance } from './draft.js';

/** @typedef {import('./draft.js').Draft} Draft */
/** @typedef {import('../types.js').Proposal} Proposal */
/** @typedef {import('../types.js').Entry} Entry */
/** @typedef {import('../types.js').Diff} Diff */
/** @typedef {'+'|'-'|'0'} Sign */
/** What a proposal says in the words of a reader: `from` bears on `to`. Either may be missing.
 * @typedef {{kind: 'claim'|'question'|'quote'|'answer'|'supports'|'rebuts'|'undercuts'|'replies'|'restates'|'chapter'|'wording'|'change', sign: Sign|'',
 *            claim: string, from: string, to: string, relation: string}} Reading */

/** @param {Draft} draft @param {Proposal} proposal @returns {Reading} */
export function readingOf(draft, proposal) {
  const added = proposal.diff.added ?? [];
  const reading = { kind: /** @type {Reading['kind']} */ ('change'), sign: /** @type {Sign|''} */ (''), claim: '', from: '', to: '', relation: '' };
  /** @param {Partial<Reading>} more */
  const as = (more) => ({ ...reading, ...more });
  const relation = added.find(({ type }) => type === 'inference' || type === 'conflict' || type === 'answer' || type === 'rephrase');
  switch (relation?.type) {
    case 'inference': return as({ kind: 'supports', sign: '+', from: relation.premises[0], to: relation.conclusion, relation: relation.id });
    case 'conflict': {
      const cuts = ['inference', 'conflict'].includes(draft.entry(relation.target)?.type ?? '');
      return as({ kind: cuts ? 'undercuts' : 'rebuts', sign: cuts ? '' : '-', from: relation.attacker, to: relation.target, relation: relation.id });
    }
    case 'answer': return as({ kind: 'answer', from: relation.proposition, to: relation.question, relation: relation.id });
    case 'rephrase': return as({ kind: 'restates', from: relation.restatement, to: relation.original, relation: relation.id });
    default:
  }
  const claim = added.find(({ type }) => type === 'proposition' || type === 'question');
  if (claim) return as({ kind: claim.type === 'question' ? 'question' : 'claim', claim: claim.id });
  if (added.some((entry) => entry.type === 'illocution' && entry.force === 'Quoting')) return as({ kind: 'quote' });
  const transition = added.find((entry) => entry.type === 'transition');
  if (transition?.type === 'transition') {
    return as({ kind: 'replies', sign: '0', from: draft.claimOf(transition.to), to: draft.claimOf(transition.from), relation: transition.id });
  }
  const chapter = added.find((entry) => entry.type === 'extension' && entry.name === CHAPTER);
  if (chapter) return as({ kind: 'chapter', relation: chapter.id });
  const reworded = (proposal.diff.revised ?? []).find(({ after }) => 'text' in after)?.after;
  return reworded ? as({ kind: 'wording', claim: reworded.id }) : reading;
}

/** Accepts with other words. @param {Draft} draft @param {Proposal} proposal @param {string} text @returns {Diff} */
export function acceptReworded(draft, proposal, text) {
  const added = (proposal.diff.added ?? []).map((entry) => (entry.type === 'proposition' || entry.type === 'question' ? { ...entry, text } : entry));
  const revised = (proposal.diff.revised ?? []).map(({ before, after }) => ({ before, after: 'text' in after ? { ...after, text } : after }));
  return acceptance(draft, [proposal], { ...proposal.diff, added, revised });
}

/**
 * Accepts as a reason, an objection, or a reply that takes no side; nothing when the ends are not both claims.
 * @param {Draft} draft @param {Proposal} proposal @param {Sign} sign @param {(kind: string) => string} newId @returns {Diff|undefined}
 */
export function acceptAs(draft, proposal, sign, newId) {
  const { from, to } = readingOf(draft, proposal);
  if (!canTakeSign(draft, proposal)) return undefined;
  return acceptance(draft, [proposal], { added: related(draft, proposal, sign, from, to, newId) });
}

/** Whether a reason, an objection and a neutral reply are all thinkable here. @param {Draft} draft @param {Proposal} proposal */
export function canTakeSign(draft, proposal) {
  const { sign, from, to } = readingOf(draft, proposal);
  return sign !== '' && from !== to && [from, to].every((id) => draft.entry(id)?.type === 'proposition');
}

/**
 * Accepts with another claim as what it bears on.
 * @param {Draft} draft @param {Proposal} proposal @param {string} target @param {(kind: string) => string} newId @returns {Diff|undefined}
 */
export function acceptOnto(draft, proposal, target, newId) {
  const { kind, sign, from, to } = readingOf(draft, proposal);
  const type = draft.entry(target)?.type;
  const accepted = (/** @type {Entry[]} */ added) => acceptance(draft, [proposal], { added });
  if (!from || from === target || to === target) return undefined;
  if (kind === 'answer' && type === 'question') return accepted(moved(draft, proposal, target, (e) => (e.type === 'answer' ? { ...e, question: target } : e)));
  if (type !== 'proposition') return undefined;
  return accepted(related(draft, proposal, sign || '-', from, target, newId));
}

/**
 * Accepts the words as saying a claim that is there already; other proposals about the dropped claim follow it.
 * @param {Draft} draft @param {Proposal} proposal @param {string} existing @returns {Diff|undefined}
 */
export function acceptInto(draft, proposal, existing) {
  const { claim } = readingOf(draft, proposal);
  if (!claim || claim === existing || draft.entry(claim)?.type !== draft.entry(existing)?.type) return undefined;
  const swap = (/** @type {Entry} */ entry) => /** @type {Entry} */ (swapped(entry, claim, existing));
  const added = (proposal.diff.added ?? []).filter(({ id }) => id !== claim).map(swap);
  const followers = draft.pending.filter((other) => other !== proposal && JSON.stringify(other.diff).includes(JSON.stringify(claim)));
  const revised = followers.map((before) => {
    const moved = (before.diff.added ?? []).map(swap);
    // What was said of the one about the other has nothing left to say.
    return { before, after: moved.some(joinsItself) ? { ...before, status: /** @type {const} */ ('rejected') } : { ...before, diff: { ...before.diff, added: moved } } };
  });
  return compose(acceptance(draft, [proposal], { ...proposal.diff, added }), { revised });
}

/** @param {Entry} entry */
function joinsItself(entry) {
  const ends = endsOf(entry);
  return new Set(ends).size < ends.length;
}

/** Exact quotes say in two places the very same words, so that accepting all of them at once is no judgement.
 * @param {Draft} draft @param {import('../page.js').Page} page @returns {Proposal[]} */
export function exactQuotes(draft, page) {
  return draft.pending.filter((proposal) => readingOf(draft, proposal).kind === 'quote' && isExact(proposal, page));
}

/** @param {Proposal} proposal @param {import('../page.js').Page} page */
function isExact({ evidence }, page) {
  const [a, b] = evidence.map((span) => plain(page.words([span])));
  return evidence.length === 2 && a !== '' && a === b;
}

/** @param {string|undefined} words */
function plain(words) {
  return (words ?? '').replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"').replace(/\s+/g, ' ').trim();
}

/** The step between two claims under a sign. The reply itself is kept when it still joins their words.
 * @param {Draft} draft @param {Proposal} proposal @param {Sign} sign @param {string} from @param {string} to @param {(kind: string) => string} newId @returns {Entry[]} */
function related(draft, proposal, sign, from, to, newId) {
  const [said, heard] = [draft.wordsOf(from), draft.wordsOf(to)];
  const old = (proposal.diff.added ?? []).find(({ type }) => type === 'transition');
  /** @type {Entry[]} */
  const added = [];
  const joins = said && heard && said !== heard;
  const anchor = old?.id ?? newId('ta');
  if (joins) added.push({ type: 'transition', id: anchor, from: heard, to: said });
  if (sign === '0') return added;
  const type = sign === '+' ? 'inference' : 'conflict';
  const id = (proposal.diff.added ?? []).find((entry) => entry.type === type)?.id ?? newId(sign === '+' ? 'i' : 'x');
  added.push(sign === '+' ? { type: 'inference', id, premises: [from], conclusion: to } : { type: 'conflict', id, attacker: from, target: to });
  if (joins) {
    const yoke = (proposal.diff.added ?? []).find((entry) => entry.type === 'illocution')?.id ?? newId('y');
    added.push({ type: 'illocution', id: yoke, force: sign === '+' ? 'Arguing' : 'Disagreeing', anchor, content: id });
  }
  return added;
}

/** @param {Draft} draft @param {Proposal} proposal @param {string} target @param {(entry: Entry) => Entry} change @returns {Entry[]} */
function moved(draft, proposal, target, change) {
  const heard = draft.wordsOf(target);
  return (proposal.diff.added ?? []).map((entry) => (entry.type === 'transition' && heard && heard !== entry.to ? { ...entry, from: heard } : change(entry)));
}

/** An entry that names another claim instead. @param {any} value @param {string} from @param {string} to @returns {any} */
export function swapped(value, from, to) {
  if (Array.isArray(value)) return [...new Set(value.map((part) => swapped(part, from, to)))];
  if (typeof value !== 'object' || !value) return value === from ? to : value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, KEPT.includes(key) ? part : swapped(part, from, to)]));
}

/** Members that hold words or kinds, never the id of another entry. */
const KEPT = Object.freeze(['id', 'type', 'text', 'name', 'value', 'scheme', 'force', 'kind', 'time']);
