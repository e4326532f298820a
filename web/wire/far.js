// @ts-check
import { Problem } from '../client/problem.js';

/** @typedef {import('../model/types.js').MapDocument} MapDocument */
/** What is far in a large map: found by its words, and brought here. @typedef {ReturnType<typeof reaching>} Far */

/** Claims asked for. */
const MOST_FOUND = 20;

/** @param {import('../commands/command.js').State} state @param {import('../client/client.js').Client} client */
export function reaching({ doc, session }, client) {
  const map = () => doc.base.peek()?.id ?? '';
  /** @param {unknown} error */
  const told = (error) => {
    if (!(error instanceof Problem)) throw error;
    session.change({ notice: `${error.title}. ${error.detail}` });
  };
  return {
    /** The claims that hold some words. @param {string} words @returns {Promise<{id: string, type: string, text: string}[]>} */
    find: (words) => client.about(map(), `search?limit=${MOST_FOUND}&q=${encodeURIComponent(words)}`)
      .then(({ hits }) => hits.flatMap((/** @type {any} */ { node, type, text }) => (node ? [{ id: node, type, text }] : [])), () => []),
    /** Has a claim here with all that is near it, beside what is here already. @param {string} claim */
    bring: (claim) => client.opening(map(), claim, '').then((opening) => {
      if (doc.base.peek()?.revision === opening.map.revision) doc.brought(opening);
    }, told),
  };
}
