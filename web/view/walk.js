// @ts-check
import { below } from './bears.js';

/** @typedef {import('../model/argument-map.js').ArgumentMap} ArgumentMap */
/** One stop of a presentation: a claim, and how it bears on the stop it follows from.
 * @typedef {{claim: string, kind: import('../model/types.js').Bearing|'', onto: string}} Stop */

/** The paths one can walk, by the name they have in the address. */
/** @type {Readonly<Record<string, string>>} */
export const PATHS = { argument: 'This argument', unanswered: 'What is unanswered', page: 'The claims of the interview', chosen: 'The claims I chose' };

/** Stops at most, so that a presentation ends. */
const STOPS = 30;

/** @param {ArgumentMap} map @param {string} path @param {string} focus @param {readonly string[]} chosen @returns {Stop[]} */
export function stopsOf(map, path, focus, chosen) {
  const plain = (/** @type {string} */ claim) => /** @type {Stop} */ ({ claim, kind: '', onto: '' });
  if (path === 'unanswered') return map.unanswered.slice(0, STOPS).map((attack) => ({ claim: attack.attacker, kind: attack.kind, onto: map.claim(attack.target) ? attack.target : '' }));
  if (path === 'chosen') return chosen.filter((id) => map.claim(id)).map(plain);
  if (path === 'page') {
    const asked = map.claims.filter(({ id }) => map.said.voices(id).some((voice) => map.speakers.get(voice)?.role === 'interviewee'));
    return asked.sort((a, b) => map.tally(b.id).attacks - map.tally(a.id).attacks).slice(0, STOPS).map(({ id }) => plain(id));
  }
  /** @type {Stop[]} */
  const stops = [];
  const seen = new Set();
  /** @param {Stop} stop @param {number} depth */
  const take = (stop, depth) => {
    if (seen.has(stop.claim) || stops.length >= STOPS) return;
    seen.add(stop.claim);
    stops.push(stop);
    if (depth > 0) for (const { claim, kind } of below(map, stop.claim)) take({ claim, kind, onto: stop.claim }, depth - 1);
  };
  take(plain(focus), 2);
  return stops;
}

/** A walk in the address, such as `argument.3.p12`: the path, the stop, and where the path began. @param {string} walk */
export function readWalk(walk) {
  const [path, at, ...from] = walk.split('.');
  return { path: Object.hasOwn(PATHS, path) ? path : 'argument', at: Math.max(0, Number(at) || 0), from: from.join('.') };
}
