// @ts-check
import { below } from '../bears.js';

/** @typedef {import('../../model/argument-map.js').ArgumentMap} ArgumentMap */
/** One line of the outline. @typedef {{claim: string, kind: import('../../model/types.js').Bearing|'', relation: string}} Line */

/**
 * The claims that serve no other, in page order; where claims only serve each other in a circle, the first of it.
 * O(claims + relations).
 * @param {ArgumentMap} map @returns {Line[]}
 */
export function rootsOf(map) {
  const seen = new Set();
  /** @type {Line[]} */
  const roots = [];
  const reach = (/** @type {string} */ root) => {
    const waiting = [root];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      for (const { claim } of below(map, at)) if (!seen.has(claim)) waiting.push(claim);
    }
  };
  const take = (/** @type {string} */ claim) => {
    roots.push({ claim, kind: '', relation: '' });
    reach(claim);
  };
  for (const { id } of map.claims) if (map.bearing.ties(id).filter(({ onto }) => map.claim(onto)).length === 0) take(id);
  for (const { id } of map.claims) if (!seen.has(id)) take(id);
  return roots;
}

/** Lines that stand in one chapter of the interview, in the comments, or nowhere on the page. @typedef {{segment: string, title: string, lines: Line[]}} Part */

/** Lines by the chapters of the page, in page order; nothing when the page has no chapters. @param {ArgumentMap} map @param {readonly Line[]} lines @returns {Part[]} */
export function inChapters(map, lines) {
  if (map.chapters.all.length === 0) return [];
  const part = (/** @type {string} */ segment, /** @type {string} */ title) => /** @type {Part} */ ({ segment, title, lines: [] });
  const [before, comments, nowhere] = [part('', 'Before the first chapter'), part('', 'In the comments'), part('', 'Not said on the page')];
  const chapters = new Map(map.chapters.all.map(({ segment, title }) => [segment, part(segment, title)]));
  for (const line of lines) {
    const segment = map.said.places(line.claim)[0]?.segment;
    const at = map.chapters.of(segment?.id ?? '')?.segment;
    (chapters.get(at ?? '') ?? (segment?.kind === 'comment' ? comments : segment ? before : nowhere)).lines.push(line);
  }
  return [before, ...chapters.values(), comments, nowhere].filter((one) => one.lines.length > 0);
}
