// @ts-check
import { SIGNS } from './signs.js';
import { label } from './text.js';

/** @typedef {import('../model/types.js').Entry} Entry */
/** One thing a change did: a sign, and words before and after. @typedef {{sign: '+'|'−'|'~', before: string, after: string}} Did */

/** What a change did, in words, the claims first. @param {import('../model/types.js').Diff} diff @param {(id: string) => Entry|undefined} known entries that may be named @returns {Did[]} */
export function didOf(diff, known) {
  const own = new Map([...(diff.added ?? []), ...(diff.removed ?? [])].map((entry) => [entry.id, entry]));
  const words = (/** @type {Entry} */ entry) => wordsOf(entry, (id) => own.get(id) ?? known(id));
  const one = (/** @type {Did['sign']} */ sign, /** @type {Entry|undefined} */ before, /** @type {Entry|undefined} */ after) => ({ sign, before: before ? words(before) : '', after: after ? words(after) : '', rank: RANK.indexOf((after ?? before)?.type ?? '') });
  return [
    ...(diff.revised ?? []).map(({ before, after }) => one('~', before, after)),
    ...(diff.added ?? []).map((entry) => one('+', undefined, entry)),
    ...(diff.removed ?? []).map((entry) => one('−', entry, undefined)),
  ].filter(({ before, after }) => before || after).sort((a, b) => b.rank - a.rank).map(({ sign, before, after }) => ({ sign, before, after }));
}

/** An intent as words. @param {string} intent */
export function intentWords(intent) {
  return intent.replace(/^(undo|redo): /, '').replaceAll('-', ' ');
}

/** Kinds of entries, those told last before those told first. */
const RANK = Object.freeze(['extension', 'proposal', 'speaker', 'answer', 'rephrase', 'inference', 'conflict', 'question', 'proposition']);

/** An entry in words; nothing for what only ties words to claims. @param {Entry} entry @param {(id: string) => Entry|undefined} known @returns {string} */
function wordsOf(entry, known) {
  const said = (/** @type {string} */ id) => {
    const named = known(id);
    return named && 'text' in named && named.text ? `“${label(named.text)}”` : 'a step';
  };
  const tie = (/** @type {import('../model/types.js').Bearing} */ kind, /** @type {string} */ from, /** @type {string} */ to) => `${said(from)} ${SIGNS[kind].word} ${said(to)}`;
  switch (entry.type) {
    case 'proposition': case 'question': return entry.text;
    case 'inference': return `${entry.premises.map(said).join(' with ')} ${SIGNS.supports.word} ${said(entry.conclusion)}${entry.scheme ? ` (${entry.scheme})` : ''}`;
    case 'conflict': return tie(['inference', 'conflict'].includes(known(entry.target)?.type ?? '') ? 'undercuts' : 'rebuts', entry.attacker, entry.target);
    case 'answer': return tie('answers', entry.proposition, entry.question);
    case 'rephrase': return tie('restates', entry.restatement, entry.original);
    case 'speaker': return `${entry.name} (${entry.role})`;
    case 'proposal': return `proposal ${entry.status}: ${entry.reason}`;
    case 'extension': return `${entry.name.replace('counterpoint:', '').replaceAll('-', ' ')}: ${entry.value}`;
    default: return '';
  }
}
