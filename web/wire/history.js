// @ts-check
import { Problem } from '../client/problem.js';
import { effect } from '../state/signal.js';

/** Fetches the newest operations while they are looked at. @param {import('../commands/command.js').State} state @param {import('../client/client.js').Client} client */
export function followHistory({ doc, session }, client) {
  effect(() => {
    const base = doc.base.value;
    if (!base || doc.queue.value.length > 0 || session.side.value !== 'history' || !doc.offers('history')) return;
    client.about(base.id, 'history?limit=60').then(({ operations }) => { if (doc.base.peek()?.id === base.id) doc.operations.value = operations; }, (error) => {
      if (!(error instanceof Problem)) throw error;
      if (error.status === 404) doc.withdraw('history');
    });
  });
}

/**
 * Undo and redo as the server keeps them, when nothing of ours is on its way; otherwise, or when it keeps none, the caller
 * makes the inverse change itself.
 * @param {import('../commands/command.js').State} state @param {import('../client/client.js').Client} client @param {(map: string) => Promise<void>} refresh
 */
export function serverTime({ doc }, client, refresh) {
  return async (/** @type {'undo'|'redo'} */ way, /** @type {() => void} */ otherwise) => {
    const map = doc.base.peek()?.id;
    if (!map || doc.queue.peek().length > 0 || doc.keeping.peek().state === 'waiting' || !doc.offers(way)) return otherwise();
    try {
      await client.tell(map, way, {});
      await refresh(map);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.status === 404 || error.status === 405) doc.withdraw(way);
      otherwise();
    }
  };
}
