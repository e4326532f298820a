// @ts-check
import { entriesOf } from './diff.js';

/** @typedef {import('./types.js').Entry} Entry */
/** @typedef {import('./types.js').Proposal} Proposal */
/** @typedef {{kind: 'added'|'revised'|'removed', proposal: Proposal, after?: Entry}} Change */
/** @typedef {{entries: Map<string, Entry>, changes: Map<string, Change>, loose: Entry[]}} Working */

/**
 * The working view: the map together with everything pending proposals would change, each such entry flagged.
 * Accepted proposals are in the map already; rejected ones are not shown. A relation one of whose ends is nowhere
 * (its node was rejected, say) cannot be drawn and is kept in `loose`.
 * @param {import('./types.js').MapDocument} map @returns {Working}
 */
export function workingView(map) {
  const entries = new Map(entriesOf(map).map((entry) => [entry.id, entry]));
  /** @type {Map<string, Change>} */
  const changes = new Map();
  for (const proposal of map.proposals ?? []) {
    if (proposal.status !== 'pending') continue;
    for (const entry of proposal.diff.added ?? []) {
      if (entries.has(entry.id)) continue;
      entries.set(entry.id, entry);
      changes.set(entry.id, { kind: 'added', proposal });
    }
    for (const { after } of proposal.diff.revised ?? []) changes.set(after.id, { kind: 'revised', proposal, after });
    for (const { id } of proposal.diff.removed ?? []) changes.set(id, { kind: 'removed', proposal });
  }
  return { entries, changes, loose: takeLoose(entries) };
}

/** @param {Entry|undefined} entry @returns {entry is import('./types.js').Claim} */
export function isClaim(entry) {
  return entry?.type === 'proposition' || entry?.type === 'question';
}

/** The ids a relation joins; nothing for other entries. @param {Entry} entry @returns {string[]} */
export function endsOf(entry) {
  switch (entry.type) {
    case 'inference': return [...entry.premises, entry.conclusion];
    case 'conflict': return [entry.attacker, entry.target];
    case 'rephrase': return [entry.restatement, entry.original];
    case 'answer': return [entry.proposition, entry.question];
    case 'transition': return [entry.from, entry.to];
    case 'illocution': return [entry.anchor, entry.content];
    default: return [];
  }
}

/** @param {Map<string, Entry>} entries @returns {Entry[]} */
function takeLoose(entries) {
  /** @type {Entry[]} */
  const loose = [];
  for (let before = -1; before !== loose.length;) {
    before = loose.length;
    for (const entry of entries.values()) {
      if (endsOf(entry).every((id) => entries.has(id))) continue;
      entries.delete(entry.id);
      loose.push(entry);
    }
  }
  return loose;
}
