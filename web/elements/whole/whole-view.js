// @ts-check
import { html, show } from '../../lib/html.js';
import { number } from '../../view/text.js';
import { LiveElement } from '../live-element.js';

/** The map as a whole, in three forms that say the same: a picture, an outline, and who answers whom. Their code is fetched
 * when the first of them is looked at. */
export class WholeView extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start(app) {
    const { doc, session } = app;
    show(this, html`<header class="pane-head"><div class="segmented" role="group" aria-label="The whole map as"></div>
      <div class="whole-tools"></div><button type="button" class="button" data-command="close-whole">Back to the claim <kbd>Esc</kbd></button></header><div class="part-note"></div><div class="whole-body"></div>`);
    const body = this.piece('.whole-body');
    this.follow(() => {
      const whole = session.whole.value;
      const tabs = [...(doc.offers('layout') ? [['picture', 'Picture']] : []), ['outline', 'Outline'], ['matrix', 'Who answers whom']];
      const [map, counts] = [doc.argument.value, doc.counts.value];
      show(this.piece('.part-note'), html`${whole && whole !== 'picture' && map?.facts && counts && html`<p class="faint part">Of this large map only what is near the claim in focus is here: ${number(map.claims.length)} of ${number(counts.claims)} claims.</p>`}`);
      show(this.piece('.segmented'), html`${tabs.map(([name, title]) => html`<button type="button" data-command="show-${name}" aria-pressed="${String(name === whole)}">${title}</button>`)}`);
      this.closest('.pane')?.toggleAttribute('hidden', whole === '');
    });
    this.follow(() => {
      const whole = session.whole.value;
      const ready = doc.argument.value !== undefined;
      if (!whole || !ready) {
        body.replaceChildren();
        return;
      }
      const tag = { picture: 'map-picture', outline: 'map-outline', matrix: 'answer-matrix' }[whole];
      if (body.firstElementChild?.localName === tag) return;
      void this.#load().then(() => {
        if (session.whole.peek() !== whole) return;
        const view = /** @type {any} */ (document.createElement(tag));
        body.replaceChildren(view);
        view.start(app);
        view.querySelector('[tabindex="0"]')?.focus({ preventScroll: true });
      });
    });
  }

  async #load() {
    if (customElements.get('map-picture')) return;
    const { FORESTS } = await import('./forests.js');
    if (customElements.get('map-picture')) return;
    for (const [tag, type] of Object.entries(FORESTS)) customElements.define(tag, type);
  }
}
