// @ts-check
import { entriesOf, same } from '../diff.js';
import { endsOf } from '../working.js';

/** @typedef {import('../types.js').Entry} Entry */
/** @typedef {import('../types.js').Diff} Diff */
/** Why an edit no longer fits, one line each thing. @typedef {{id: string, why: 'changed'|'gone'|'there', now?: Entry, mine?: Entry}} Misfit */

/**
 * What stops a change from being made on this map: things it means to change that somebody changed or removed since,
 * and things it needs that are gone. Nothing means that it fits, whatever else happened to the map.
 * @param {import('../types.js').MapDocument} map @param {Diff} diff @returns {Misfit[]}
 */
export function misfits(map, diff) {
  const entries = new Map([...entriesOf(map), ...(map.proposals ?? [])].map((entry) => [entry.id, entry]));
  /** @type {Misfit[]} */
  const found = [];
  const meets = (/** @type {Entry} */ before, /** @type {Entry|undefined} */ mine) => {
    const now = entries.get(before.id);
    if (!now) found.push({ id: before.id, why: 'gone', mine });
    else if (!same(now, before)) found.push({ id: before.id, why: 'changed', now, mine });
  };
  for (const { before, after } of diff.revised ?? []) meets(before, after);
  for (const entry of diff.removed ?? []) meets(entry, undefined);
  const removed = new Set((diff.removed ?? []).map(({ id }) => id));
  const added = new Set((diff.added ?? []).map(({ id }) => id));
  for (const entry of diff.added ?? []) {
    if (entries.has(entry.id) && !removed.has(entry.id)) found.push({ id: entry.id, why: 'there', now: entries.get(entry.id), mine: entry });
    for (const end of endsOf(entry)) if (!entries.has(end) && !added.has(end)) found.push({ id: end, why: 'gone', mine: entry });
  }
  return found;
}

/**
 * The same change made for the map as it is now: what was changed meanwhile is overwritten, what is gone already stays
 * gone. For a person who has seen both and wants theirs.
 * @param {import('../types.js').MapDocument} map @param {Diff} diff @returns {Diff}
 */
export function refitted(map, diff) {
  const entries = new Map([...entriesOf(map), ...(map.proposals ?? [])].map((entry) => [entry.id, entry]));
  const now = (/** @type {string} */ id) => entries.get(id);
  const there = new Set([...entries.keys(), ...(diff.added ?? []).map(({ id }) => id)]);
  return {
    added: (diff.added ?? []).filter((entry) => !now(entry.id) && endsOf(entry).every((id) => there.has(id))),
    revised: (diff.revised ?? []).flatMap(({ after }) => {
      const before = now(after.id);
      return before && !same(before, after) ? [{ before, after }] : [];
    }),
    removed: (diff.removed ?? []).flatMap(({ id }) => now(id) ?? []),
  };
}
