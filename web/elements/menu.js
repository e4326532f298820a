// @ts-check
import { html } from '../lib/html.js';

/** Makes a `details` behave as a menu: it closes on Escape, and when focus or a click goes elsewhere.
 * @param {HTMLDetailsElement} details */
export function closeOnLeave(details) {
  const leave = (/** @type {Event} */ event) => {
    if (event.target instanceof Node && !details.contains(event.target)) details.open = false;
  };
  details.addEventListener('toggle', () => {
    const change = details.open ? 'addEventListener' : 'removeEventListener';
    document[change]('pointerdown', leave);
    document[change]('focusin', leave);
  });
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    event.stopPropagation();
    details.open = false;
    details.querySelector('summary')?.focus();
  });
}

/** The first key of a command, as it is written on a button. @param {import('../commands/command.js').Command} command */
export function keysFor({ keys }) {
  return keys.length ? html`<kbd>${shownKey(keys[0])}</kbd>` : undefined;
}

/** @param {string} key */
export function shownKey(key) {
  const names = /** @type {Record<string, string>} */ ({ Escape: 'Esc', '-': '−', Delete: 'Del', Backspace: '⌫', ArrowRight: '→', ArrowLeft: '←' });
  if (key === '+') return key;
  return key.split('+').map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part)).join('+');
}
