// @ts-check
import { Problem } from '../client/problem.js';
import { foundOf } from '../model/search.js';
import { effect } from '../state/signal.js';

/** How long a typed search rests before it is asked for, in milliseconds. */
const TYPED = 120;
/** Hits asked for. */
const HITS = 50;

/**
 * Of a large map only what is near is here. What is near another claim or place, the figures of the whole and what is
 * searched for are asked for as the reader goes on, and again when the map has changed.
 * @param {import('../commands/command.js').State} state @param {import('../client/client.js').Client} client
 */
export function followNear({ doc, session }, client) {
  /** @param {() => string} wanted a name for what is wanted now @param {(id: string, signal: AbortSignal) => Promise<() => void>} ask @param {() => boolean} [isHere] */
  const follow = (wanted, ask, isHere = () => false) => {
    let asked = '';
    /** @type {AbortController|undefined} */
    let running;
    effect(() => {
      const id = doc.facts.value && doc.base.value?.id;
      const key = id && doc.queue.value.length === 0 ? `${id} ${doc.base.value?.revision} ${wanted()}` : '';
      if (!key && id) return;
      const here = isHere();
      const before = asked;
      asked = key;
      if (!id || here || key === before) return;
      running?.abort();
      running = new AbortController();
      const { signal } = running;
      ask(id, signal).then((use) => {
        if (!signal.aborted && doc.base.peek()?.id === id && doc.queue.peek().length === 0) use();
      }, (error) => {
        if (error instanceof Problem) session.change({ notice: `${error.title}. ${error.detail}` });
        else if (error?.name !== 'AbortError') throw error;
      });
    });
  };

  /** What came last is what is wanted now, however it came. */
  let known = doc.facts.peek();
  follow(() => `${session.focus.value} ${session.reading.value || session.place.value}`, async (id, signal) => {
    const opening = await client.opening(id, session.focus.peek(), session.reading.peek() || session.place.peek(), signal);
    return () => doc.opened(opening);
  }, () => known !== (known = doc.facts.peek()));

  follow(() => `${session.facets.value} ${session.people.value}`, async (id, signal) => {
    const list = (/** @type {readonly string[]} */ values) => encodeURIComponent(values.map(encodeURIComponent).join(','));
    const counts = await client.about(id, `counts?facets=${list(session.facets.peek())}&people=${list(session.people.peek())}`, signal);
    return () => { doc.counts.value = counts; };
  });

  follow(() => session.query.value.trim(), async (id, signal) => {
    const query = session.query.peek();
    if (query.trim()) await new Promise((rested) => { setTimeout(rested, TYPED); });
    const hits = query.trim() && !signal.aborted ? (await client.about(id, `search?limit=${HITS}&q=${encodeURIComponent(query)}`, signal)).hits : [];
    return () => { doc.found.value = { query, groups: foundOf(query, hits, hits.length === HITS, doc.counts.peek()?.people ?? []) }; };
  });
}
