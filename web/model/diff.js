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
  proposals: ['proposal'],
});

/** All entries of a map document in document order, proposals and findings left out.
 * @param {MapDocument} map @returns {Entry[]} */
export function entriesOf(map) {
  return Object.keys(ROOMS).filter((room) => room !== 'proposals').flatMap((room) => /** @type {any} */ (map)[room] ?? []);
}

/** The map after the change, as a new value; its revision is left to the server.
 * @param {MapDocument} map @param {Diff} diff @returns {MapDocument} */
export function apply(map, diff) {
  const revised = new Map((diff.revised ?? []).map(({ after }) => [after.id, after]));
  const removed = new Set((diff.removed ?? []).map(({ id }) => id));
  const next = /** @type {any} */ ({ ...map });
  for (const [room, types] of Object.entries(ROOMS)) {
    // A room nothing happens in stays the very same value, so that an edit costs what it touches.
    if (![...(diff.added ?? []), ...(diff.removed ?? []), ...(diff.revised ?? []).map(({ after }) => after)].some(({ type }) => types.includes(type))) continue;
    const kept = (/** @type {any} */ (map)[room] ?? [])
      .filter((/** @type {Entry} */ entry) => !removed.has(entry.id))
      .map((/** @type {Entry} */ entry) => revised.get(entry.id) ?? entry);
    next[room] = [...kept, ...(diff.added ?? []).filter((entry) => types.includes(entry.type))];
  }
  return next;
}

/** Two parts of one map as one, each entry in it once. @param {MapDocument} map @param {MapDocument} more @returns {MapDocument} */
export function joined(map, more) {
  const known = new Set([...entriesOf(map), ...(map.proposals ?? [])].map(({ id }) => id));
  return apply(map, { added: [...entriesOf(more), ...(more.proposals ?? [])].filter(({ id }) => !known.has(id)) });
}

/** The change that takes this one back. @param {Diff} diff @returns {Diff} */
export function inverse(diff) {
  return {
    added: diff.removed ?? [],
    revised: (diff.revised ?? []).map(({ before, after }) => ({ before: after, after: before })),
    removed: diff.added ?? [],
  };
}

/** @param {Diff} diff */
export function isEmpty({ added = [], revised = [], removed = [] }) {
  return added.length + revised.length + removed.length === 0;
}

/**
 * Two changes one after the other as one change, each entry in it once, as the server wants it.
 * @param {Diff} first @param {Diff} second @returns {Diff}
 */
export function compose(first, second) {
  /** @type {Map<string, {before?: Entry, after?: Entry}>} */
  const steps = new Map();
  for (const diff of [first, second]) {
    for (const entry of diff.removed ?? []) {
      const known = steps.get(entry.id);
      steps.set(entry.id, { before: known ? known.before : entry, after: undefined });
    }
    for (const { before, after } of diff.revised ?? []) {
      const known = steps.get(before.id);
      steps.set(before.id, { before: known ? known.before : before, after });
    }
    for (const entry of diff.added ?? []) steps.set(entry.id, { before: steps.get(entry.id)?.before, after: entry });
  }
  /** @type {Required<Diff>} */
  const whole = { added: [], revised: [], removed: [] };
  for (const { before, after } of steps.values()) {
    if (before && after && !same(before, after)) whole.revised.push({ before, after });
    else if (!before && after) whole.added.push(after);
    else if (before && !after) whole.removed.push(before);
  }
  return whole;
}

/** Whether two plain values say the same, whatever the order of their members. @param {any} a @param {any} b @returns {boolean} */
export function same(a, b) {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a).filter((key) => a[key] !== undefined);
  return keys.length === Object.keys(b).filter((key) => b[key] !== undefined).length && keys.every((key) => same(a[key], b[key]));
}
