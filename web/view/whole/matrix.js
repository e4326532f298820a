// @ts-check
/** @typedef {import('../../model/argument-map.js').ArgumentMap} ArgumentMap */
/** @typedef {{rebuts: number, supports: number, replies: number, first: string}} Cell */

/** People shown by name; the others are one row. */
const SHOWN = 16;

/**
 * Who answers whom: for each two people how many objections, reasons and neutral replies of the one are about what the
 * other said. Nobody is counted as answering themselves.
 * @param {ArgumentMap} map @returns {{from: string[], to: string[], cell: (from: string, to: string) => Cell|undefined, left: number}}
 */
export function matrixOf(map) {
  /** @type {Map<string, Cell>} */
  const cells = new Map();
  /** @type {Map<string, number>} */
  const given = new Map();
  /** @type {Map<string, number>} */
  const taken = new Map();
  /** @param {readonly string[]} voices @param {string} onto @param {'rebuts'|'supports'|'replies'} kind @param {string} claim */
  const count = (voices, onto, kind, claim) => {
    for (const to of map.said.voices(onto)) {
      for (const from of voices) {
        if (from === to) continue;
        const key = `${from}\n${to}`;
        const cell = cells.get(key) ?? { rebuts: 0, supports: 0, replies: 0, first: claim };
        cells.set(key, { ...cell, [kind]: cell[kind] + 1 });
        given.set(from, (given.get(from) ?? 0) + 1);
        taken.set(to, (taken.get(to) ?? 0) + 1);
      }
    }
  };
  for (const attack of map.allAttacks) count(attack.voices, map.stepOf(attack.id)?.onto ?? attack.target, 'rebuts', attack.attacker);
  for (const { id } of map.claims) {
    for (const support of map.supportsOf(id)) count(support.voices, id, 'supports', support.premises[0]);
    for (const { transition, claims } of map.repliesOn(id)) count([map.said.locution(transition?.to ?? '')?.speaker ?? ''].filter(Boolean), id, 'replies', claims[0] ?? id);
  }
  const most = (/** @type {Map<string, number>} */ counts) => [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  const [from, to] = [most(given), most(taken)];
  return { from: from.slice(0, SHOWN), to: to.slice(0, SHOWN), left: Math.max(0, from.length - SHOWN), cell: (a, b) => cells.get(`${a}\n${b}`) };
}
