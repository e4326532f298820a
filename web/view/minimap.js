// @ts-check
import { chainUp } from '../model/chain.js';
import { below } from './bears.js';

/** @typedef {{claim: string, kind: import('../model/types.js').Bearing|'', isOnPath: boolean}} Dot */

/** Dots a column may have; the one on the path is always among them. */
const TALLEST = 7;

/**
 * The way from the thesis down to the focus: a column for each step, with what stands beside it, and one for what bears on
 * the focus. Costs O(what bears on the claims of the path).
 * @param {import('../model/argument-map.js').ArgumentMap} map @param {string} focus @returns {Dot[][]}
 */
export function minimapOf(map, focus) {
  const path = [focus, ...chainUp(map, focus).map(({ onto }) => onto)].reverse();
  return [[{ claim: path[0], kind: /** @type {Dot['kind']} */ (''), isOnPath: true }], ...path.map((above, step) => shortened(beneath(map, above, path[step + 1])))]
    .filter((column) => column.length > 0);
}

/** @param {import('../model/argument-map.js').ArgumentMap} map @param {string} claim @param {string|undefined} next @returns {Dot[]} */
function beneath(map, claim, next) {
  const dots = below(map, claim).map(({ claim: from, kind }) => ({ claim: from, kind, isOnPath: from === next }));
  return next === undefined || dots.some(({ isOnPath }) => isOnPath) ? dots : [...dots, { claim: next, kind: 'undercuts', isOnPath: true }];
}

/** As many as fit, around the one on the path. @param {Dot[]} column */
function shortened(column) {
  const at = Math.max(0, column.findIndex(({ isOnPath }) => isOnPath));
  const first = Math.max(0, Math.min(at - (TALLEST >> 1), column.length - TALLEST));
  return column.slice(first, first + TALLEST);
}
