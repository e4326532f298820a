// @ts-check
import { Problem } from '../client/problem.js';
import { effect } from '../state/signal.js';

/** Asks where comments are cut and why, while that is looked at. @param {import('../commands/command.js').State} state @param {import('../client/client.js').Client} client */
export function followCuts({ doc, session }, client) {
  effect(() => {
    const base = doc.base.value;
    if (!base || !session.cuts.value || doc.queue.value.length > 0) return;
    client.about(base.id, 'boundaries').then((cuts) => { if (doc.base.peek()?.id === base.id) doc.cuts.value = cuts; }, (error) => {
      if (!(error instanceof Problem)) throw error;
      if (error.status === 404) doc.withdraw('redraft');
      session.change({ cuts: false, notice: error.detail });
    });
  });
}

/**
 * Has parts of the page drafted again: after comments were joined or cut, or after proposals were rejected. It becomes one
 * ordinary change, which undo takes back.
 * @param {import('../commands/command.js').State} state @param {import('../client/client.js').Client} client
 * @param {{refresh: (map: string) => Promise<void>, run: (command: string, about?: unknown) => void}} parts
 */
export function redrafting({ doc, session, past }, client, { refresh, run }) {
  return async (/** @type {object} */ body) => {
    const base = doc.base.peek();
    if (!base) return;
    if (doc.queue.peek().length > 0) return session.change({ notice: 'Your last changes are still on their way. Try again in a moment.' });
    session.change({ notice: 'Drafting again…' });
    try {
      const { revision, diff } = await client.tell(base.id, 'redraft', { expectedRevision: base.revision, ...body });
      if (doc.base.peek()?.id !== base.id) return;
      const edit = { intent: 'draft-again', diff };
      past.did(edit);
      if (doc.base.peek()?.revision === revision - 1) doc.received(diff, revision);
      else await refresh(base.id);
      const fresh = (diff.added ?? []).filter((/** @type {any} */ { type }) => type === 'proposal').length;
      session.change({ notice: `Done, with ${fresh} new ${fresh === 1 ? 'proposal' : 'proposals'}. Ctrl+Z takes it back.` });
      if (session.deciding.peek() && !doc.draft.peek()?.pending.some(({ id }) => id === session.deciding.peek())) {
        session.change({ deciding: '' });
        run('open-queue');
      }
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      doc.clash.value = { title: error.title, detail: error.detail, lines: [], canForce: false, edit: { intent: '', diff: {} } };
    }
  };
}
