// @ts-check
import { voicedBy } from '../model/argument-map.js';
import { sameWords } from './text.js';

/** @typedef {import('../model/argument-map.js').ArgumentMap} ArgumentMap */
/** @typedef {import('../model/objections.js').Attack} Attack */
/** The exact words behind a card, and where they stand. `quote` is left out when it repeats the claim's own wording.
 * @typedef {{locution: string, segment: string, place: string, person: string, time: string, quote: string|undefined, offsets: string}} Voice */
/** One card of the lane. @typedef {{id: string, kind: import('../model/types.js').Bearing, claims: string[], step: string, relation: string,
 *  people: string[], voices: Voice[], replies: import('../model/objections.js').Reply[], unanswered: boolean, proposed: boolean, dimmed: boolean}} Card */
/** @typedef {{attacks: Card[], supports: Card[], neutral: Card[]}} Lane */

/**
 * Everything said about the focus: attacks first (the most voices, then the unanswered, before the rest), then
 * supports, then replies that take no side.
 * @param {ArgumentMap} map @param {string} focus @param {readonly string[]} people @param {ReadonlySet<string>} [picked] the claims that facets pick out @returns {Lane}
 */
export function laneOf(map, focus, people, picked) {
  /** @param {Card} card */
  const seen = (card) => (picked && !card.claims.some((claim) => picked.has(claim)) ? { ...card, dimmed: true } : card);
  return {
    attacks: map.attacksOn(focus).map((attack) => seen(attackCard(map, attack, people))).sort(byWeight),
    supports: map.supportsOf(focus).map((support) => seen(card(map, people, {
      id: support.id, kind: 'supports', claims: support.premises, relation: support.id, people: support.voices,
    }))).sort(byWeight),
    neutral: map.repliesOn(focus).map(({ id, transition, claims }) => seen(card(map, people, {
      id,
      kind: claims.some((claim) => map.claim(claim)?.type === 'question') ? 'asks' : 'replies',
      claims: claims.filter((claim) => map.claim(claim)),
      relation: id,
      people: [map.said.locution(transition?.to ?? '')?.speaker ?? ''].filter(Boolean),
      voices: voicesOf(map, transition ? [transition.to] : []),
    }))).sort(byWeight),
  };
}

/** @param {ArgumentMap} map @param {Attack} attack @param {readonly string[]} people @returns {Card} */
export function attackCard(map, attack, people) {
  return card(map, people, {
    id: attack.id, kind: attack.kind, claims: attack.attackers, step: attack.step ?? '', relation: attack.id,
    people: attack.voices, replies: attack.replies, unanswered: attack.replies.length === 0,
  });
}

/** @param {ArgumentMap} map @param {readonly string[]} locutions @param {string} [wording] @returns {Voice[]} */
export function voicesOf(map, locutions, wording) {
  return [...new Set(locutions)].flatMap((id) => {
    const locution = map.said.locution(id);
    if (!locution || locution.spans.length === 0) return [];
    const segment = map.page.segmentAt(locution.spans[0]);
    const words = map.page.words(locution.spans);
    return [{
      locution: id,
      segment: segment?.id ?? '',
      place: map.page.nameOf(segment),
      person: map.nameOf(locution.speaker),
      time: segment?.time ?? '',
      quote: wording !== undefined && sameWords(wording, words) ? undefined : words,
      offsets: locution.spans.map(({ start, end }) => `${start}–${end}`).join(', '),
    }];
  });
}

/** @param {ArgumentMap} map @param {readonly string[]} people @param {Partial<Card> & {id: string, kind: Card['kind'], claims: string[], people: string[]}} given @returns {Card} */
function card(map, people, given) {
  const said = given.claims.flatMap((claim) => map.said.places(claim).map(({ locution }) => locution.id));
  return {
    step: '',
    relation: '',
    replies: [],
    unanswered: false,
    voices: voicesOf(map, said, map.claim(given.claims[0] ?? '')?.text),
    proposed: map.isProposed(given.relation ?? '') || given.claims.some(map.isProposed),
    dimmed: !voicedBy(given.people, people),
    ...given,
  };
}

/** @param {Card} a @param {Card} b */
function byWeight(a, b) {
  return Number(a.dimmed) - Number(b.dimmed) || b.people.length - a.people.length || Number(b.unanswered) - Number(a.unanswered);
}
