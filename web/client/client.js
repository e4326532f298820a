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
    return response.json().catch(() => {
      throw new Problem('The answer cannot be read', `What came from ${path} is not JSON.`, response.status);
    });
  }

  /** @param {string} path @param {unknown} body @param {Record<string, string>} [headers] */
  const post = (path, body, headers = {}) => ask(path, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...headers } });

  return {
    /** @returns {Promise<import('../model/types.js').MapSummary[]>} */
    maps: async () => (await ask('api/maps')).maps,
    /** @param {string} id @returns {Promise<import('../model/types.js').MapDocument>} */
    map: (id) => ask(pathOf(id)),
    /** A map with its page and standing; of a large one what is near a claim and a segment.
     * @param {string} id @param {string} focus @param {string} place @param {AbortSignal} [signal] @returns {Promise<import('../model/types.js').Opening>} */
    opening: (id, focus, place, signal) => ask(`${pathOf(id)}/opening?focus=${encodeURIComponent(focus)}&place=${encodeURIComponent(place)}`, { signal }),
    /** The standing of each node, or nothing when the server does not work it out. @param {string} id */
    standing: (id) => ask(`${pathOf(id)}/standing`).then(({ standing }) => standing, () => undefined),
    /** Something about a map, below its path. @param {string} id @param {string} path @param {AbortSignal} [signal] */
    about: (id, path, signal) => ask(`${pathOf(id)}/${path}`, { signal }),
    /** @param {string} id @param {string} path @param {unknown} body */
    tell: (id, path, body) => post(`${pathOf(id)}/${path}`, body),
    /** Makes one change. The key lets a change be sent again without being made twice.
     * @param {string} id @param {number} revision @param {import('../model/types.js').Edit & {key: string}} edit
     * @returns {Promise<{revision: number, rebasedFrom?: number}>} */
    change: (id, revision, { intent, diff, key }) => post(`${pathOf(id)}/operations`, { expectedRevision: revision, intent, diff }, { 'Idempotency-Key': key }),
    /** @param {string} path */
    get: (path) => ask(path),
    /** @param {string} path @param {unknown} body */
    post,
    /** Comes in with a token; the server keeps it in a cookie that no script reads. @param {string} token @returns {Promise<boolean>} whether it opens anything */
    comeIn: (token) => fetcher(new URL('login', base), { method: 'POST', body: new URLSearchParams({ token }) }).then(({ ok }) => ok, () => false),
    /** @param {string} path */
    remove: (path) => ask(path, { method: 'DELETE' }),
  };
}

/** The path of a map; relative, so that the viewer may be served under any prefix. @param {string} id */
export function pathOf(id) {
  return `api/maps/${encodeURIComponent(id)}`;
}
