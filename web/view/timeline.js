// @ts-check
import { isSpoken } from './transcript.js';

/** Bars at most; longer pages join neighbours. */
const BARS = 64;

/** One bar: where its first turn begins, and how much was said about what was claimed there.
 * @typedef {{segment: string, name: string, chapter: string, attacks: number, supports: number, isComment: boolean}} Bar */

/** Where on the page rebuttals and supports concentrate, in page order. @param {import('../model/argument-map.js').ArgumentMap} map @param {readonly string[]} people @returns {Bar[]} */
export function timelineOf(map, people) {
  const spoken = map.page.sources.flatMap(({ segments }) => segments).filter(isSpoken);
  const each = Math.max(1, Math.ceil(spoken.length / BARS));
  const bars = [];
  for (let at = 0; at < spoken.length; at += each) {
    const joined = spoken.slice(at, at + each);
    const tallies = joined.flatMap(({ id }) => map.claimsIn(id)).map((claim) => map.tally(claim, people));
    bars.push({
      segment: (joined.find(({ id }) => map.claimsIn(id).some((claim) => map.tally(claim, people).attacks > 0)) ?? joined[0]).id,
      name: `${map.page.nameOf(joined[0])}${joined.length > 1 ? ` to ${map.page.nameOf(joined[joined.length - 1])}` : ''}, ${map.nameOf(joined[0].speaker ?? '')}`,
      chapter: joined.map(({ id }) => map.chapters.at(id)?.title ?? '').find(Boolean) ?? '',
      attacks: tallies.reduce((sum, { attacks }) => sum + attacks, 0),
      supports: tallies.reduce((sum, { supports }) => sum + supports, 0),
      isComment: joined[0].kind === 'comment',
    });
  }
  return bars;
}
