// @ts-check
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

/** What bears on a claim: reasons, objections to it and to the steps from it, answers, questions, restatements.
 * @param {ArgumentMap} map @param {string} claim @returns {Line[]} */
export function below(map, claim) {
  const lines = [
    ...map.supportsOf(claim).flatMap(({ id, premises }) => premises.map((premise) => /** @type {Line} */ ({ claim: premise, kind: 'supports', relation: id }))),
    ...map.attacksOn(claim).filter(({ kind, target }) => kind === 'rebuts' || !isStepOf(map, claim, target)).map((attack) => /** @type {Line} */ ({ claim: attack.attacker, kind: attack.kind, relation: attack.id })),
    ...map.bearing.answersTo(claim).map(({ id, proposition }) => /** @type {Line} */ ({ claim: proposition, kind: 'answers', relation: id })),
    ...map.repliesOn(claim).flatMap(({ id, claims }) => claims.filter((one) => map.claim(one)?.type === 'question').map((one) => /** @type {Line} */ ({ claim: one, kind: 'asks', relation: id }))),
    ...map.bearing.restatementsOf(claim).map(({ id, restatement }) => /** @type {Line} */ ({ claim: restatement, kind: 'restates', relation: id })),
  ];
  const seen = new Set([claim]);
  return lines.filter((line) => map.claim(line.claim) && !seen.has(line.claim) && seen.add(line.claim));
}

/** Whether a step leads away from the claim: an attack on it belongs to the claim it leads to. @param {ArgumentMap} map @param {string} claim @param {string} step */
function isStepOf(map, claim, step) {
  const entry = map.entry(step);
  return entry?.type === 'inference' ? entry.conclusion !== claim : entry?.type === 'conflict' && entry.attacker === claim;
}
