// @ts-check
import { noAnswer, Problem, problemOf } from './problem.js';

/** The server's routes (docs/http.md) as functions. @typedef {ReturnType<typeof createClient>} Client */

/** @param {string} base where the viewer is served, ending in a slash @param {typeof fetch} fetcher */
export function createClient(base, fetcher) {
  /** @param {string} path @returns {Promise<any>} */
  async function get(path) {
    const response = await fetcher(new URL(path, base), { headers: { Accept: 'application/json' } })
      .catch(() => { throw noAnswer(); });
    if (!response.ok) throw await problemOf(response);
    return response.json().catch(() => {
      throw new Problem('The answer cannot be read', `What came from ${path} is not JSON.`, response.status);
    });
  }

  return {
    /** @returns {Promise<import('../model/types.js').MapSummary[]>} */
    maps: async () => (await get('api/maps')).maps,
    /** @param {string} id @returns {Promise<import('../model/types.js').MapDocument>} */
    map: (id) => get(pathOf(id)),
    /** @param {string} id @returns {Promise<import('../model/types.js').TranscriptDocument>} */
    transcript: (id) => get(`${pathOf(id)}/transcript`),
    /** The standing of each node, or nothing when the server does not work it out. @param {string} id */
    standing: (id) => get(`${pathOf(id)}/standing`).then(({ standing }) => standing, () => undefined),
  };
}

/** The path of a map; relative, so that the viewer may be served under any prefix. @param {string} id */
export function pathOf(id) {
  return `api/maps/${encodeURIComponent(id)}`;
}
