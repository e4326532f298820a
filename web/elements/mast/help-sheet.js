// @ts-check
import { GROUPS } from '../../commands/index.js';
import { html, show } from '../../lib/html.js';
import { LiveElement } from '../live-element.js';
import { shownKey } from '../menu.js';

/** Every key, and what the signs and lines mean. */
export class HelpSheet extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ session, run }) {
    show(this.piece('.all-keys'), GROUPS.map(({ title, commands }) => html`<h3>${title}</h3><dl class="keys">${commands.map(({ keys, title: what }) => keys.length > 0
      && html`<div><dt>${keys.map((key) => html`<kbd>${shownKey(key)}</kbd> `)}</dt><dd>${what}</dd></div>`)}</dl>`));
    const letters = /** @type {HTMLInputElement} */ (this.piece('.letters'));
    letters.addEventListener('change', () => run('toggle-letters'));
    const open = this.dialog(() => run('close-sheet'));
    this.follow(() => open(session.sheet.value === 'help'));
    this.follow(() => { letters.checked = session.letters.value; });
  }
}
