// @ts-check
import { effect } from '../state/signal.js';
import { intentWords } from '../view/history.js';

/** How long a change of focus rests before others are told, in milliseconds. */
const REST = 400;

/**
 * What others do, as it happens: their changes are made here too, and where they look is shown. Events that come before
 * the answer to an edit of our own wait for it, so that revisions are taken up in order.
 * @param {import('../commands/command.js').State} state @param {import('../client/client.js').Client} client
 * @param {{page: string, pathOf: (map: string) => string, refresh: (map: string) => Promise<void>}} parts
 */
export function followLive({ doc, session }, client, { page, pathOf, refresh }) {
  /** @type {EventSource|undefined} */
  let events;
  let open = '';
  /** @type {{revision: number, actor: string, intent: string, diff: import('../model/types.js').Diff}[]} */
  let held = [];
  let timer = 0;

  function takeUp() {
    held.sort((a, b) => a.revision - b.revision);
    for (let next = held[0]; next; next = held[0]) {
      const now = doc.base.peek()?.revision ?? 0;
      if (next.revision > now + 1) break;
      held.shift();
      if (next.revision !== now + 1) continue;
      doc.received(next.diff, next.revision);
      session.change({ notice: `Somebody else: ${intentWords(next.intent)}.` });
    }
    if (held.length && doc.queue.peek().length === 0) void refresh(open).then(() => { held = held.filter(({ revision }) => revision > (doc.base.peek()?.revision ?? 0)); });
  }

  /** @param {string} map @param {number} revision */
  function listen(map, revision) {
    events?.close();
    open = map;
    held = [];
    events = new EventSource(`${pathOf(map)}/events?after=${revision}&client=${encodeURIComponent(page)}`);
    events.addEventListener('operation', (event) => {
      const operation = JSON.parse(event.data);
      if (operation.client === page) return;
      held.push(operation);
      takeUp();
    });
    events.addEventListener('presence', (event) => {
      doc.people.value = JSON.parse(event.data).people.filter((/** @type {any} */ { client: other }) => other !== page);
    });
    events.addEventListener('reload', () => void refresh(map));
  }

  effect(() => {
    const base = doc.base.value;
    if (!base) {
      events?.close();
      events = undefined;
      open = '';
      doc.people.value = [];
    } else if (open !== base.id && !session.at.value) listen(base.id, base.revision);
    else if (held.length) takeUp();
  });
  effect(() => {
    const node = session.focus.value;
    const map = doc.base.value?.id;
    if (!map || session.at.value) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (doc.base.peek()?.id === map) client.tell(map, 'presence', { node: node || null }).catch(() => undefined);
    }, REST);
  });
  window.addEventListener('pagehide', () => events?.close());
}
