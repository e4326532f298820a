// @ts-check
import { mostDisputed } from '../model/argument-map.js';
import { pickedBy } from '../model/facets.js';
import { always, hasMap, isNow, toClaim, toggled } from './command.js';

/** @typedef {import('./command.js').Written} Written */

/** How much is said of each claim, never the size of the letters. @param {1|2|3} at @param {string} title @returns {Written} */
const level = (at, title) => ({ id: `level-${at}`, title, keys: [String(at)], run: () => ({ level: at }) });

/** @param {'picture'|'outline'|'matrix'} whole @param {string} title @param {readonly string[]} keys @param {Written['when']} [when] @returns {Written} */
const viewed = (whole, title, keys, when) => ({
  id: `show-${whole}`, title, keys, when, run: ({ session }) => (session.whole.peek() === whole ? { whole: '' } : { whole, deciding: '', drawer: false, attention: 'whole' }),
});
const picture = viewed('picture', 'Picture of the whole map', ['v', '4'], isNow);
const outline = viewed('outline', 'Outline of the whole map', ['5']);

/** @param {import('./command.js').State} state */
const isWalking = ({ session }) => session.walk.peek() !== '';
/** @param {string} id @param {1|-1} by @returns {Written} */
const stride = (id, by) => ({
  id, when: isWalking,
  run({ session }, /** @type {number} */ stops) {
    const [path, at, ...from] = session.walk.peek().split('.');
    return { walk: [path, Math.min(stops - 1, Math.max(0, Number(at) + by)), ...from].join('.') };
  },
});

/** What is looked at, and how. @type {readonly Written[]} */
export const LOOKING = [
  level(1, 'Overview: six words and counts'),
  level(2, 'Reading: one sentence each'),
  level(3, 'Detail: the exact words, who, and where'),
  picture,
  outline,
  viewed('matrix', 'Who answers whom', ['6']),
  { id: 'close-whole', title: 'Back to the claim in focus', when: ({ session }) => session.whole.peek() !== '', run: () => ({ whole: '', attention: 'map' }) },
  // The picture where there is one, else the outline.
  { id: 'show-whole', run: (state) => (isNow(state) ? picture : outline).run(state) },
  { id: 'toggle-person', run: ({ session }, /** @type {string} */ id) => ({ people: toggled(session.people.peek(), id) }) },
  { id: 'everybody', title: 'Show everybody', run: () => ({ people: [] }) },
  {
    // When the one in focus is not among those left, the most disputed of them is.
    id: 'toggle-facet',
    run({ doc, session }, /** @type {string} */ facet) {
      const facets = toggled(session.facets.peek(), facet);
      const map = doc.argument.peek();
      const left = map && pickedBy(map, facets, doc.shownStanding);
      if (!left?.size || left.has(session.focus.peek())) return { facets };
      return { facets, ...toClaim(mostDisputed({ ...map, claims: map.claims.filter(({ id }) => left.has(id)) })) };
    },
  },
  { id: 'clear-facets', title: 'Show every claim and everybody', when: ({ session }) => session.facets.peek().length + session.people.peek().length > 0, run: () => ({ facets: [], people: [] }) },
  {
    id: 'present', title: 'Present: walk through a chosen path', keys: ['.'],
    run: ({ session }, /** @type {string|undefined} */ path) => ({ walk: `${path || (session.chosen.peek().length ? 'chosen' : 'argument')}.0.${session.focus.peek()}`, sheet: '', whole: '', deciding: '' }),
  },
  stride('next-stop', 1),
  stride('previous-stop', -1),
  { id: 'leave-walk', when: isWalking, run: (_state, /** @type {string} */ claim) => ({ walk: '', attention: 'map', ...(claim ? toClaim(claim) : {}) }) },
  {
    id: 'choose', title: 'Put the claim on my path for presenting, or take it off', keys: [','], on: 'claim',
    run({ session }, /** @type {string|undefined} */ about) {
      const chosen = toggled(session.chosen.peek(), about || session.focus.peek());
      return { chosen, notice: chosen.length < session.chosen.peek().length ? 'Off my path.' : `Stop ${chosen.length} of my path. “.” presents it.` };
    },
  },
  { id: 'dismiss-hints', title: 'Do not show hints', when: ({ session }) => session.hints.peek(), run: () => ({ hints: false }) },
  { id: 'show-hints', title: 'Show the hints for a first visit again', when: (state) => hasMap(state) && !state.session.hints.peek(), run: () => ({ hints: true }) },
  {
    // What is folded under a line of the tree.
    id: 'toggle-fold',
    run({ session }, /** @type {string} */ key) {
      return { unfolded: new Set(toggled([...session.unfolded.peek()], key)) };
    },
  },
  { id: 'palette', title: 'All commands', keys: ['Ctrl+k'], when: always, run: () => ({ sheet: 'palette' }) },
  { id: 'help', title: 'This list of keys', keys: ['?'], when: always, run: () => ({ sheet: 'help' }) },
  { id: 'close-sheet', when: always, run: () => ({ sheet: '' }) },
  // Single letters can be turned off (WCAG 2.1.4).
  { id: 'toggle-letters', title: 'Use single letters as keys', when: always, run: ({ session }) => ({ letters: !session.letters.peek() }) },
  { id: 'switch-theme', when: always, run: (_state, /** @type {''|'light'|'dark'} */ theme) => ({ theme }) },
];
