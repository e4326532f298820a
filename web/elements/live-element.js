// @ts-check
import { effect } from '../state/signal.js';

/** What every element is given: the two halves of the state, and the one way to change them.
 * @typedef {{doc: import('../state/document.js').DocumentState, session: import('../state/session.js').Session,
 *            past: import('../state/past.js').Past, picked: import('../state/picked.js').Picked, counts: import('../commands/command.js').State['counts'], run: (command: string, about?: unknown) => void, reload: () => void, comeIn: (token: string) => Promise<boolean>}} App */

/** A custom element in light DOM that follows the state for as long as it is on the page. */
export class LiveElement extends HTMLElement {
  /** @type {(() => void)[]} */
  #stops = [];

  /** Runs now and after every change of what it read. @param {() => void} work */
  follow(work) {
    this.#stops.push(effect(work));
  }

  disconnectedCallback() {
    for (const stop of this.#stops.splice(0)) stop();
  }

  /** The part of this element a selector names. @template {HTMLElement} [T=HTMLElement] @param {string} selector @returns {T} */
  piece(selector) {
    return /** @type {T} */ (this.querySelector(selector));
  }
}
