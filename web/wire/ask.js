// @ts-check
import { Problem } from '../client/problem.js';
import { effect } from '../state/signal.js';

/**
 * Asks about the map on screen, whenever something else is wanted and whenever the map has settled at another revision.
 * @typedef {(wanted: () => string|undefined, use: (answer: any, asked: string) => void, more?: {failed?: (problem: Problem, asked: string) => void, isHere?: () => boolean, rest?: number}) => void} Ask
 *   `wanted` gives the path below the map; nothing means not now, and an empty one that nothing is to be known, which `use` is told.
 *   `isHere` says that the answer has come already; `rest` is how long a wish must last, in milliseconds.
 */

/** @param {import('../commands/command.js').State} state @param {import('../client/client.js').Client} client @returns {Ask} */
export function asking({ doc, session }, client) {
  const told = (/** @type {Problem} */ { title, detail }) => session.change({ notice: `${title}. ${detail}` });
  return (wanted, use, { failed = told, isHere = () => false, rest = 0 } = {}) => {
    let asked = '';
    /** @type {AbortController|undefined} */
    let running;
    effect(() => {
      const [base, path, busy] = [doc.base.value, wanted(), doc.queue.value.length > 0];
      if (base && (path === undefined || busy)) return;
      const here = isHere();
      const before = asked;
      asked = base && path ? `${base.id} ${base.revision} ${path}` : '';
      if (asked === before) return;
      running?.abort();
      if (!base || !path) use(undefined, '');
      if (!base || !path || here) return;
      const { signal } = running = new AbortController();
      const isWanted = () => !signal.aborted && doc.base.peek()?.id === base.id && doc.queue.peek().length === 0;
      new Promise((rested) => { setTimeout(rested, rest); }).then(() => (signal.aborted ? undefined : client.about(base.id, path, signal))).then((answer) => {
        if (isWanted()) use(answer, path);
        else if (!signal.aborted) asked = '';
      }, (error) => {
        if (error instanceof Problem) failed(error, path);
        else if (error?.name !== 'AbortError') throw error;
      });
    });
  };
}
