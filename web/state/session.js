// @ts-check
import { START } from './address.js';
import { batch, mapped, signals } from './signal.js';

/** @typedef {'transcript'|'map'|'lane'|'unanswered'} Pane */
/** Where the transcript is asked to go: a claim's words, a locution's words, a segment, or an offset of the page.
 * @typedef {{node?: string, words?: string, segment?: string, at?: number, length?: number}} Jump */
/** A form that asks for what a command still needs to know. `text`, `speaker` and `spans` are where it starts.
 * @typedef {{kind: 'add'|'claim'|'connect'|'details'|'split'|'merge'|'link'|'target'|'into'|'chapter'|'privacy', about: string, role?: string, text?: string, segment?: string,
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
const STEPS = ['map', 'focus', 'place', 'words', 'whole', 'walk', 'at'];

export function createSession() {
  const addressed = /** @type {{[name in keyof typeof START]: import('./signal.js').Signal<import('./address.js').Address[name]>}} */ (signals(START));
  const fields = {
    ...addressed,
    ...signals({
      /** The pane shown where only one fits. */
      pane: /** @type {Pane} */ ('transcript'),
      /** A request to move keyboard focus; a new object each time. */
      attention: /** @type {{to: Pane|'search'|'queue'|'whole'|''}} */ ({ to: '' }),
      jump: /** @type {Jump} */ ({}),
      unfolded: /** @type {ReadonlySet<string>} */ (new Set()),
      sheet: /** @type {Sheet} */ (''),
      notice: '',
      theme: /** @type {''|'light'|'dark'} */ (''),
      letters: true,
      /** Whether first-time hints are shown. */
      hints: true,
      form: /** @type {Form|undefined} */ (undefined),
      /** The claim whose text is being edited in its box. */
      editing: '',
      /** Proposals put off, decided on after the others. */
      skipped: /** @type {ReadonlySet<string>} */ (new Set()),
      order: /** @type {'weight'|'page'} */ ('weight'),
      /** The proposal whose words are lit in the text: only then may it be decided on. */
      lit: '',
      /** Claims chosen for a path of one's own, in order. */
      chosen: /** @type {readonly string[]} */ ([]),
      /** Whether it is shown where and why comments are cut. */
      cuts: false,
      /** The segment of a long page at which more of it is wanted. */
      reading: '',
      /** Counts history steps, so that the address is pushed and not replaced. */
      step: 0,
    }),
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
    address: () => /** @type {any} */ (mapped(addressed, (field) => field.value)),
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
