// @ts-check
import { html, show } from '../../lib/html.js';
import { facetGroups } from '../../model/facets.js';
import { signal } from '../../state/signal.js';
import { number } from '../../view/text.js';
import { LiveElement } from '../live-element.js';
import { chipsMarkup, closeOnLeave } from '../menu.js';

/** What claims may be picked out by: who said them, their state, what they do, how they come out, their tags. */
export class FacetFilter extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ doc, session, counts }) {
    const details = /** @type {HTMLDetailsElement} */ (this.piece('details'));
    closeOnLeave(details);
    const isOpen = signal(details.open);
    details.addEventListener('toggle', () => { isOpen.value = details.open; });
    this.follow(() => {
      const facets = session.facets.value;
      const { left = 0, claims = 0, facets: counted = {} } = (isOpen.value || facets.length ? counts.value : undefined) ?? {};
      if (!doc.argument.value) return;
      show(this.piece('summary'), html`<span class="wide-word">Filter</span> ${facets.length > 0 ? html`<b>${number(left)} of ${number(claims)}</b>` : html`<span class="narrow-word">Filter</span>`}`);
      if (!isOpen.value) return;
      this.held(() => show(this.piece('.menu-body'), html`${facetGroups(counted, facets).map(({ title, options }) => chipsMarkup(title, 'toggle-facet',
        options.slice(0, 24).map(({ facet, words, count }) => ({ about: facet, words, isPressed: facets.includes(facet), count }))))}
        <p class="faint">Numbers say how many claims and questions each would leave.</p><p class="choices"><button type="button" class="button" data-command="clear-facets">Show every claim</button></p>`), 'data-about');
    });
  }
}
