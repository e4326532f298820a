// @ts-check
import { onSettled } from './draft.js';

/** @typedef {import('./draft.js').Draft} Draft */
/** @typedef {import('../types.js').Entry} Entry */
/** @typedef {import('../types.js').Diff} Diff */
/** @typedef {import('../types.js').Span} Span */
/** @typedef {(kind: string) => string} NewId */
/** How something new bears on what is there. @typedef {'reason'|'objection'|'undercut'|'question'|'answer'|'rephrase'} Role */
/** A claim there is, or the text of a new one; with a speaker and spans when somebody said it on the page.
 * @typedef {{id?: string, text?: string, speaker?: string, spans?: Span[]}} Saying */

/**
 * The relation a role makes between a claim and what it bears on; nothing when the two can't stand in it.
 * @param {Draft} draft @param {Role} role @param {string} claim @param {string} onto @param {NewId} newId @returns {Entry|undefined}
 */
export function relationOf(draft, role, claim, onto, newId) {
  const target = draft.entry(onto)?.type;
  if (claim === onto) return undefined;
  switch (role) {
    case 'reason': return target === 'proposition' ? { type: 'inference', id: newId('i'), premises: [claim], conclusion: onto } : undefined;
    case 'objection': return target === 'proposition' ? { type: 'conflict', id: newId('x'), attacker: claim, target: onto } : undefined;
    case 'undercut': return target === 'inference' || target === 'conflict' ? { type: 'conflict', id: newId('x'), attacker: claim, target: onto } : undefined;
    case 'answer': return target === 'question' ? { type: 'answer', id: newId('an'), proposition: claim, question: onto } : undefined;
    case 'rephrase': return target === 'proposition' || target === 'question' ? { type: 'rephrase', id: newId('m'), restatement: claim, original: onto } : undefined;
    default: return undefined;
  }
}

/**
 * Puts a claim, new or there already, in a role towards another entry. A question is joined by the reply it is when both
 * stand on the page, and otherwise by a restatement of nothing: it stands alone, tagged with what it asks about.
 * @param {Draft} draft @param {Role} role @param {string} onto @param {Saying} saying @param {NewId} newId @returns {Diff|undefined}
 */
export function adding(draft, role, onto, saying, newId) {
  const isQuestion = role === 'question' || (role === 'rephrase' && draft.entry(onto)?.type === 'question');
  const said = saying.id ? { claim: saying.id, added: [] } : newSaying(saying, isQuestion ? 'question' : 'proposition', newId);
  if (role === 'question') return onSettled(draft, { added: [...said.added, ...asked(draft, said, onto, newId)] });
  const type = draft.entry(said.claim)?.type ?? 'proposition';
  if (saying.id && type !== (isQuestion ? 'question' : 'proposition')) return undefined;
  const relation = relationOf(draft, role, said.claim, onto, newId);
  if (!relation || isThere(draft, relation)) return undefined;
  const heard = draft.wordsOf(onto);
  const words = said.locution ?? draft.wordsOf(said.claim);
  return onSettled(draft, { added: [...said.added, relation, ...(heard && words && heard !== words ? replied(heard, words, relation, newId) : [])] });
}

/** Words of the page as a claim or question, with who says them. @param {Draft} draft @param {Saying} saying @param {'proposition'|'question'} type @param {NewId} newId @returns {{diff: Diff, claim: string}} */
export function claiming(draft, saying, type, newId) {
  const { claim, added } = newSaying(saying, type, newId);
  return { claim, diff: onSettled(draft, { added }) };
}

/** @param {Saying} saying @param {'proposition'|'question'} type @param {NewId} newId @returns {{claim: string, locution?: string, added: Entry[]}} */
function newSaying({ text = '', speaker, spans }, type, newId) {
  const claim = newId(type === 'question' ? 'q' : 'p');
  /** @type {Entry[]} */
  const added = [{ type, id: claim, text: text.trim() }];
  if (!speaker || !spans?.length) return { claim, added };
  const locution = newId('l');
  added.unshift({ type: 'locution', id: locution, speaker, spans });
  added.push({ type: 'illocution', id: newId('y'), force: type === 'question' ? 'Questioning' : 'Asserting', anchor: locution, content: claim });
  return { claim, locution, added };
}

/** @param {Draft} draft @param {{claim: string, locution?: string}} said @param {string} onto @param {NewId} newId @returns {Entry[]} */
function asked(draft, said, onto, newId) {
  const heard = draft.wordsOf(onto);
  if (said.locution && heard) return [{ type: 'transition', id: newId('ta'), from: heard, to: said.locution }];
  return [{ type: 'extension', id: newId('e'), about: said.claim, name: 'counterpoint:asks-about', value: onto }];
}

/** @param {string} from @param {string} to @param {Entry} relation @param {NewId} newId @returns {Entry[]} */
function replied(from, to, relation, newId) {
  const forces = /** @type {Record<string, string>} */ ({ inference: 'Arguing', conflict: 'Disagreeing', rephrase: 'Restating', answer: 'Answering' });
  const anchor = newId('ta');
  return [{ type: 'transition', id: anchor, from, to }, { type: 'illocution', id: newId('y'), force: forces[relation.type] ?? 'Arguing', anchor, content: relation.id }];
}

/** @param {Draft} draft @param {Entry} relation */
function isThere(draft, relation) {
  const { id, ...says } = /** @type {any} */ (relation);
  return draft.all().some((entry) => entry.type === relation.type && Object.entries(says).every(([key, value]) => JSON.stringify(/** @type {any} */ (entry)[key]) === JSON.stringify(value)));
}
