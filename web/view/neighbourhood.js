// @ts-check
import { chainUp } from '../model/chain.js';
import { attacksOn, bearsOn } from './bears.js';

/** @typedef {import('../model/argument-map.js').ArgumentMap} ArgumentMap */
/** @typedef {import('../model/types.js').Bearing} Bearing */
/** One line of the tree. A fold stands for siblings that are counted and not shown.
 * @typedef {{key: string, role: 'ancestor'|'focus'|'branch'|'fold', kind: Bearing|'', claim: string, relation: string,
 *            partners: string[], voices: string[], cut: boolean, folded: number, children: Twig[], more: number}} Twig */
/** @typedef {{depth: number, limit: number, unfolded: ReadonlySet<string>}} Reach */

/** What each zoom level shows: further at overview, closer at detail. @param {1|2|3} level @returns {{depth: number, limit: number}} */
export function reachOf(level) {
  return level === 1 ? { depth: 2, limit: 8 } : { depth: 1, limit: 3 };
}

/**
 * The focused claim in its context: the chain up to what it serves, then everything that bears on it, the first few of
 * each kind. Costs O(what is shown), whatever the size of the map.
 * @param {ArgumentMap} map @param {string} focus @param {Reach} reach @returns {Twig} the topmost claim of the chain
 */
export function neighbourhood(map, focus, reach) {
  const chain = chainUp(map, focus);
  const path = new Set([focus, ...chain.map(({ onto }) => onto)]);
  const own = chain[0];
  let twig = twigOf({ key: focus, role: 'focus', claim: focus, kind: own?.kind ?? '', relation: own?.relation ?? '' });
  twig.voices = map.said.voices(focus);
  twig.children = childrenOf(map, twig, path, reach, reach.depth);
  for (const [index, tie] of chain.entries()) {
    const above = chain[index + 1];
    twig = twigOf({
      key: tie.onto, role: 'ancestor', claim: tie.onto, kind: above?.kind ?? '', relation: above?.relation ?? '', children: [twig],
    });
  }
  return twig;
}

/** @param {ArgumentMap} map @param {Twig} twig @param {ReadonlySet<string>} path @param {Reach} reach @param {number} depth @returns {Twig[]} */
function childrenOf(map, twig, path, reach, depth) {
  const isOpen = depth > 0 || reach.unfolded.has(twig.key);
  const groups = [cutsOn(map, twig), ...bearingOn(map, twig, path)].filter((group) => group.length > 0);
  if (!isOpen && twig.role !== 'focus') {
    const [first] = groups;
    const cuts = first?.[0]?.cut && twig.role === 'branch' ? limited(first, `${twig.key}/cuts`, reach) : [];
    twig.more = groups.reduce((sum, group) => sum + group.length, 0) - cuts.filter(({ role }) => role !== 'fold').length;
    return cuts;
  }
  return groups.flatMap((group) => {
    const shown = limited(group, `${twig.key}/${group[0].cut ? 'cuts' : group[0].kind}`, reach);
    for (const child of shown) {
      if (child.role === 'fold') continue;
      child.children = childrenOf(map, child, new Set([...path, child.claim]), reach, depth - 1);
    }
    return shown;
  });
}

/** Attacks on the step that joins a branch to its parent. @param {ArgumentMap} map @param {Twig} twig @returns {Twig[]} */
function cutsOn(map, { relation, kind }) {
  return ['supports', 'rebuts', 'undercuts'].includes(kind) ? attacksOn(map, relation, 'undercuts').map((line) => twigOf({ ...line, cut: true })) : [];
}

/** What bears on a claim itself, a list for each kind. @param {ArgumentMap} map @param {Twig} twig @param {ReadonlySet<string>} path @returns {Twig[][]} */
function bearingOn(map, twig, path) {
  return bearsOn(map, twig.claim).map((lines) => lines.filter(({ claim }) => !path.has(claim)).map(twigOf));
}

/** @param {Twig[]} group @param {string} key @param {Reach} reach @returns {Twig[]} */
function limited(group, key, reach) {
  if (group.length <= reach.limit + 1 || reach.unfolded.has(key)) return group;
  const folded = group.length - reach.limit;
  return [...group.slice(0, reach.limit), twigOf({ key, role: 'fold', kind: group[0].kind, folded })];
}

/** @param {Partial<Twig> & {key: string}} given @returns {Twig} */
function twigOf(given) {
  return {
    role: 'branch', kind: '', claim: '', relation: '', partners: [], voices: [], cut: false, folded: 0, children: [], more: 0, ...given,
  };
}
