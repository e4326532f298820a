// @ts-check
import { noAnswer, Problem, problemOf } from './problem.js';

/** The server's routes (docs/http.md) as functions. @typedef {ReturnType<typeof createClient>} Client */

/** @param {string} base where the viewer is served, ending in a slash @param {typeof fetch} fetcher
 * @param {string} [page] a name for this page, by which the server tells it from others @param {(role: string) => void} [heard] told what one may do here */
export function createClient(base, fetcher, page = '', heard = () => undefined) {
  /** @type {Record<string, string>} */
  const own = page ? { 'X-Counterpoint-Client': page } : {};

  /** @param {string} path @param {RequestInit} [init] @returns {Promise<any>} */
  async function ask(path, init = {}) {
    const response = await fetcher(new URL(path, base), { ...init, headers: { Accept: 'application/json', ...own, .../** @type {Record<string, string>} */ (init.headers ?? {}) } })
      .catch((error) => { throw error?.name === 'AbortError' ? error : noAnswer(); });
    const role = response.headers?.get('Counterpoint-Role');
    if (role) heard(role);
    if (!response.ok) throw await problemOf(response);
    if (response.status === 204) return undefined;
    return response.json().catch((error) => {
      throw error?.name === 'AbortError' ? error : new Problem('The answer cannot be read', `What came from ${path} is not JSON.`, response.status);
    });
  }

  /** @param {string} path @param {unknown} body @param {string} [method] @param {Record<string, string>} [headers] */
  const send = (path, body, method = 'POST', headers = {}) => ask(path, { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...headers } });

  return {
    /** @returns {Promise<import('../model/types.js').MapSummary[]>} */
    maps: async () => (await ask('api/maps')).maps,
    /** @param {string} id @returns {Promise<import('../model/types.js').MapDocument>} */
    map: (id) => ask(pathOf(id)),
    /** A map with its page and standing; of a large one what is near a claim and a segment.
     * @param {string} id @param {string} focus @param {string} place @returns {Promise<import('../model/types.js').Opening>} */
    opening: (id, focus, place) => ask(`${pathOf(id)}/${openingPath(focus, place)}`),
    /** Something about a map, below its path. @param {string} id @param {string} path @param {AbortSignal} [signal] */
    about: (id, path, signal) => ask(`${pathOf(id)}/${path}`, { signal }),
    /** @param {string} id @param {string} path @param {unknown} body @param {'POST'|'PUT'} [method] */
    tell: (id, path, body, method) => send(`${pathOf(id)}/${path}`, body, method),
    /** Makes one change. The key lets a change be sent again without being made twice.
     * @param {string} id @param {number} revision @param {import('../model/types.js').Edit & {key: string}} edit
     * @returns {Promise<{revision: number, rebasedFrom?: number}>} */
    change: (id, revision, { intent, diff, key }) => send(`${pathOf(id)}/operations`, { expectedRevision: revision, intent, diff }, 'POST', { 'Idempotency-Key': key }),
    /** @param {string} path */
    get: (path) => ask(path),
    /** Comes in with a token; the server keeps it in a cookie that no script reads. @param {string} token @returns {Promise<boolean>} whether it opens anything */
    comeIn: (token) => fetcher(new URL('login', base), { method: 'POST', body: new URLSearchParams({ token }) }).then(({ ok }) => ok, () => false),
    /** @param {string} path */
    remove: (path) => ask(path, { method: 'DELETE' }),
  };
}

/** Below the path of a map. @param {string} focus @param {string} place */
export function openingPath(focus, place) {
  return `opening?focus=${encodeURIComponent(focus)}&place=${encodeURIComponent(place)}`;
}

/** The path of a map; relative, so that the viewer may be served under any prefix. @param {string} id */
export function pathOf(id) {
  return `api/maps/${encodeURIComponent(id)}`;
}
