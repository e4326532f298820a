// @ts-check
/** The extension that says a chapter begins at a turn: about the turn's segment, its value the title. */
export const CHAPTER = 'counterpoint:chapter';

/** @typedef {{id: string, segment: string, title: string}} Chapter */
/** The chapters of a page, in page order. @typedef {ReturnType<typeof readChapters>} Chapters */

/** @param {Iterable<import('./types.js').Entry>} entries @param {import('./page.js').Page} page */
export function readChapters(entries, page) {
  /** @type {Map<string, Chapter>} */
  const begins = new Map();
  for (const entry of entries) {
    if (entry.type === 'extension' && entry.name === CHAPTER && entry.about) begins.set(entry.about, { id: entry.id, segment: entry.about, title: entry.value });
  }
  /** @type {Map<string, Chapter>} */
  const within = new Map();
  /** @type {Chapter[]} */
  const all = [];
  /** @type {Chapter|undefined} */
  let now;
  for (const segment of begins.size ? page.segments.values() : []) {
    const next = begins.get(segment.id);
    if (next) {
      now = next;
      all.push(next);
    }
    if (segment.kind === 'comment') now = undefined;
    if (now) within.set(segment.id, now);
  }
  return {
    all,
    /** The chapter that begins at a segment. @param {string} segment */
    at: (segment) => begins.get(segment),
    /** The chapter a segment stands in; comments stand in none. @param {string} segment */
    of: (segment) => within.get(segment),
  };
}
