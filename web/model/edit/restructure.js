// @ts-check
import { compose } from '../diff.js';
import { endsOf } from '../working.js';
import { removal } from './change.js';
import { swapped } from './decide.js';
import { afterwards, onSettled } from './draft.js';

/** @typedef {import('./draft.js').Draft} Draft */
/** @typedef {import('../types.js').Entry} Entry */
/** @typedef {import('../types.js').Diff} Diff */
/** @typedef {(kind: string) => string} NewId */

/**
 * One claim as several: the first part keeps its place and everything that bears on it, the others are put forward by
 * the same words.
 * @param {Draft} draft @param {string} claim @param {readonly string[]} parts @param {NewId} newId @returns {Diff|undefined}
 */
export function splitting(draft, claim, parts, newId) {
  const before = draft.entry(claim);
  const texts = parts.map((part) => part.trim()).filter(Boolean);
  if (!before || (before.type !== 'proposition' && before.type !== 'question') || texts.length < 2) return undefined;
  const yokes = draft.all().flatMap((entry) => (entry.type === 'illocution' && entry.content === claim && draft.entry(entry.anchor)?.type === 'locution' ? [entry] : []));
  const added = texts.slice(1).flatMap((text) => {
    const id = newId(before.type === 'question' ? 'q' : 'p');
    return [/** @type {Entry} */ ({ ...before, id, text }), ...yokes.map((yoke) => ({ ...yoke, id: newId('y'), content: id }))];
  });
  return onSettled(draft, { added, revised: [{ before, after: { ...before, text: texts[0] } }] });
}

/**
 * Two claims as one: whatever names the other names this one; relations that would join it to itself, or say a second
 * time what is said already, go.
 * @param {Draft} draft @param {string} claim @param {string} other @returns {Diff|undefined}
 */
export function merging(draft, claim, other) {
  if (claim === other || !draft.entry(claim) || draft.entry(claim)?.type !== draft.entry(other)?.type) return undefined;
  const settled = onSettled(draft, { revised: [claim, other].map((id) => ({ before: /** @type {Entry} */ (draft.entry(id)), after: /** @type {Entry} */ (draft.entry(id)) })) });
  const ready = afterwards(draft, settled);
  const naming = ready.all().filter((entry) => entry.id !== other && (endsOf(entry).includes(other) || (entry.type === 'extension' && (entry.about === other || entry.value === other))));
  const revised = naming.map((before) => ({ before, after: /** @type {Entry} */ (swapped(before, other, claim)) }));
  const isSelf = (/** @type {Entry} */ entry) => (entry.type === 'inference' ? entry.premises.includes(entry.conclusion) : endsOf(entry).length === 2 && endsOf(entry)[0] === endsOf(entry)[1]);
  const looped = revised.filter(({ after: entry }) => isSelf(entry)).map(({ before }) => before.id);
  const moved = onSettled(ready, { revised: revised.filter(({ before }) => !looped.includes(before.id)) });
  const next = afterwards(ready, moved);
  return compose(compose(settled, moved), removal(next, [other, ...looped]));
}

/** Separate reasons for one claim as premises that only work together. @param {Draft} draft @param {readonly string[]} inferences @returns {Diff|undefined} */
export function linking(draft, inferences) {
  const steps = inferences.flatMap((id) => { const entry = draft.entry(id); return entry?.type === 'inference' ? [entry] : []; });
  const [first, ...others] = steps;
  if (!first || others.length === 0 || others.some(({ conclusion }) => conclusion !== first.conclusion)) return undefined;
  const joined = onSettled(draft, { revised: [{ before: first, after: { ...first, premises: [...new Set(steps.flatMap(({ premises }) => premises))] } }] });
  const next = afterwards(draft, joined);
  // Objections to the steps that go are kept: they now cut the joined step.
  const moved = onSettled(next, { revised: next.all().flatMap((entry) => (entry.type === 'conflict' && others.some(({ id }) => id === entry.target)
    ? [{ before: entry, after: { ...entry, target: first.id } }] : [])) });
  return compose(compose(joined, moved), removal(afterwards(next, moved), others.map(({ id }) => id)));
}

/** Premises that worked together as separate reasons. @param {Draft} draft @param {string} inference @param {NewId} newId @returns {Diff|undefined} */
export function unlinking(draft, inference, newId) {
  const before = draft.entry(inference);
  if (before?.type !== 'inference' || before.premises.length < 2) return undefined;
  const [first, ...others] = before.premises;
  return onSettled(draft, {
    revised: [{ before, after: { ...before, premises: [first] } }],
    added: others.map((premise) => ({ ...before, id: newId('i'), premises: [premise] })),
  });
}
