// @ts-check
import { START } from './address.js';
import { batch, signal } from './signal.js';

/** @typedef {'transcript'|'map'|'lane'|'unanswered'} Pane */
/** Where the transcript is asked to go: a claim's words, a locution's words, a segment, or an offset of the page.
 * @typedef {{node?: string, words?: string, segment?: string, at?: number, length?: number}} Jump */
/** A form that asks for what a command still needs to know. `text`, `speaker` and `spans` are where it starts.
 * @typedef {{kind: 'add'|'claim'|'connect'|'details'|'split'|'merge'|'link'|'target'|'into'|'chapter', about: string, role?: string, text?: string, segment?: string,
 *            speaker?: string, spans?: import('../model/types.js').Span[]}} Form */
/** @typedef {''|'help'|'palette'|'give'} Sheet */

/** The passing half of the state: what is looked at, never sent to the server nor logged. What `address()` gives is
 * mirrored in the URL; the rest lasts as long as the page.
 * @typedef {ReturnType<typeof createSession>} Session */

/** What a command may change of the session.
 * @typedef {Partial<import('./address.js').Address & {pane: Pane, attention: Pane|'search'|'queue'|'whole'|'', jump: Jump,
 *  unfolded: ReadonlySet<string>, sheet: Sheet, notice: string, theme: ''|'light'|'dark', letters: boolean, hints: boolean,
 *  form: Form|undefined, editing: string, skipped: ReadonlySet<string>, order: 'weight'|'page', lit: string, chosen: readonly string[], cuts: boolean, reading: string}>} SessionChange */

/** Changes to these make a new step in the browser's history; the others only rewrite the present one. */
const STEPS = Object.freeze(['map', 'focus', 'place', 'words', 'whole', 'walk', 'at']);

export function createSession() {
  const addressed = {
    map: signal(START.map),
    focus: signal(START.focus),
    place: signal(START.place),
    words: signal(START.words),
    people: signal(START.people),
    facets: signal(START.facets),
    query: signal(START.query),
    level: signal(START.level),
    drawer: signal(START.drawer),
    deciding: signal(START.deciding),
    side: signal(START.side),
    off: signal(START.off),
    weights: signal(START.weights),
    whole: signal(START.whole),
    walk: signal(START.walk),
    at: signal(START.at),
  };
  const fields = {
    ...addressed,
    /** The pane shown where only one fits. */
    pane: signal(/** @type {Pane} */ ('transcript')),
    /** A request to move keyboard focus; a new object each time. */
    attention: signal(/** @type {{to: Pane|'search'|'queue'|'whole'|''}} */ ({ to: '' })),
    jump: signal(/** @type {Jump} */ ({})),
    unfolded: signal(/** @type {ReadonlySet<string>} */ (new Set())),
    sheet: signal(/** @type {Sheet} */ ('')),
    notice: signal(''),
    theme: signal(/** @type {''|'light'|'dark'} */ ('')),
    letters: signal(true),
    /** Whether first-time hints are shown. */
    hints: signal(true),
    form: signal(/** @type {Form|undefined} */ (undefined)),
    /** The claim whose text is being edited in its box. */
    editing: signal(''),
    /** Proposals put off, decided on after the others. */
    skipped: signal(/** @type {ReadonlySet<string>} */ (new Set())),
    order: signal(/** @type {'weight'|'page'} */ ('weight')),
    /** The proposal whose words are lit in the text: only then may it be decided on. */
    lit: signal(''),
    /** Claims chosen for a path of one's own, in order. */
    chosen: signal(/** @type {readonly string[]} */ ([])),
    /** Whether it is shown where and why comments are cut. */
    cuts: signal(false),
    /** The segment of a long page at which more of it is wanted. */
    reading: signal(''),
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
        if ('jump' in change) fields.reading.value = '';
        for (const [name, value] of Object.entries(change)) {
          if (name === 'attention') fields.attention.value = { to: /** @type {Pane} */ (value) };
          else /** @type {any} */ (fields)[name].value = value;
        }
        if (moved) fields.step.value = fields.step.peek() + 1;
      });
    },
    /** @returns {import('./address.js').Address} */
    address: () => /** @type {any} */ (Object.fromEntries(Object.entries(addressed).map(([name, field]) => [name, field.value]))),
    /** Shows an address the browser went to, without making a new step. @param {import('./address.js').Address} address */
    restore(address) {
      batch(() => {
        for (const [name, value] of Object.entries(address)) {
          const field = /** @type {any} */ (fields)[name];
          if (!Array.isArray(value) || String(value) !== String(field.peek())) field.value = value;
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
