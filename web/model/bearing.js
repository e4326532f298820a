// @ts-check
import { Listing } from './listing.js';

/** @typedef {import('./types.js').Conflict} Conflict */
/** @typedef {import('./types.js').Inference} Inference */
/** @typedef {import('./types.js').Answer} Answer */
/** @typedef {import('./types.js').Rephrase} Rephrase */
/** One way a claim bears on another: `onto` is a claim, `through` the relation that is cut, if any.
 * @typedef {{kind: import('./types.js').Bearing, relation: string, onto: string, through?: string}} Tie */

/** How claims bear on one another: each relation found from either end in O(1).
 * @typedef {ReturnType<typeof readBearing>} BearingIndex */

/** @param {Map<string, import('./types.js').Entry>} entries */
export function readBearing(entries) {
  /** @type {Listing<Conflict>} */ const attacksOn = new Listing();
  /** @type {Listing<Conflict>} */ const attacksBy = new Listing();
  /** @type {Listing<Inference>} */ const reasonsFor = new Listing();
  /** @type {Listing<Inference>} */ const usesOf = new Listing();
  /** @type {Listing<Answer>} */ const answersTo = new Listing();
  /** @type {Listing<Answer>} */ const answersBy = new Listing();
  /** @type {Listing<Rephrase>} */ const restatementsOf = new Listing();
  /** @type {Listing<Rephrase>} */ const originalsOf = new Listing();

  for (const entry of entries.values()) {
    switch (entry.type) {
      case 'conflict': attacksOn.add(entry.target, entry); attacksBy.add(entry.attacker, entry); break;
      case 'inference':
        reasonsFor.add(entry.conclusion, entry);
        for (const premise of entry.premises) usesOf.add(premise, entry);
        break;
      case 'answer': answersTo.add(entry.question, entry); answersBy.add(entry.proposition, entry); break;
      case 'rephrase': restatementsOf.add(entry.original, entry); originalsOf.add(entry.restatement, entry); break;
      default: break;
    }
  }

  const isStep = (/** @type {string} */ id) => ['inference', 'conflict'].includes(entries.get(id)?.type ?? '');

  /** What a step leads from and to, and which step it cuts, if any: it then leads to the claim that this one comes from or serves.
   * @param {string} id @returns {{from: string[], onto: string, through?: string}|undefined} */
  const stepOf = (id) => {
    const step = entries.get(id);
    if (step?.type === 'inference') return { from: step.premises, onto: step.conclusion };
    if (step?.type !== 'conflict') return undefined;
    const cut = entries.get(step.target);
    const onto = cut?.type === 'inference' ? cut.conclusion : cut?.type === 'conflict' ? cut.attacker : step.target;
    return { from: [step.attacker], onto, ...(isStep(step.target) ? { through: step.target } : {}) };
  };

  /** @param {Conflict} conflict @returns {Tie} */
  const attackTie = ({ id }) => {
    const { onto = '', through } = stepOf(id) ?? {};
    return { kind: through ? 'undercuts' : 'rebuts', relation: id, onto, through };
  };

  return {
    stepOf, isStep,
    attacksOn: (/** @type {string} */ id) => attacksOn.of(id),
    attacksBy: (/** @type {string} */ id) => attacksBy.of(id),
    reasonsFor: (/** @type {string} */ id) => reasonsFor.of(id),
    usesOf: (/** @type {string} */ id) => usesOf.of(id),
    answersTo: (/** @type {string} */ id) => answersTo.of(id),
    restatementsOf: (/** @type {string} */ id) => restatementsOf.of(id),
    rephrasings: () => [...entries.values()].filter((entry) => entry.type === 'rephrase'),

    /** What a claim bears on, the strongest reason to look up first. @param {string} id @returns {Tie[]} */
    ties: (id) => [
      ...usesOf.of(id).map((i) => /** @type {Tie} */ ({ kind: 'supports', relation: i.id, onto: i.conclusion })),
      ...attacksBy.of(id).map(attackTie),
      ...answersBy.of(id).map((a) => /** @type {Tie} */ ({ kind: 'answers', relation: a.id, onto: a.question })),
      ...originalsOf.of(id).map((m) => /** @type {Tie} */ ({ kind: 'restates', relation: m.id, onto: m.original })),
    ],
  };
}
