// @ts-check
/** @typedef {import('./argument-map.js').ArgumentMap} ArgumentMap */

/** Steps the chain above a claim may have. */
const CHAIN = 6;

/** The ties from the focus upwards, cycles cut. @param {ArgumentMap} map @param {string} focus */
export function chainUp(map, focus) {
  const seen = new Set([focus]);
  const chain = [];
  for (let at = focus; chain.length < CHAIN;) {
    const tie = map.bearing.ties(at).find(({ onto }) => map.claim(onto) && !seen.has(onto));
    if (!tie) break;
    chain.push(tie);
    seen.add(tie.onto);
    at = tie.onto;
  }
  return chain;
}

/** The other claims the focus bears on, for "also rebuts …". @param {ArgumentMap} map @param {string} focus */
export function alsoBearsOn(map, focus) {
  const [first] = chainUp(map, focus);
  return map.bearing.ties(focus).filter(({ onto, relation }) => map.claim(onto) && relation !== first?.relation);
}
