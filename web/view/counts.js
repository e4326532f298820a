// @ts-check
import { voicedBy } from '../model/argument-map.js';
import { facetCounts } from '../model/facets.js';
import { timelineOf } from './timeline.js';

/**
 * A map in numbers, as far as people and facets pick it out: what the server says of a map that is not here as a whole.
 * What costs more than a look is worked out when it is asked for.
 * @param {import('../model/argument-map.js').ArgumentMap} map @param {readonly string[]} people @param {ReadonlySet<string>|undefined} picked
 * @param {readonly string[]} facets @param {Record<string, string>|undefined} standing @returns {import('../model/types.js').Counts}
 */
export function countsOf(map, people, picked, facets, standing) {
  const shown = (/** @type {readonly string[]} */ claims) => !picked || claims.some((id) => picked.has(id));
  const theirs = (/** @type {readonly string[]} */ voices) => voicedBy(voices, people);
  const left = map.claims.filter(({ id }) => theirs(map.said.voices(id)) && shown([id]));
  const attacks = map.allAttacks.filter(({ voices, attackers }) => theirs(voices) && shown(attackers));
  const open = map.unanswered.filter(({ voices, attackers }) => theirs(voices) && shown(attackers));
  return {
    claims: map.claims.length,
    left: left.length,
    questions: left.filter(({ type }) => type === 'question').length,
    objections: attacks.length,
    speaking: new Set(attacks.flatMap(({ voices }) => voices).filter((id) => theirs([id]))).size,
    unanswered: open.length,
    proposals: map.proposals.length,
    speakers: map.speakers.size,
    get open() { return open.map((attack) => openOf(map, attack)); },
    get facets() { return facetCounts(map, facets, standing); },
    get people() { return [...map.speakers.values()]; },
    get bars() { return timelineOf(map, people); },
  };
}

/** @param {import('../model/argument-map.js').ArgumentMap} map @param {import('../model/objections.js').Attack} attack @returns {import('../model/types.js').Open} */
function openOf(map, { id, kind, step, target, attackers, voices }) {
  const onto = (step && map.stepOf(step)?.onto) || target;
  return {
    id, kind, onto, ontoText: map.textOf(onto), text: map.textOf(attackers[0]), attackers, voices, names: voices.slice(0, 3).map(map.nameOf),
  };
}
