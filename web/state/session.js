// @ts-check
import { START } from './address.js';
import { batch, signal } from './signal.js';

/** @typedef {'transcript'|'map'|'lane'|'unanswered'} Pane */
/** Where the transcript is asked to go: a claim's words, a locution's words, a segment, or an offset of the page.
 * @typedef {{node?: string, words?: string, segment?: string, at?: number, length?: number}} Jump */

/** The passing half of the state: what is looked at, never sent to the server nor logged. What `address()` gives is
 * mirrored in the URL; the rest lasts as long as the page.
 * @typedef {ReturnType<typeof createSession>} Session */

/** What a command may change. @typedef {Partial<import('./address.js').Address & {pane: Pane, attention: Pane|'search'|'', jump: Jump,
 *  unfolded: ReadonlySet<string>, sheet: ''|'help', notice: string, theme: ''|'light'|'dark', letters: boolean}>} SessionChange */

/** Changes to these make a new step in the browser's history; the others only rewrite the present one. */
const STEPS = Object.freeze(['map', 'focus', 'place', 'words']);

export function createSession() {
  const fields = {
    map: signal(START.map),
    focus: signal(START.focus),
    place: signal(START.place),
    words: signal(START.words),
    people: signal(START.people),
    query: signal(START.query),
    level: signal(START.level),
    drawer: signal(START.drawer),
    /** The pane shown where only one fits. */
    pane: signal(/** @type {Pane} */ ('transcript')),
    /** A request to move keyboard focus; a new object each time. */
    attention: signal(/** @type {{to: Pane|'search'|''}} */ ({ to: '' })),
    jump: signal(/** @type {Jump} */ ({})),
    unfolded: signal(/** @type {ReadonlySet<string>} */ (new Set())),
    sheet: signal(/** @type {''|'help'} */ ('')),
    notice: signal(''),
    theme: signal(/** @type {''|'light'|'dark'} */ ('')),
    letters: signal(true),
    /** Counts history steps, so that the address is pushed and not replaced. */
    step: signal(0),
  };

  return {
    ...fields,
    /** @param {SessionChange} change */
    change(change) {
      batch(() => {
        const moved = STEPS.some((name) => name in change
          && /** @type {any} */ (change)[name] !== /** @type {any} */ (fields)[name].peek());
        for (const [name, value] of Object.entries(change)) {
          if (name === 'attention') fields.attention.value = { to: /** @type {Pane} */ (value) };
          else /** @type {any} */ (fields)[name].value = value;
        }
        if (moved) fields.step.value = fields.step.peek() + 1;
      });
    },
    /** @returns {import('./address.js').Address} */
    address: () => ({
      map: fields.map.value,
      focus: fields.focus.value,
      place: fields.place.value,
      words: fields.words.value,
      people: [...fields.people.value],
      query: fields.query.value,
      level: fields.level.value,
      drawer: fields.drawer.value,
    }),
    /** Shows an address the browser went to, without making a new step. @param {import('./address.js').Address} address */
    restore(address) {
      batch(() => {
        for (const [name, value] of Object.entries(address)) {
          const field = /** @type {any} */ (fields)[name];
          if (name !== 'people' || String(value) !== String(field.peek())) field.value = value;
        }
        fields.jump.value = jumpOf(address);
      });
    },
  };
}

/** @param {import('./address.js').Address} address @returns {Jump} */
export function jumpOf({ focus, place, words }) {
  if (words) return { words, segment: place };
  if (place) return { segment: place };
  return focus ? { node: focus } : {};
}
