// @ts-check
/** @typedef {import('./types.js').Entry} Entry */
/** @typedef {import('./types.js').Diff} Diff */
/** @typedef {import('./types.js').MapDocument} MapDocument */

/** The arrays of a map document and the entry types each of them holds. */
const ROOMS = Object.freeze({
  sources: ['source'],
  speakers: ['speaker'],
  segments: ['segment'],
  nodes: ['locution', 'proposition', 'question'],
  relations: ['inference', 'conflict', 'rephrase', 'answer', 'transition', 'illocution'],
  extensions: ['extension'],
});

/** All entries of a map document in document order, proposals and findings left out.
 * @param {MapDocument} map @returns {Entry[]} */
export function entriesOf(map) {
  return Object.keys(ROOMS).flatMap((room) => /** @type {any} */ (map)[room] ?? []);
}

/** The map after the change, as a new value; its revision is left to the server.
 * @param {MapDocument} map @param {Diff} diff @returns {MapDocument} */
export function apply(map, diff) {
  const revised = new Map((diff.revised ?? []).map(({ after }) => [after.id, after]));
  const removed = new Set((diff.removed ?? []).map(({ id }) => id));
  const next = /** @type {any} */ ({ ...map });
  for (const [room, types] of Object.entries(ROOMS)) {
    const kept = (/** @type {any} */ (map)[room] ?? [])
      .filter((/** @type {Entry} */ entry) => !removed.has(entry.id))
      .map((/** @type {Entry} */ entry) => revised.get(entry.id) ?? entry);
    next[room] = [...kept, ...(diff.added ?? []).filter((entry) => types.includes(entry.type))];
  }
  return next;
}

/** The change that takes this one back. @param {Diff} diff @returns {Diff} */
export function inverse(diff) {
  return {
    added: diff.removed ?? [],
    revised: (diff.revised ?? []).map(({ before, after }) => ({ before: after, after: before })),
    removed: diff.added ?? [],
  };
}
