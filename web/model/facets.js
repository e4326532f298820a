// @ts-check
/** @typedef {import('./argument-map.js').ArgumentMap} ArgumentMap */
/** @typedef {{kind: string, title: string, options: {facet: string, words: string, count: number}[]}} FacetGroup */

/** Kinds of facet in the order they are listed, and their words. Facets of one kind widen the choice, kinds narrow it. */
const KINDS = Object.freeze({
  role: { title: 'Said by', words: { interviewee: 'the person interviewed', interviewer: 'the interviewer', commenter: 'somebody in the comments', other: 'others', nobody: 'nobody on the page' } },
  status: { title: 'State', words: { accepted: 'accepted', proposed: 'proposed', unanswered: 'an unanswered objection', disputed: 'disputed', silent: 'drew no reply' } },
  relation: { title: 'It', words: { supports: 'supports something', rebuts: 'rebuts something', undercuts: 'undercuts a step', answers: 'answers a question', question: 'is a question' } },
  standing: { title: 'It comes out', words: { in: 'in', out: 'out', undecided: 'undecided' } },
  tag: { title: 'Tagged', words: {} },
});

/** @type {WeakMap<ArgumentMap, Map<string, Set<string>>>} what is true of each claim whatever the standing */
const known = new WeakMap();

/** @param {ArgumentMap} map @returns {Map<string, Set<string>>} */
function readFacets(map) {
  const before = known.get(map);
  if (before) return before;
  if (map.facts) return new Map(Object.entries(map.facts).map(([id, { facets }]) => [id, new Set(facets)]));
  const unanswered = new Set(map.unanswered.flatMap(({ attackers }) => attackers));
  /** @type {Map<string, string[]>} */
  const tags = new Map();
  for (const { about, value } of map.tags) tags.set(about, [...(tags.get(about) ?? []), value]);
  const all = new Map(map.claims.map((claim) => {
    const { id } = claim;
    const roles = map.said.voices(id).map((voice) => map.speakers.get(voice)?.role ?? 'other');
    const { attacks, supports, neutral } = map.tally(id);
    return [id, new Set([
      ...(roles.length ? roles.map((role) => `role:${role}`) : ['role:nobody']),
      map.isProposed(id) ? 'status:proposed' : 'status:accepted',
      unanswered.has(id) ? 'status:unanswered' : '', attacks ? 'status:disputed' : '', attacks + supports + neutral === 0 ? 'status:silent' : '',
      ...map.bearing.ties(id).map(({ kind }) => `relation:${kind}`),
      claim.type === 'question' ? 'relation:question' : '',
      ...(tags.get(id) ?? []).map((tag) => `tag:${tag}`),
    ].filter(Boolean))];
  }));
  known.set(map, all);
  return all;
}

/**
 * The claims picked out by facets, or nothing when none are chosen and every claim counts. O(claims).
 * @param {ArgumentMap} map @param {readonly string[]} facets @param {Record<string, string>|undefined} standing @returns {Set<string>|undefined}
 */
export function pickedBy(map, facets, standing) {
  if (facets.length === 0) return undefined;
  const own = readFacets(map);
  return new Set(map.claims.filter(({ id }) => suits(own.get(id) ?? new Set(), `standing:${standing?.[id] ?? ''}`, facets)).map(({ id }) => id));
}

/**
 * How many claims each facet would leave beside what is chosen of the other kinds.
 * @param {ArgumentMap} map @param {readonly string[]} facets @param {Record<string, string>|undefined} standing @returns {Record<string, number>}
 */
export function facetCounts(map, facets, standing) {
  const own = readFacets(map);
  /** @type {Record<string, number>} */
  const counts = Object.create(null);
  for (const kind of Object.keys(KINDS)) {
    const others = facets.filter((facet) => !facet.startsWith(`${kind}:`));
    for (const { id } of map.claims) {
      const mine = own.get(id) ?? new Set();
      const stands = `standing:${standing?.[id] ?? ''}`;
      const here = suits(mine, stands, others) ? 1 : 0;
      for (const facet of [...mine, stands]) if (facet.startsWith(`${kind}:`) && facet !== `${kind}:`) counts[facet] = (counts[facet] ?? 0) + here;
    }
  }
  return counts;
}

/** What can be picked out, in groups and words. @param {Record<string, number>} counts @param {readonly string[]} facets @returns {FacetGroup[]} */
export function facetGroups(counts, facets) {
  return Object.entries(KINDS).flatMap(([kind, { title, words }]) => {
    const named = /** @type {Record<string, string>} */ (words);
    const order = Object.keys(named);
    const value = (/** @type {string} */ facet) => facet.slice(kind.length + 1);
    const options = Object.entries(counts).filter(([facet]) => facet.startsWith(`${kind}:`)).map(([facet, count]) => ({ facet, count, words: named[value(facet)] ?? value(facet) }))
      .sort((a, b) => order.indexOf(value(a.facet)) - order.indexOf(value(b.facet)) || b.count - a.count);
    return options.length > 1 || (kind === 'tag' && options.length) || options.some(({ facet }) => facets.includes(facet)) ? [{ kind, title, options }] : [];
  });
}

/** @param {ReadonlySet<string>} own @param {string} stands @param {readonly string[]} facets */
function suits(own, stands, facets) {
  const kinds = new Set(facets.map((facet) => facet.split(':', 1)[0]));
  return [...kinds].every((kind) => facets.some((facet) => facet.startsWith(`${kind}:`) && (own.has(facet) || facet === stands)));
}
