// @ts-check
import { html, show } from '../../lib/html.js';
import { facetGroups } from '../../model/facets.js';
import { number } from '../../view/text.js';
import { LiveElement } from '../live-element.js';
import { closeOnLeave } from '../menu.js';

/** What claims may be picked out by: who said them, their state, what they do, how they come out, their tags. */
export class FacetFilter extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ doc, session, counts }) {
    show(this, html`<details class="menu facets"><summary class="button"></summary><div class="menu-body"></div></details>`);
    const details = /** @type {HTMLDetailsElement} */ (this.piece('details'));
    closeOnLeave(details);
    const write = () => {
      const map = doc.argument.value;
      const facets = session.facets.value;
      const { left = 0, claims = 0, facets: counted = {} } = counts.value ?? {};
      if (!map) return;
      show(this.piece('summary'), html`<span class="wide-word">Filter</span> ${facets.length > 0 ? html`<b>${number(left)} of ${number(claims)}</b>` : html`<span class="narrow-word">Filter</span>`}`);
      if (!details.open) return;
      const active = /** @type {HTMLElement|null} */ (document.activeElement);
      const held = this.contains(active) ? active?.dataset.about : undefined;
      show(this.piece('.menu-body'), html`${facetGroups(counted, facets).map(({ title, options }) => html`<div role="group" aria-label="${title}"><p class="menu-title">${title}</p>
        <p class="chips">${options.slice(0, 24).map(({ facet, words, count }) => html`<button type="button" class="chip" aria-pressed="${String(facets.includes(facet))}" data-command="toggle-facet" data-about="${facet}">${words} <span class="chip-count">${number(count)}</span></button>`)}</p></div>`)}
        <p class="faint">Numbers say how many claims each would leave.</p><p class="choices"><button type="button" class="button" data-command="clear-facets">Show every claim</button></p>`);
      if (held) this.piece(`[data-about="${CSS.escape(held)}"]`)?.focus();
    };
    details.addEventListener('toggle', write);
    this.follow(write);
  }
}
