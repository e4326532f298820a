// @ts-check
/** @typedef {import('../model/argument-map.js').ArgumentMap} ArgumentMap */

/** How strong, in a word. @param {number} strength from 0 to 1 */
export function strengthWord(strength) {
  if (strength >= 0.75) return 'strong';
  if (strength >= 0.55) return 'rather strong';
  if (strength >= 0.45) return 'middling';
  return strength >= 0.25 ? 'rather weak' : 'weak';
}

/**
 * The claims a reader may want to leave out: what bears on the focus and what bears on that, attacks first, a dozen at most.
 * @param {ArgumentMap} map @param {string} focus @param {readonly string[]} off @param {Record<string, string>|undefined} standing those that stand come first @returns {{claim: string, kind: import('../model/types.js').Bearing}[]}
 */
export function leversOf(map, focus, off, standing) {
  const found = new Map();
  const add = (/** @type {string} */ claim, /** @type {import('../model/types.js').Bearing} */ kind) => {
    if (claim !== focus && map.claim(claim)?.type === 'proposition' && !found.has(claim)) found.set(claim, kind);
  };
  const near = (/** @type {string} */ id) => {
    for (const attack of map.attacksOn(id)) for (const attacker of attack.attackers) add(attacker, attack.kind);
    for (const support of map.supportsOf(id)) for (const premise of support.premises) add(premise, 'supports');
  };
  for (const id of off) add(id, 'replies');
  near(focus);
  for (const id of [...found.keys()].slice(0, 6)) near(id);
  const weight = (/** @type {string} */ claim) => Number(off.includes(claim)) * 2 + Number(standing?.[claim] === 'in');
  return [...found].map(([claim, kind]) => ({ claim, kind })).sort((a, b) => weight(b.claim) - weight(a.claim)).slice(0, 10);
}

/** The largest changes of strength first. @template {{before: number, after: number}} T @param {readonly T[]} shifted @returns {T[]} */
export function largestShifts(shifted) {
  return [...shifted].sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}
