// @ts-check
import { chainUp } from '../model/chain.js';
import { always, inFocus, toClaim } from './command.js';

/** @typedef {import('./command.js').Written} Written */

/** @param {import('../state/session.js').Pane} pane @param {string} title @returns {Written} */
const pane = (pane, title) => ({ id: `go-${pane}`, title, keys: [pane[0]], run: () => ({ pane, attention: pane }) });

/** @param {string} id @param {string} title @param {string} key @param {1|-1} by @param {string} end @returns {Written} */
const stepping = (id, title, key, by, end) => ({
  id, title, keys: [key],
  run({ doc, session }) {
    const map = doc.argument.peek();
    // Of a large map also claims from elsewhere on the page are here.
    const claims = (map?.claims ?? []).filter(({ id: claim }) => !map?.facts || map.page.isShown(map.said.places(claim)[0]?.segment));
    const next = claims[claims.findIndex(({ id: claim }) => claim === session.focus.peek()) + by];
    return next ? toClaim(next.id) : { notice: `This is the ${end} claim of the page.` };
  },
});

/** Where the reader goes. @type {readonly Written[]} */
export const GOING = [
  pane('transcript', 'Go to the transcript'),
  pane('map', 'Go to the map'),
  pane('lane', 'Go to the rebuttals'),
  stepping('next-claim', 'Next claim on the page', 'j', 1, 'last'),
  stepping('previous-claim', 'Previous claim on the page', 'k', -1, 'first'),
  {
    // Goes round them, the most voiced first.
    id: 'next-unanswered', title: 'Next unanswered objection', keys: ['n'],
    run({ session, counts }) {
      const counted = counts.peek();
      if (!counted) return { notice: 'The objections of this large map are still being counted.' };
      if (counted.open.length === 0) return { notice: 'Every objection here has been answered.' };
      const at = (counted.open.findIndex(({ attackers }) => attackers[0] === session.focus.peek()) + 1) % counted.open.length;
      return { ...toClaim(counted.open[at].attackers[0]), notice: `Unanswered objection ${at + 1} of ${counted.unanswered}.` };
    },
  },
  {
    id: 'toggle-unanswered', title: 'List of unanswered objections', keys: ['o'],
    run: ({ session }) => (session.drawer.peek() ? { drawer: false } : { drawer: true, pane: 'unanswered', attention: 'unanswered' }),
  },
  { id: 'search', title: 'Search claims, words and people', keys: ['/'], run: () => ({ attention: 'search' }) },
  {
    // One thing at a time; with nothing open, to the claim that the focus serves.
    id: 'go-up', title: 'Close what is open, else go up to the claim this one serves', keys: ['Escape'],
    run({ doc, session }) {
      if (session.query.peek()) return { query: '' };
      if (session.whole.peek()) return { whole: '', attention: 'map' };
      if (session.drawer.peek()) return { drawer: false };
      const map = doc.argument.peek();
      const above = map && chainUp(map, session.focus.peek())[0];
      return above ? toClaim(above.onto) : { notice: 'This claim serves no other.' };
    },
  },
  {
    id: 'focus-claim',
    run: ({ doc }, /** @type {string} */ id) => (doc.facts.peek() || doc.argument.peek()?.claim(id)
      ? { ...toClaim(id), whole: '' } : { notice: 'That claim is not in this map.' }),
  },
  {
    // A link to exact words: a rebuttal to its comment in full, a quotation to what it quotes.
    id: 'follow-words',
    run({ doc }, /** @type {string} */ locution) {
      const map = doc.argument.peek();
      const first = map?.said.locution(locution)?.spans[0];
      if (!map || !first) return { notice: 'Those words are not in this map.' };
      const segment = map.page.segmentAt(first)?.id ?? '';
      return { place: segment, words: locution, pane: 'transcript', jump: { words: locution, segment } };
    },
  },
  { id: 'open-place', run: (_state, /** @type {string} */ segment) => ({ place: segment, words: '', pane: 'transcript', jump: { segment } }) },
  // Where the part of a long page that is here ends.
  { id: 'read-on', run: (_state, /** @type {string} */ segment) => ({ reading: segment }) },
  { id: 'search-for', run: (_state, /** @type {string} */ query) => ({ query }) },
  {
    id: 'open-hit',
    run({ session }, /** @type {import('../model/search.js').Hit} */ hit) {
      if (hit.kind === 'claim') return toClaim(hit.id);
      if (hit.kind === 'person') return { people: [...new Set([...session.people.peek(), hit.id])] };
      return {
        place: hit.id, words: '', pane: 'transcript',
        jump: { segment: hit.id, at: hit.at, length: session.query.peek().trim().length },
      };
    },
  },
  { id: 'answered-by', when: always, run: (_state, { person, claim }) => ({ people: [person], ...inFocus(claim), whole: '', jump: { node: claim } }) },
];
