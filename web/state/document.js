// @ts-check
import { argumentMap } from '../model/argument-map.js';
import { apply, compose, joined, same } from '../model/diff.js';
import { readDraft } from '../model/edit/draft.js';
import { readPage } from '../model/page.js';
import { searchIndex } from '../model/search.js';
import { computed, batch, signal } from './signal.js';

/** @typedef {import('../model/types.js').MapDocument} MapDocument */
/** @typedef {import('../model/types.js').TranscriptDocument} TranscriptDocument */
/** @typedef {import('../model/types.js').Edit} Edit */
/** @typedef {'none'|'loading'|'ready'|'failed'} Progress */
/** An edit on its way to the server. @typedef {Edit & {key: string}} Waiting */
/** How the edits fare: all kept, on their way, waiting for a server that does not answer, or refused.
 * @typedef {{state: 'kept'|'sending'|'waiting', since?: number}} Keeping */
/** Why an edit could not be made, in words, and what was done meanwhile.
 * @typedef {{title: string, detail: string, edit: Edit, lines: string[], canForce: boolean}} Clash */

/** One change as history tells it. @typedef {{revision: number, actor: string, intent: string, time: string, touched?: number, diff?: import('../model/types.js').Diff}} Operation */

/** The durable half of the state: the map on screen, its page, its revision, and the edits that the server does not have
 * yet. What is shown is the map as the server knows it with these edits made on it.
 * @typedef {ReturnType<typeof createDocument>} DocumentState */

