// @ts-check
import { html } from '../lib/html.js';
import { number } from '../view/text.js';

/** Makes a `details` behave as a menu: it closes on Escape, and when focus or a click goes elsewhere.
 * @param {HTMLDetailsElement} details */
export function closeOnLeave(details) {
  const leave = (/** @type {Event} */ { target }) => {
    if (target instanceof Node && !details.contains(target)) details.open = false;
  };
  document.addEventListener('pointerdown', leave);
  document.addEventListener('focusin', leave);
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    event.stopPropagation();
    details.open = false;
    details.querySelector('summary')?.focus();
  });
}

/** Chips of one kind, each picked out or not; nothing where there are none. @param {string} title @param {string} command @param {{about: string, words: string, isPressed: boolean, count?: number}[]} chips */
export function chipsMarkup(title, command, chips) {
  return chips.length > 0 && html`<div role="group" aria-label="${title}"><p class="menu-title">${title}</p>
    <p class="chips">${chips.map(({ about, words, isPressed, count }) => html`<button type="button" class="chip" aria-pressed="${String(isPressed)}" data-command="${command}" data-about="${about}">${words}${count !== undefined && html` <span class="chip-count">${number(count)}</span>`}</button>`)}</p></div>`;
}

/** A key as it is written on a button. @param {string} key */
export function shownKey(key) {
  const names = /** @type {Record<string, string>} */ ({ Escape: 'Esc', '-': '−', Delete: 'Del', Backspace: '⌫', ArrowRight: '→', ArrowLeft: '←' });
  if (key === '+') return key;
  return key.split('+').map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part)).join('+');
}
