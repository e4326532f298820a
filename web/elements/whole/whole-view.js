// @ts-check
import { html, show } from '../../lib/html.js';
import { number } from '../../view/text.js';
import { LiveElement } from '../live-element.js';

/** The elements that show a map as a whole, by the names of the forms. */
const FORMS_OF_WHOLE = { picture: 'map-picture', outline: 'map-outline', matrix: 'answer-matrix' };

/** The map as a whole, in three forms that say the same: a picture, an outline, and who answers whom. */
export class WholeView extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start(app) {
    const { doc, session } = app;
    const body = this.piece('.whole-body');
    this.follow(() => {
      const whole = session.whole.value;
      const [map, counts] = [doc.argument.value, doc.counts.value];
      show(this.piece('.part-note'), whole && whole !== 'picture' && map?.facts && counts && html`<p class="faint part">Of this large map only what is near the claim in focus is here: ${number(map.claims.length)} of ${number(counts.claims)} claims.</p>`);
      this.closest('.pane')?.toggleAttribute('hidden', whole === '');
    });
    this.follow(() => {
      const whole = session.whole.value;
      const ready = doc.argument.value !== undefined;
      if (!whole || !ready) {
        body.replaceChildren();
        return;
      }
      const tag = FORMS_OF_WHOLE[whole];
      if (body.firstElementChild?.localName === tag) return;
      const view = /** @type {any} */ (document.createElement(tag));
      body.replaceChildren(view);
      view.start(app);
      view.querySelector('[tabindex="0"]')?.focus({ preventScroll: true });
    });
  }
}
