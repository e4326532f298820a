// @ts-check
import { pathOf } from '../client/client.js';
import { Problem } from '../client/problem.js';

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

/** What happens to maps as wholes: copied, put away, brought back. @param {import('../commands/command.js').State} state @param {import('../client/client.js').Client} client
 * @param {{run: (command: string, about?: unknown) => void, reload: () => void}} app */
export function keepingMaps({ doc, session }, client, app) {
  const away = (/** @type {{id: string, title: string}[]} */ maps) => {
    localStorage.setItem(AWAY, JSON.stringify(maps));
    doc.away.value = maps;
  };
  /** @type {Record<string, (about: any) => Promise<void>>} */
  const acts = {
    async fork(map) {
      const { id } = await client.tell(map, 'fork', {});
      app.run('open-map', id);
      session.change({ notice: 'This is your copy. The first map stays as it is.' });
    },
    async 'put-away'({ id, title }) {
      await client.remove(pathOf(id));
      away([{ id, title }, ...awayMaps().filter((one) => one.id !== id)]);
      if (session.map.peek()) app.run('close-map');
      else app.reload();
      session.change({ notice: `“${title}” is put away. It can be brought back from here.` });
    },
    async 'bring-back'(map) {
      await client.tell(map, 'undelete', {});
      away(awayMaps().filter(({ id }) => id !== map));
      app.reload();
    },
  };
  return (/** @type {string} */ kind, /** @type {any} */ about) => acts[kind]?.(about).catch((error) => {
    if (!(error instanceof Problem)) throw error;
    doc.clash.value = { title: error.title, detail: error.detail, lines: [], canForce: false, edit: { intent: '', diff: {} } };
  });
}
