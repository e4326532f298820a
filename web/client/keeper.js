// @ts-check
import { isEmpty, same } from '../model/diff.js';
import { misfits, refitted } from '../model/edit/fit.js';
import { Problem } from './problem.js';

/** @typedef {import('../state/document.js').DocumentState} DocumentState */
/** @typedef {import('../state/document.js').Waiting} Waiting */
/** Where waiting edits outlive the page. @typedef {{load: (map: string) => Waiting[], save: (map: string, edits: readonly Waiting[]) => void}} Shelf */

/** First and longest wait before an unreachable server is tried again, in milliseconds. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;

/**
 * Brings edits to the server, one at a time and in order. An edit shows at once; while the server does not answer it
 * waits on the shelf and is sent later. When others changed the map meanwhile, an edit that still fits is made on top of
 * theirs; one that doesn't is taken back and explained, and nothing is lost in silence.
 * @param {{client: import('./client.js').Client, doc: DocumentState, shelf: Shelf, later: (work: () => void, wait: number) => void,
 *          refused: (edit: Waiting) => void}} parts
 */
export function createKeeper({ client, doc, shelf, later, refused }) {
  let busy = false;
  let wait = FIRST_WAIT;

  function mapId() {
    return doc.base.peek()?.id ?? '';
  }

  /** @param {Waiting} edit */
  function make(edit) {
    if (isEmpty(edit.diff)) return;
    doc.made(edit);
    shelve();
    void drain();
  }

  function shelve() {
    shelf.save(mapId(), doc.queue.peek());
  }

  /** Takes up what was left waiting when the page was last closed. */
  function resume() {
    const map = doc.base.peek();
    for (const edit of map ? shelf.load(map.id) : []) doc.made(edit);
    void drain();
  }

  async function drain() {
    if (busy) return;
    busy = true;
    try {
      for (let next = doc.queue.peek()[0]; next; next = doc.queue.peek()[0]) {
        if (doc.keeping.peek().state !== 'waiting') doc.keeping.value = { state: 'sending' };
        if (!(await send(next))) return;
      }
      doc.keeping.value = { state: 'kept' };
    } finally {
      busy = false;
    }
  }

  /** @param {Waiting} edit @returns {Promise<boolean>} whether the next may follow */
  async function send(edit) {
    const id = mapId();
    const expected = doc.base.peek()?.revision ?? 0;
    try {
      const { revision } = await client.change(id, expected, edit);
      if (mapId() !== id) return false;
      wait = FIRST_WAIT;
      doc.kept(revision);
      if (revision !== expected + 1) await refresh(id);
      shelve();
      return true;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (mapId() !== id) return false;
      if (error.status === 0 || error.status === 401 || error.status >= 502) return pause();
      if (error.status === 409) return meet(edit, error);
      return refuse(edit, { title: error.title, detail: error.detail, lines: (error.body.findings ?? []).map((/** @type {any} */ { message }) => message), canForce: false });
    }
  }

  function pause() {
    doc.keeping.value = { state: 'waiting' };
    later(() => void drain(), wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
    return false;
  }

  /** Others were quicker: their changes come first, then this one if it still fits. @param {Waiting} edit @param {Problem} problem */
  async function meet(edit, problem) {
    const since = problem.body.since;
    const base = doc.base.peek();
    if (base && Array.isArray(since) && since.length && since[0].revision === base.revision + 1) {
      for (const { diff, revision } of since) doc.received(diff, revision);
    } else await refresh(mapId());
    // It was made already, and only its answer was lost on the way.
    if (Array.isArray(since) && since.some(({ diff }) => same(diff, edit.diff))) {
      doc.dropped(({ key }) => key === edit.key);
      shelve();
      return true;
    }
    const now = doc.base.peek();
    const found = now ? misfits(now, edit.diff) : [];
    if (now && found.length === 0 && now.revision > (base?.revision ?? 0)) return true;
    return refuse(edit, {
      title: 'Somebody changed this while you were at it',
      detail: 'Your change was not made. The map now shows theirs.',
      lines: found.map(told),
      canForce: now !== undefined && !isEmpty(refitted(now, edit.diff)),
    });
  }

  /** @param {Waiting} edit @param {Omit<import('../state/document.js').Clash, 'edit'>} why */
  function refuse(edit, why) {
    doc.dropped(({ key }) => key === edit.key);
    // What waited behind it may have been built on it.
    const base = doc.base.peek();
    doc.dropped((waiting) => base !== undefined && misfits(base, waiting.diff).length > 0 && doc.queue.peek()[0] === waiting);
    doc.clash.value = { ...why, edit };
    shelve();
    refused(edit);
    return true;
  }

  /** @param {string} id */
  async function refresh(id) {
    const next = await client.map(id).catch(() => undefined);
    if (next && mapId() === id && next.revision >= (doc.base.peek()?.revision ?? 0)) doc.refreshed(next);
  }

  return {
    make, drain, resume,
    /** Reads the map again, as others have left it. */
    refresh,
    /** Makes a refused edit after all, on the map as it is now. @param {import('../model/types.js').Edit} edit @param {string} key */
    force(edit, key) {
      const map = doc.map.peek();
      if (map) make({ intent: edit.intent, diff: refitted(map, edit.diff), key });
    },
  };
}

/** @param {import('../model/edit/fit.js').Misfit} misfit */
function told({ id, why, now, mine }) {
  const words = (/** @type {any} */ entry) => entry?.text ?? entry?.diff?.added?.find((/** @type {any} */ e) => e.text)?.text ?? entry?.name ?? '';
  if (why === 'gone') return `${words(mine) ? `“${words(mine)}”` : id}: what it needs (${id}) is no longer in the map.`;
  if (why === 'there') return `${id} is in the map already.`;
  if (words(now) && words(mine) && words(now) !== words(mine)) return `Theirs: “${words(now)}”. Yours: “${words(mine)}”.`;
  if (now?.type === 'proposal') return `The proposal ${words(now) ? `“${words(now)}” ` : ''}is ${now.status} already.`;
  return `${words(now) ? `“${words(now)}”` : id} has changed.`;
}
