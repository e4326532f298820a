// @ts-check
import { CHAPTER } from '../chapters.js';
import { compose } from '../diff.js';
import { endsOf } from '../working.js';
import { onSettled } from './draft.js';

/** @typedef {import('./draft.js').Draft} Draft */
/** @typedef {import('../types.js').Entry} Entry */
/** @typedef {import('../types.js').Diff} Diff */

export const TAG = 'counterpoint:tag';

/** Revises one entry. @param {Draft} draft @param {string} id @param {object} change @returns {Diff} */
export function revising(draft, id, change) {
  const before = draft.entry(id);
  if (!before) return {};
  const after = /** @type {any} */ ({ ...before, ...change });
  for (const [key, value] of Object.entries(after)) if (value === undefined) delete after[key];
  return onSettled(draft, { revised: [{ before, after }] });
}

/** The tags of an entry, as the extensions that carry them. @param {Draft} draft @param {string} about */
export function tagsOf(draft, about) {
  return draft.all().flatMap((entry) => (entry.type === 'extension' && entry.about === about && entry.name === TAG ? [entry] : []));
}

/** Gives an entry exactly these tags. @param {Draft} draft @param {string} about @param {readonly string[]} tags @param {(kind: string) => string} newId @returns {Diff} */
export function tagging(draft, about, tags, newId) {
  const old = tagsOf(draft, about);
  const wanted = [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))];
  return onSettled(draft, {
    removed: old.filter(({ value }) => !wanted.includes(value)),
    added: wanted.filter((tag) => !old.some(({ value }) => value === tag))
      .map((value) => ({ type: 'extension', id: newId('e'), about, name: TAG, value })),
  });
}

/** Begins a chapter at a segment, gives it another title, or without a title ends it. @param {Draft} draft @param {string} segment @param {string} title @param {(kind: string) => string} newId @returns {Diff} */
export function chaptering(draft, segment, title, newId) {
  const old = draft.all().find((entry) => entry.type === 'extension' && entry.name === CHAPTER && entry.about === segment);
  if (!old) return title ? { added: [{ type: 'extension', id: newId('e'), about: segment, name: CHAPTER, value: title }] } : {};
  return title ? revising(draft, old.id, { value: title }) : removal(draft, [old.id]);
}

/** Says that somebody else said a claim's words. @param {Draft} draft @param {string} claim @param {string} speaker @returns {Diff} */
export function respoken(draft, claim, speaker) {
  const locutions = draft.all().flatMap((entry) => (entry.type === 'illocution' && entry.content === claim ? [entry.anchor] : []));
  return [...new Set(locutions)].reduce((diff, id) => {
    const locution = draft.entry(id);
    return locution?.type === 'locution' && locution.speaker !== speaker ? compose(diff, revising(draft, id, { speaker })) : diff;
  }, /** @type {Diff} */ ({}));
}

/**
 * Takes an entry out, with whatever can't stand without it. A premise among several leaves only its place; words are kept
 * as long as they put forward something else.
 * @param {Draft} draft @param {readonly string[]} ids @returns {Diff}
 */
export function removal(draft, ids) {
  /** @type {Map<string, Entry>} */
  const gone = new Map();
  /** @type {Map<string, Entry>} */
  const kept = new Map();
  const all = draft.all();
  const take = (/** @type {Entry|undefined} */ entry) => { if (entry) gone.set(entry.id, entry); };
  for (const id of ids) take(draft.entry(id));
  for (let before = -1; before !== gone.size;) {
    before = gone.size;
    for (const entry of all) {
      if (gone.has(entry.id)) continue;
      if (entry.type === 'extension') {
        if (gone.has(entry.about ?? '') || gone.has(entry.value)) take(entry);
      } else if (entry.type === 'inference' && !gone.has(entry.conclusion) && entry.premises.some((premise) => !gone.has(premise))) {
        const premises = entry.premises.filter((premise) => !gone.has(premise));
        if (premises.length < entry.premises.length) kept.set(entry.id, { ...entry, premises });
      } else if (endsOf(entry).some((end) => gone.has(end))) take(entry);
      else if (entry.type === 'locution' || entry.type === 'transition') {
        const mine = all.filter((other) => (other.type === 'illocution' && (other.anchor === entry.id || other.content === entry.id)) || (other.type === 'transition' && endsOf(other).includes(entry.id)));
        if (mine.length && mine.every(({ id }) => gone.has(id)) && mine.some(({ type }) => type === 'illocution')) take(entry);
      }
    }
  }
  return onSettled(draft, {
    removed: [...gone.values()],
    revised: [...kept.values()].filter(({ id }) => !gone.has(id)).map((after) => ({ before: /** @type {Entry} */ (draft.entry(after.id)), after })),
  });
}
