// @ts-check
import { html, show } from '../../lib/html.js';
import { count } from '../../view/text.js';
import { LiveElement } from '../live-element.js';

/** How many others look at this map at the moment. */
export class HereNow extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ doc }) {
    this.follow(() => {
      const others = doc.people.value.length;
      show(this, others > 0 && doc.argument.value && html`<button type="button" class="figure-link quiet" data-command="show-history"><span class="dot" aria-hidden="true"></span> ${count(others, 'other')} here</button>`);
    });
  }
}
