// @ts-check
import { readBearing } from './bearing.js';
import { readChapters } from './chapters.js';
import { Listing } from './listing.js';
import { readObjections } from './objections.js';
import { readSaid } from './said.js';
import { isClaim, workingView } from './working.js';

/** @typedef {import('./types.js').Claim} Claim */
/** @typedef {import('./objections.js').Attack} Attack */
/** @typedef {{id: string, inference: import('./types.js').Inference, premises: string[], voices: string[], undercuts: Attack[]}} Support */
/** Less likely replies wait in the queue and are not shown as if they were there. */
const LIKELY = 0.1;

/** A reply that takes no side yet, or a question put about the claim. @typedef {{id: string, transition?: import('./types.js').Transition, claims: readonly string[]}} Neutral */
/** @typedef {{attacks: number, supports: number, neutral: number, unanswered: number}} Tally */

/** The argument map as the viewer reads it: the working view with every question a pane asks answered from an index.
 * @typedef {ReturnType<typeof argumentMap>} ArgumentMap */

/**
 * Building costs O(entries); what concerns one claim is worked out on first asking and kept.
 * @param {import('./types.js').MapDocument} map @param {import('./page.js').Page} page
 * @param {Record<string, import('./types.js').Facts>} [facts] of a map of which only a part is here: what is true of its claims in the whole
 */
export function argumentMap(map, page, facts) {
  const { entries, changes, loose } = workingView(map);
  const said = readSaid(entries, page);
  const bearing = readBearing(entries);
  const objections = readObjections(said, bearing);
  const claims = inPageOrder([...entries.values()].filter(isClaim), said);
  const speakers = new Map([...entries.values()].flatMap((entry) => (entry.type === 'speaker' ? [[entry.id, entry]] : [])));

  const attacksOn = once((id) => [
    ...objections.merged(bearing.attacksOn(id)),
    ...bearing.reasonsFor(id).flatMap((reason) => objections.merged(bearing.attacksOn(reason.id))),
    ...[...bearing.usesOf(id), ...bearing.attacksBy(id)].flatMap((use) => objections.merged(bearing.attacksOn(use.id))),
  ]);

  const supportsOf = once((id) => bearing.reasonsFor(id).map((inference) => /** @type {Support} */ ({
    id: inference.id,
    inference,
    premises: inference.premises,
    voices: [...new Set(inference.premises.flatMap((premise) => said.voices(premise)))],
    undercuts: objections.merged(bearing.attacksOn(inference.id)),
  })));

  /** @type {Listing<Neutral>} questions that nobody put on the page */
  const asksAbout = new Listing();
  for (const e of entries.values()) if (e.type === 'extension' && e.name === 'counterpoint:asks-about' && e.about) asksAbout.add(e.value, { id: e.id, claims: [e.about] });

  const repliesOn = once((id) => {
    const sides = new Set([...bearing.attacksOn(id).map((c) => c.attacker), ...bearing.reasonsFor(id).flatMap((i) => i.premises)]);
    return said.places(id)
      .flatMap(({ locution }) => said.repliesTo(locution.id))
      .filter((transition) => !said.takesSide(transition) && (changes.get(transition.id)?.proposal.confidence ?? 1) >= LIKELY)
      .map((transition) => /** @type {Neutral} */ ({ id: transition.id, transition, claims: said.contents(transition.to) }))
      .filter((reply) => !reply.claims.some((claim) => sides.has(claim)))
      .concat(asksAbout.of(id));
  });

  /** @type {Listing<import('./types.js').Locution>} */
  const quoted = new Listing();
  for (const quote of said.quotes) quoted.add(quote.quotation.id, quote.quoted);

  /** @type {Listing<string>} */
  const claimsIn = new Listing();
  for (const { id } of claims) for (const segment of new Set(said.places(id).map((place) => place.segment?.id))) claimsIn.add(segment ?? '', id);

  /** @type {Attack[]} */
  const allAttacks = [...new Set([...entries.values()].flatMap((e) => (e.type === 'conflict' ? [e.target] : [])))]
    .flatMap((target) => objections.merged(bearing.attacksOn(target)));

  return {
    id: map.id,
    revision: map.revision,
    title: titleOf(map),
    page, said, bearing, claims, speakers, changes, loose, allAttacks, facts,
    chapters: readChapters(entries.values(), page),
    proposals: (map.proposals ?? []).filter(({ status }) => status === 'pending'),
    tags: [...entries.values()].flatMap((e) => (e.type === 'extension' && e.name === 'counterpoint:tag' && e.about ? [{ about: e.about, value: e.value }] : [])),
    unanswered: allAttacks.filter((attack) => attack.replies.length === 0).sort((a, b) => b.voices.length - a.voices.length),
    locutions: [...entries.values()].filter((entry) => entry.type === 'locution'),
    /** The locutions whose words a locution quotes. @param {string} locution */
    quotesIn: (locution) => quoted.of(locution),
    /** Claims whose words begin in a segment. @param {string} segment */
    claimsIn: (segment) => claimsIn.of(segment),
    /** @param {string} id */
    entry: (id) => entries.get(id),
    /** @param {string} id @returns {Claim|undefined} */
    claim(id) {
      const entry = entries.get(id);
      return entry && isClaim(entry) ? entry : undefined;
    },
    /** The words of a claim. @param {string} id */
    textOf: (id) => /** @type {any} */ (entries.get(id))?.text ?? '',
    /** What a step leads from and to. */
    stepOf: bearing.stepOf,
    /** A step is read as the claim it comes from. @param {string} id */
    claimOf: (id) => bearing.stepOf(id)?.from[0] ?? id,
    /** @param {string} id */
    nameOf: (id) => speakers.get(id)?.name ?? 'Somebody',
    /** @param {string} id */
    isProposed: (id) => changes.has(id),
    /** Attacks on the claim, on the reasons for it, and on the steps it takes part in. @param {string} id */
    attacksOn,
    supportsOf,
    repliesOn,
    objections,
    /** What bears on a claim; with people given, only what they voice. @param {string} id @param {readonly string[]} people @returns {Tally} */
    tally(id, people = []) {
      if (facts && people.length === 0 && Object.hasOwn(facts, id)) return facts[id].tally;
      const attacks = attacksOn(id).filter((attack) => voicedBy(attack.voices, people));
      return {
        attacks: attacks.length,
        supports: supportsOf(id).filter((support) => voicedBy(support.voices, people)).length,
        neutral: repliesOn(id).filter(({ transition }) => voicedBy([said.locution(transition?.to ?? '')?.speaker ?? ''], people)).length,
        unanswered: attacks.filter((attack) => attack.replies.length === 0).length,
      };
    },
  };
}

