// @ts-check
import { apply, compose, entriesOf } from '../diff.js';
import { endsOf, isClaim } from '../working.js';

/** @typedef {import('../types.js').Entry} Entry */
/** @typedef {import('../types.js').Diff} Diff */
/** @typedef {import('../types.js').MapDocument} MapDocument */
/** @typedef {import('../types.js').Proposal} Proposal */

/**
 * What pending proposals would add, looked up by entry: so that whatever is done to something proposed accepts it first,
 * together with all that it stands on. Built in O(entries).
 * @param {MapDocument} map
 */
export function readDraft(map) {
  const entries = new Map(entriesOf(map).map((entry) => [entry.id, entry]));
  const pending = (map.proposals ?? []).filter(({ status }) => status === 'pending');
  /** @type {Map<string, Proposal>} */
  const adds = new Map();
  for (const proposal of pending) {
    for (const { id } of proposal.diff.added ?? []) if (!adds.has(id) && !entries.has(id)) adds.set(id, proposal);
  }
  /** @param {string} id @returns {Entry|undefined} in the map, or proposed for it */
  const entry = (id) => entries.get(id) ?? adds.get(id)?.diff.added?.find((added) => added.id === id);
  /** @type {{claims: Map<string, string>, words: Map<string, string>}|undefined} */
  let said;
  const whoSaid = () => {
    said ??= { claims: new Map(), words: new Map() };
    if (said.claims.size + said.words.size > 0) return said;
    for (const at of [...entries.values(), ...adds.keys()]) {
      const yoke = typeof at === 'string' ? entry(at) : at;
      if (yoke?.type !== 'illocution' || entry(yoke.anchor)?.type !== 'locution' || !isClaim(entry(yoke.content))) continue;
      if (!said.claims.has(yoke.anchor)) said.claims.set(yoke.anchor, yoke.content);
      if (!said.words.has(yoke.content)) said.words.set(yoke.content, yoke.anchor);
    }
    return said;
  };
  return {
    map, entries, pending, entry,
    /** The first claim a locution puts forward, in the map or proposed. @param {string} locution */
    claimOf: (locution) => whoSaid().claims.get(locution) ?? '',
    /** The first locution that puts a claim forward. @param {string} claim */
    wordsOf: (claim) => whoSaid().words.get(claim) ?? '',
    /** The proposal that would add an entry. @param {string} id */
    provider: (id) => adds.get(id),
    /** Every entry there is or would be. */
    all: () => [...entries.values(), ...[...adds.keys()].map((id) => /** @type {Entry} */ (entry(id)))],
  };
}

/** @typedef {ReturnType<typeof readDraft>} Draft */

/**
 * Takes a proposal in, with those its ends stand on. `instead` replaces what the proposal itself would do.
 * @param {Draft} draft @param {readonly Proposal[]} proposals @param {Diff} [instead] @returns {Diff}
 */
export function acceptance(draft, proposals, instead) {
  /** @type {Set<Proposal>} */
  const taken = new Set();
  /** @type {Diff} */
  let whole = {};
  /** @param {Proposal} proposal @param {Diff} diff */
  const take = (proposal, diff) => {
    if (taken.has(proposal)) return;
    taken.add(proposal);
    const own = new Set((diff.added ?? []).map(({ id }) => id));
    for (const id of neededBy(diff)) {
      const provider = draft.provider(id);
      if (!own.has(id) && provider && provider !== proposal) take(provider, provider.diff);
    }
    whole = compose(whole, without(draft, whole, diff));
    whole = compose(whole, decided(proposal, 'accepted'));
  };
  for (const proposal of proposals) take(proposal, instead && proposals.length === 1 ? instead : proposal.diff);
  return whole;
}

/** Takes in whatever of these entries is only proposed. @param {Draft} draft @param {readonly string[]} ids @returns {Diff} */
export function settled(draft, ids) {
  const proposals = ids.flatMap((id) => draft.provider(id) ?? []);
  return acceptance(draft, [...new Set(proposals)]);
}

/** A change of entries that may be only proposed: what it names is taken in first. @param {Draft} draft @param {Diff} diff @returns {Diff} */
export function onSettled(draft, diff) {
  const own = new Set((diff.added ?? []).map(({ id }) => id));
  const named = [...neededBy(diff), ...(diff.revised ?? []).map(({ before }) => before.id), ...(diff.removed ?? []).map(({ id }) => id)];
  return compose(settled(draft, named.filter((id) => !own.has(id))), diff);
}

/**
 * Turns a proposal down, and with it every pending one that would have nothing left to stand on.
 * @param {Draft} draft @param {Proposal} proposal @returns {{diff: Diff, proposals: Proposal[]}}
 */
export function rejection(draft, proposal) {
  const gone = new Set([proposal]);
  for (let before = 0; before !== gone.size;) {
    before = gone.size;
    const left = draft.pending.filter((other) => !gone.has(other));
    const there = new Set([...draft.entries.keys(), ...left.flatMap(({ diff }) => (diff.added ?? []).map(({ id }) => id))]);
    for (const other of left) if (neededBy(other.diff).some((id) => !there.has(id))) gone.add(other);
  }
  const proposals = [...gone];
  return { proposals, diff: proposals.reduce((diff, one) => compose(diff, decided(one, 'rejected')), /** @type {Diff} */ ({})) };
}

/** @param {Proposal} proposal @param {'accepted'|'rejected'} status @returns {Diff} */
export function decided(proposal, status) {
  return { revised: [{ before: proposal, after: { ...proposal, status } }] };
}

/** The ids a change needs to find in the map. @param {Diff} diff @returns {string[]} */
export function neededBy(diff) {
  return [...(diff.added ?? []), ...(diff.revised ?? []).map(({ after }) => after)]
    .flatMap((entry) => [...endsOf(entry), ...(entry.type === 'extension' && entry.about ? [entry.about] : [])]);
}

/** What of a change is not there already: two proposals may add the same words. @param {Draft} draft @param {Diff} sofar @param {Diff} diff @returns {Diff} */
function without(draft, sofar, diff) {
  const there = new Set((sofar.added ?? []).map(({ id }) => id));
  return { ...diff, added: (diff.added ?? []).filter(({ id }) => !there.has(id) && !draft.entries.has(id)) };
}

/** The map as it will be. @param {Draft} draft @param {Diff} diff */
export function afterwards(draft, diff) {
  return readDraft(apply(draft.map, diff));
}
