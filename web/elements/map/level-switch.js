// @ts-check
import { html, show } from '../../lib/html.js';
import { LiveElement } from '../live-element.js';

/** How much each box of the map says. */
export class LevelSwitch extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ session }) {
    show(this, html`<div class="segmented" role="group" aria-label="How much each box says">${['Overview', 'Reading', 'Detail'].map((title, index) => html`<button
      type="button" data-command="level-${index + 1}" data-level="${index + 1}" title="${title} (key ${index + 1})">${title}</button>`)}</div>`);
    this.follow(() => {
      for (const button of /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll('[data-level]'))) {
        button.setAttribute('aria-pressed', String(button.dataset.level === String(session.level.value)));
      }
    });
  }
}