/** True when nobody is picked out or one of these voices is. @param {readonly string[]} voices @param {readonly string[]} people */
export function voicedBy(voices, people) {
  return people.length === 0 || voices.some((voice) => people.includes(voice));
}

/** The claim to open with: the one most objected to, of equals the one most is said about, then the earlier. @param {ArgumentMap} map @returns {string} */
export function mostDisputed(map) {
  let best = '';
  let most = -1;
  for (const { id } of map.claims) {
    const { attacks, supports, neutral } = map.tally(id);
    const weight = attacks * 1000 + supports + neutral;
    if (weight > most) [best, most] = [id, weight];
  }
  return best;
}

/** @param {import('./types.js').MapDocument} map */
function titleOf(map) {
  const named = (map.extensions ?? []).find((e) => e.name === 'counterpoint:title' && (!e.about || e.about === map.id));
  return named?.value ?? map.sources?.[0]?.title ?? map.id;
}

/** @param {Claim[]} claims @param {import('./said.js').Said} said */
function inPageOrder(claims, said) {
  const start = new Map(claims.map(({ id }) => [id, said.places(id)[0]?.locution.spans[0]?.start ?? Infinity]));
  const at = (/** @type {Claim} */ claim) => start.get(claim.id) ?? Infinity;
  return claims.sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}

/** @template T @param {(id: string) => T} work @returns {(id: string) => T} */
function once(work) {
  /** @type {Map<string, T>} */
  const done = new Map();
  return (id) => {
    if (!done.has(id)) done.set(id, work(id));
    return /** @type {T} */ (done.get(id));
  };
}
