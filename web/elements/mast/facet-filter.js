// @ts-check
import { html, show } from '../../lib/html.js';
import { facetGroups } from '../../model/facets.js';
import { number } from '../../view/text.js';
import { LiveElement } from '../live-element.js';
import { chipsMarkup, closeOnLeave } from '../menu.js';

/** What claims may be picked out by: who said them, their state, what they do, how they come out, their tags. */
export class FacetFilter extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ doc, session, counts }) {
    const details = /** @type {HTMLDetailsElement} */ (this.piece('details'));
    closeOnLeave(details);
    const write = () => {
      const facets = session.facets.value;
      const now = counts.value;
      if (!doc.argument.value) return;
      show(this.piece('summary'), html`<span class="wide-word">Filter</span> ${facets.length > 0 ? html`<b>${number(now?.left ?? 0)} of ${number(now?.claims ?? 0)}</b>` : html`<span class="narrow-word">Filter</span>`}`);
      if (!details.open) return;
      this.held(() => show(this.piece('.menu-body'), html`${facetGroups(now?.facets ?? {}, facets).map(({ title, options }) => chipsMarkup(title, 'toggle-facet',
        options.slice(0, 24).map(({ facet, words, count }) => ({ about: facet, words, isPressed: facets.includes(facet), count }))))}
        <p class="faint">Numbers say how many claims each would leave.</p><p class="choices"><button type="button" class="button" data-command="clear-facets">Show every claim</button></p>`), 'data-about');
    };
    details.addEventListener('toggle', write);
    this.follow(write);
  }
}
