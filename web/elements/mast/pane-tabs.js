// @ts-check
import { LiveElement } from '../live-element.js';

/** Where only one pane fits: which one. */
export class PaneTabs extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ doc, session, counts }) {
    this.clicked({
      '[data-pane]': ({ dataset }) => {
        const pane = /** @type {import('../../state/session.js').Pane} */ (dataset.pane);
        // The sheet leaves a strip of the page above it: bring the words it is about into that strip.
        session.change(pane === 'lane' ? { pane, jump: { node: session.focus.peek() } } : { pane });
      },
    });
    this.follow(() => {
      /** @type {Record<string, number|undefined>} */
      const numbers = { lane: doc.argument.value?.tally(session.focus.value, session.people.value).attacks, unanswered: counts.value?.unanswered };
      for (const button of this.pieces('[data-pane]')) {
        const badge = /** @type {HTMLElement} */ (button.lastElementChild);
        const number = numbers[button.dataset.pane ?? ''] ?? 0;
        badge.classList.toggle('none', !number);
        badge.textContent = String(number);
      }
    });
  }
}
