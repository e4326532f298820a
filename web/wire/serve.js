// @ts-check
import { pathOf } from '../client/client.js';
import { Problem } from '../client/problem.js';
import { newId } from '../state/new-id.js';

const AWAY = 'counterpoint.away';

/** Maps put away from here, so that this machine can offer to bring them back. @returns {{id: string, title: string}[]} */
export function awayMaps() {
  try {
    const maps = JSON.parse(localStorage.getItem(AWAY) ?? '[]');
    return Array.isArray(maps) ? maps : [];
  } catch {
    return [];
  }
}

/**
 * What only the server, or the keeper of edits, can do: maps come and go, a map goes back to what it was, parts of the page
 * are drafted again, somebody says who may see a map.
 * @param {import('../commands/command.js').State} state @param {import('../client/client.js').Client} client
 * @param {ReturnType<typeof import('../client/keeper.js').createKeeper>} keeper @param {{run: (command: string, about?: unknown) => void, reload: () => void}} app
 * @returns {(kind: string, about: any) => Promise<void>}
 */
export function serving({ doc, session, past }, client, keeper, app) {
  const notice = (/** @type {string} */ words) => session.change({ notice: words });
  const away = (/** @type {{id: string, title: string}[]} */ maps) => {
    localStorage.setItem(AWAY, JSON.stringify(maps));
    doc.away.value = maps;
  };
  /** @type {Record<string, (about: any, now: {id: string, revision: number}, clash: import('../state/document.js').Clash|undefined) => Promise<void>|void>} */
  const acts = {
    force: (_about, _now, clash) => clash && keeper.force(clash.edit, newId('k')),
    async fork(map) {
      const { id } = await client.tell(map, 'fork', {});
      app.run('open-map', id);
      notice('This is your copy. The first map stays as it is.');
    },
    async 'put-away'({ id, title }) {
      await client.remove(pathOf(id));
      away([{ id, title }, ...awayMaps().filter((one) => one.id !== id)]);
      if (session.map.peek()) app.run('close-map');
      else app.reload();
      notice(`“${title}” is put away. It can be brought back from here.`);
    },
    async 'bring-back'(map) {
      await client.tell(map, 'undelete', {});
      away(awayMaps().filter(({ id }) => id !== map));
      app.reload();
    },
    async restore(revision, now) {
      await client.tell(now.id, 'restore', { revision: Number(revision), expectedRevision: now.revision });
      await keeper.refresh(now.id);
      notice(`The map is as it was at revision ${revision}.`);
    },
    async privacy(_about, { id }) {
      const { visibility, names } = await client.about(id, 'privacy');
      session.change({ form: { kind: 'privacy', about: id, text: `${visibility} ${names}` } });
    },
    async 'save-privacy'(choice, { id }) {
      await client.tell(id, 'privacy', choice, 'PUT');
      notice(`From now on: ${choice.visibility === 'public' ? 'everybody may read this map' : 'only those with a token see this map'}, names are ${choice.names}.`);
    },
    /** Becomes one ordinary change, which undo takes back. */
    async redraft(body, { id, revision: expectedRevision }) {
      if (doc.queue.peek().length > 0) return notice('Your last changes are still on their way. Try again in a moment.');
      notice('Drafting again…');
      const { revision, diff } = await client.tell(id, 'redraft', { expectedRevision, ...body });
      const now = doc.base.peek();
      if (now?.id !== id) return;
      past.did({ intent: 'draft-again', diff });
      if (now.revision === revision - 1) doc.received(diff, revision);
      else await keeper.refresh(id);
      const fresh = (diff.added ?? []).filter((/** @type {any} */ { type }) => type === 'proposal').length;
      notice(`Done, with ${fresh} new ${fresh === 1 ? 'proposal' : 'proposals'}. Ctrl+Z takes it back.`);
      if (session.deciding.peek() && !doc.draft.peek()?.pending.some((one) => one.id === session.deciding.peek())) {
        session.change({ deciding: '' });
        app.run('open-queue');
      }
    },
  };
  return async (kind, about) => {
    const clash = doc.clash.peek();
    doc.clash.value = undefined;
    try {
      await acts[kind]?.(about, doc.base.peek() ?? { id: '', revision: 0 }, clash);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      doc.clash.value = { title: error.title, detail: error.detail, lines: [], canForce: false, edit: { intent: '', diff: {} } };
    }
  };
}

/**
 * Undo and redo as the server keeps them, when nothing of ours is on its way; otherwise, or when it can't, the caller makes
 * the inverse change itself.
 * @param {import('../commands/command.js').State} state @param {import('../client/client.js').Client} client @param {(map: string) => Promise<void>} refresh
 */
export function serverTime({ doc }, client, refresh) {
  return async (/** @type {'undo'|'redo'} */ way, /** @type {() => void} */ otherwise) => {
    const map = doc.base.peek()?.id;
    if (!map || doc.queue.peek().length > 0 || doc.keeping.peek().state === 'waiting') return otherwise();
    try {
      await client.tell(map, way, {});
      await refresh(map);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      otherwise();
    }
  };
}
