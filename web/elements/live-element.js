// @ts-check
import { effect } from '../state/signal.js';

/** What every element is given: the two halves of the state, and the one way to change them.
 * @typedef {{doc: import('../state/document.js').DocumentState, session: import('../state/session.js').Session,
 *            past: import('../state/past.js').Past, picked: import('../state/picked.js').Picked, counts: import('../commands/command.js').State['counts'], run: (command: string, about?: unknown) => void, reload: () => void, comeIn: (token: string) => Promise<boolean>,
 *            near: import('../wire/far.js').Far}} App */

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

  /** All of them. @param {string} selector */
  pieces(selector) {
    return /** @type {HTMLElement[]} */ ([...this.querySelectorAll(selector)]);
  }

  /** Does something where this element is clicked, and says where that was. @param {Record<string, (hit: HTMLElement, event: MouseEvent) => void>} uses by selector */
  clicked(uses) {
    this.addEventListener('click', (event) => {
      for (const [selector, use] of Object.entries(uses)) {
        const hit = hitBy(event, selector);
        if (hit) use(hit, event);
      }
    });
  }

  /** The dialog of this element, open while it should be. @param {() => void} closed what happens when the reader closes it */
  dialog(closed) {
    const dialog = /** @type {HTMLDialogElement} */ (this.piece('dialog'));
    dialog.addEventListener('close', closed);
    return (/** @type {boolean} */ isOpen) => {
      if (isOpen && !dialog.open) dialog.showModal();
      if (!isOpen) dialog.close();
    };
  }

  /** Writes anew without taking the keyboard away: the part that has it is known by an attribute. @param {() => void} write @param {...string} names */
  held(write, ...names) {
    const active = /** @type {HTMLElement|null} */ (document.activeElement);
    const name = this.contains(active) ? names.find((one) => active?.hasAttribute(one)) : undefined;
    const value = name && active?.getAttribute(name);
    write();
    if (name) this.piece(`[${name}="${CSS.escape(value ?? '')}"]`)?.focus({ preventScroll: true });
  }
}

/** The element around where something happened that a selector names. @param {Event} event @param {string} selector */
export function hitBy({ target }, selector) {
  return /** @type {HTMLElement|null} */ (target instanceof Element ? target.closest(selector) : null);
}

/** Enter saves the words being typed, Escape leaves them, Shift and Enter begins a new line. @param {KeyboardEvent} event @param {(area: HTMLTextAreaElement) => void} save @param {() => void} leave */
export function typing(event, save, leave) {
  const area = event.target;
  if (!(area instanceof HTMLTextAreaElement) || (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey))) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.key === 'Enter') save(area);
  else leave();
}
