// @ts-check
import { html, show } from '../../lib/html.js';
import { voicedBy } from '../../model/argument-map.js';
import { LiveElement } from '../live-element.js';

/** @type {[import('../../state/session.js').Pane, string][]} */
const PANES = [['transcript', 'Transcript'], ['map', 'Map'], ['lane', 'Rebuttals'], ['unanswered', 'Unanswered']];

/** Where only one pane fits: which one. */
export class PaneTabs extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ doc, session }) {
    show(this, html`${PANES.map(([pane, title]) => html`<button type="button" data-pane="${pane}"><span>${title}</span> <span class="badge none"></span></button>`)}`);
    this.addEventListener('click', (event) => {
      const button = /** @type {HTMLElement|null} */ (event.target instanceof Element ? event.target.closest('[data-pane]') : null);
      if (!button) return;
      const pane = /** @type {import('../../state/session.js').Pane} */ (button.dataset.pane);
      // The sheet leaves a strip of the page above it: bring the words it is about into that strip.
      session.change(pane === 'lane' ? { pane, jump: { node: session.focus.peek() } } : { pane });
    });
    this.follow(() => {
      const pane = session.pane.value;
      const map = doc.argument.value;
      const open = map?.unanswered.filter(({ voices }) => voicedBy(voices, session.people.value)).length;
      const tally = map?.tally(session.focus.value, session.people.value);
      for (const button of /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll('[data-pane]'))) {
        button.setAttribute('aria-pressed', String(button.dataset.pane === pane));
        const badge = /** @type {HTMLElement} */ (button.querySelector('.badge'));
        const number = button.dataset.pane === 'lane' ? tally?.attacks : button.dataset.pane === 'unanswered' ? open : 0;
        badge.classList.toggle('none', !number);
        badge.textContent = String(number ?? '');
      }
    });
  }
}