export function createDocument() {
  const progress = signal(/** @type {Progress} */ ('none'));
  const problem = signal(/** @type {{title: string, detail: string, status?: number}|undefined} */ (undefined));
  const base = signal(/** @type {MapDocument|undefined} */ (undefined));
  const queue = signal(/** @type {readonly Waiting[]} */ ([]));
  const transcript = signal(/** @type {TranscriptDocument|undefined} */ (undefined));
  const standing = signal(/** @type {Record<string, import('../model/types.js').Standing>|undefined} */ (undefined));
  const maps = signal(/** @type {import('../model/types.js').MapSummary[]} */ ([]));
  /** Kept beside its parts, so that nothing is read anew when the server merely confirms what is on screen. */
  const map = signal(/** @type {MapDocument|undefined} */ (undefined));
  /** Of a large map only a part is here, with what is true of its claims in the whole. @type {import('./signal.js').Signal<Record<string, import('../model/types.js').Facts>|undefined>} */
  const facts = signal(undefined);
  /** A large map in numbers, and what was searched for in it. @type {import('./signal.js').Signal<import('../model/types.js').Counts|undefined>} */
  const counts = signal(undefined);
  const found = signal({ query: '', groups: /** @type {import('../model/search.js').HitGroup[]} */ ([]) });
  /** Segments move when comments are joined or cut; the words of the page stay. */
  const segments = computed(() => (facts.value ? undefined : map.value?.segments));
  const page = computed(() => (transcript.value ? readPage(transcript.value, segments.value) : undefined));
  const argument = computed(() => (map.value && page.value ? argumentMap(map.value, page.value, facts.value) : undefined));
  const draft = computed(() => (map.value ? readDraft(map.value) : undefined));
  const search = computed(() => {
    const { query, groups } = found.value;
    return facts.value ? (/** @type {string} */ wanted) => (wanted === query ? groups : undefined) : lazySearch(argument.value);
  });

  function remade() {
    const before = map.peek();
    const next = base.peek() && queue.peek().reduce((made, { diff }) => apply(made, diff), /** @type {MapDocument} */ (base.peek()));
    // The page is read anew only when its parts have changed.
    map.value = next && before && next.segments !== before.segments && same(next.segments, before.segments) ? { ...next, segments: before.segments } : next;
  }

  return {
    progress, problem, base, queue, map, standing, maps, page, argument, draft, search, facts, counts, found, transcript,
    keeping: signal(/** @type {Keeping} */ ({ state: 'kept' })),
    clash: signal(/** @type {Clash|undefined} */ (undefined)),
    /** Where everything is drawn, once it has been asked for. */
    picture: signal(/** @type {import('../view/whole/picture.js').Picture|undefined} */ (undefined)),
    /** What the server worked out about the claim in focus and about a what-if; nothing is stored. */
    judgement: signal(/** @type {import('../model/types.js').Judgement|undefined} */ (undefined)),
    whatIf: signal(/** @type {import('../model/types.js').WhatIf|undefined} */ (undefined)),
    strengths: signal(/** @type {Record<string, number>|undefined} */ (undefined)),
    /** Where comments are cut, and why, once it has been asked for. */
    cuts: signal(/** @type {import('../model/types.js').Cuts|undefined} */ (undefined)),
    /** What a token allows, where the server asks for one; nothing where it doesn't. */
    role: signal(''),
    /** Maps put away from this machine. */
    away: signal(/** @type {{id: string, title: string}[]} */ ([])),
    /** Who else looks at the map, and at which claim. */
    people: signal(/** @type {{client: string, name?: string, node?: string}[]} */ ([])),
    /** The newest operations, once they have been asked for. */
    operations: signal(/** @type {Operation[]|undefined} */ (undefined)),
    /** Whether this reader may change maps, as far as is known. */
    get mayEdit() {
      return !['none', 'reader', 'commenter'].includes(this.role.value);
    },
    /** Whether this reader may at least propose changes. */
    get mayPropose() {
      return this.mayEdit || this.role.value === 'commenter';
    },
    /** The standing to show: while something is left out for a what-if, the one that would follow. */
    get shownStanding() {
      const supposed = this.whatIf.value?.changed ?? [];
      return supposed.length ? { ...standing.value, ...Object.fromEntries(supposed.map(({ node, after }) => [node, after])) } : standing.value;
    },

    loading() {
      batch(() => {
        progress.value = 'loading';
        base.value = undefined;
        queue.value = [];
        remade();
        for (const answer of [problem, transcript, standing, facts, counts, this.judgement, this.whatIf, this.strengths, this.operations, this.cuts, this.picture]) answer.value = undefined;
      });
    },
    /** A map as the server opens it, or another part of a large one. @param {import('../model/types.js').Opening} opening */
    opened(opening) {
      batch(() => {
        base.value = opening.map;
        remade();
        transcript.value = opening.transcript;
        standing.value = opening.standing;
        facts.value = opening.facts;
        progress.value = 'ready';
      });
    },
    /** Another part of a large map, beside what is here. @param {import('../model/types.js').Opening} more */
    brought(more) {
      batch(() => {
        if (base.value) base.value = joined(base.value, more.map);
        facts.value = { ...facts.value, ...more.facts };
        remade();
      });
    },
    /** @param {import('../model/types.js').MapSummary[]} list */
    listed(list) {
      batch(() => {
        maps.value = list;
        progress.value = 'none';
      });
    },
    /** @param {{title: string, detail: string, status?: number}} what */
    failed(what) {
      batch(() => {
        problem.value = what;
        progress.value = 'failed';
      });
    },
    /** Makes an edit here; the server is told later. @param {Waiting} edit */
    made(edit) {
      batch(() => {
        queue.value = [...queue.value, edit];
        if (map.value) map.value = apply(map.value, edit.diff);
      });
    },
    /** The server has made the oldest waiting edit. @param {number} revision */
    kept(revision) {
      batch(() => {
        const [oldest, ...others] = queue.value;
        if (base.value && oldest) base.value = { ...apply(base.value, oldest.diff), revision };
        queue.value = others;
      });
    },
    /** Takes waiting edits back. @param {(edit: Waiting) => boolean} which */
    dropped(which) {
      batch(() => {
        queue.value = queue.value.filter((edit) => !which(edit));
        remade();
      });
    },
    /** Somebody else has changed the map. @param {import('../model/types.js').Diff} diff @param {number} revision */
    received(diff, revision) {
      batch(() => {
        if (base.value) base.value = { ...apply(base.value, diff), revision };
        remade();
      });
    },
    /** The map as the server has it, read again. @param {MapDocument} next */
    refreshed(next) {
      batch(() => {
        base.value = next;
        remade();
      });
    },
    /** All waiting edits as one change. */
    pending: () => queue.peek().reduce((whole, { diff }) => compose(whole, diff), /** @type {import('../model/types.js').Diff} */ ({})),
  };
}

/** Searching folds every text once, at the first search. @param {import('../model/argument-map.js').ArgumentMap|undefined} map */
function lazySearch(map) {
  /** @type {ReturnType<typeof searchIndex>|undefined} */
  let index;
  return (/** @type {string} */ query) => {
    if (!map || !query.trim()) return [];
    index ??= searchIndex(map);
    return index(query);
  };
}
