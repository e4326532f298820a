// @ts-check
/** @typedef {import('./types.js').Conflict} Conflict */
/** @typedef {import('./types.js').Transition} Transition */
/** What was said back: another attack, an undercut of the step, an answer, or a reply that takes no side.
 * @typedef {{kind: import('./types.js').Bearing, id: string, claim?: string, transition?: Transition}} Reply */
/** One attack as a reader counts it: attackers that rephrase each other, against one target, are one argument.
 * `step` is the relation that is cut when it is an undercut.
 * @typedef {{id: string, kind: 'rebuts'|'undercuts', target: string, step?: string, attacker: string,
 *            attackers: string[], conflicts: Conflict[], voices: string[], replies: Reply[]}} Attack */

/**
 * Objections merged by argument, with the voices behind each and what answered them.
 * An attack is unanswered when no attack is on its attacker, no undercut on its relation, and nobody else's reply or
 * answer follows its words.
 * @param {import('./said.js').Said} said @param {import('./bearing.js').BearingIndex} bearing
 */
export function readObjections(said, bearing) {
  const sameAs = rephraseGroups(bearing);

  /** @param {readonly Conflict[]} conflicts all on one target @returns {Attack[]} */
  function merged(conflicts) {
    /** @type {Map<string, Conflict[]>} */
    const byArgument = new Map();
    for (const conflict of conflicts) {
      const group = sameAs(conflict.attacker);
      byArgument.set(group, [...(byArgument.get(group) ?? []), conflict]);
    }
    return [...byArgument.values()].map(attackOf);
  }

  /** @param {Conflict[]} conflicts @returns {Attack} */
  function attackOf(conflicts) {
    const attackers = [...new Set(conflicts.map(({ attacker }) => attacker))];
    const [{ id, target }] = conflicts;
    const cuts = bearing.isStep(target);
    return {
      id,
      kind: cuts ? 'undercuts' : 'rebuts',
      target,
      ...(cuts ? { step: target } : {}),
      attacker: attackers[0],
      attackers,
      conflicts,
      voices: [...new Set(attackers.flatMap((id) => said.voices(id)))],
      replies: conflicts.flatMap(repliesTo),
    };
  }

  /** @param {Conflict} conflict @returns {Reply[]} */
  function repliesTo(conflict) {
    const against = [[/** @type {const} */ ('rebuts'), conflict.attacker], [/** @type {const} */ ('undercuts'), conflict.id]]
      .flatMap(([kind, target]) => bearing.attacksOn(target).map((c) => /** @type {Reply} */ ({ kind, id: c.id, claim: c.attacker })));
    const known = new Set(against.map(({ claim }) => claim));
    const words = said.places(conflict.attacker).map(({ locution }) => locution.id);
    const answers = words.flatMap((id) => said.contents(id)).flatMap((id) => bearing.answersTo(id))
      .map((a) => /** @type {Reply} */ ({ kind: 'answers', id: a.id, claim: a.proposition }));
    const followed = words.flatMap((id) => said.repliesTo(id))
      .map((t) => /** @type {Reply} */ ({ kind: 'replies', id: t.id, claim: said.contents(t.to)[0], transition: t }))
      .filter(({ claim }) => !claim || !known.has(claim));
    return [...against, ...answers, ...followed];
  }

  return { merged, sameAs };
}

/** The representative of each group of propositions that rephrase one another (union-find with path halving).
 * @param {import('./bearing.js').BearingIndex} bearing @returns {(id: string) => string} */
function rephraseGroups(bearing) {
  /** @type {Map<string, string>} */
  const parent = new Map();
  /** @param {string} id */
  const find = (id) => {
    let at = id;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) {
      const above = parent.get(up);
      if (above !== undefined) parent.set(at, above);
      at = up;
    }
    return at;
  };
  for (const entry of bearing.rephrasings()) {
    if (entry.type !== 'rephrase') continue;
    const [restatement, original] = [find(entry.restatement), find(entry.original)];
    if (restatement !== original) parent.set(restatement, original);
  }
  return find;
}
