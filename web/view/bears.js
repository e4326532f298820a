// @ts-check
/** @typedef {import('../model/argument-map.js').ArgumentMap} ArgumentMap */
/** One thing that bears on a claim or a step, with who says it and the premises that only work with it.
 * @typedef {{key: string, kind: import('../model/types.js').Bearing, claim: string, relation: string, voices: string[], partners: string[]}} Line */

/** @param {Line['kind']} kind @param {string} id of the relation @param {string} claim @param {string[]} voices @param {string[]} [partners] @returns {Line} */
const line = (kind, id, claim, voices, partners = []) => ({ key: id, kind, claim, relation: id, voices, partners });

/** What bears on a claim itself, a list for each kind: reasons, objections, answers, questions, restatements. @param {ArgumentMap} map @param {string} claim @returns {Line[][]} */
export function bearsOn(map, claim) {
  const { bearing, said } = map;
  return [
    map.supportsOf(claim).map(({ id, premises: [first, ...partners], voices }) => line('supports', id, first, voices, partners)),
    attacksOn(map, claim, 'rebuts'),
    bearing.answersTo(claim).map(({ id, proposition }) => line('answers', id, proposition, said.voices(proposition))),
    map.repliesOn(claim).flatMap(({ id, claims }) => claims.filter((asked) => map.claim(asked)?.type === 'question')
      .map((asked) => ({ ...line('asks', id, asked, said.voices(asked)), key: `${id}/${asked}` }))),
    bearing.restatementsOf(claim).map(({ id, restatement }) => line('restates', id, restatement, said.voices(restatement))),
  ].map((lines) => lines.filter((one) => map.claim(one.claim)));
}

/** Objections to a claim, or to a step. @param {ArgumentMap} map @param {string} target @param {'rebuts'|'undercuts'} kind @returns {Line[]} */
export function attacksOn(map, target, kind) {
  return map.objections.merged(map.bearing.attacksOn(target)).map(({ id, attacker, voices }) => line(kind, id, attacker, voices));
}

/** All of that line by line, with objections to the steps from a reason, each claim once. @param {ArgumentMap} map @param {string} claim @returns {Line[]} */
export function below(map, claim) {
  const [supports, attacks, ...others] = bearsOn(map, claim);
  const seen = new Set([claim]);
  return [
    ...supports.flatMap((support) => [support.claim, ...support.partners].map((premise) => ({ ...support, claim: premise }))),
    ...attacks, ...supports.flatMap(({ relation }) => attacksOn(map, relation, 'undercuts')), ...others.flat(),
  ].filter((one) => map.claim(one.claim) && !seen.has(one.claim) && seen.add(one.claim));
}
