// @ts-check
import { html, show } from '../../lib/html.js';
import { count, number } from '../../view/text.js';
import { LiveElement } from '../live-element.js';

/** The title of the map and its figures; while people are picked out, the figures count only what they voice. */
export class MapHeader extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ doc, session, counts }) {
    this.follow(() => {
      const map = doc.argument.value;
      if (!map) {
        this.replaceChildren();
        return;
      }
      show(this, html`<h1>${map.title}</h1><p class="figures">${session.at.value && html`<span class="then">as it was at revision ${session.at.value}</span> <button type="button" class="figure-link quiet" data-command="read-now">Back to now</button>`}${figures(counts.value, session.people.value.length + session.facets.value.length > 0)}</p>`);
    });
  }
}

/** @param {import('../../model/types.js').Counts|undefined} counts @param {boolean} isPart whether some are picked out */
function figures(counts, isPart) {
  if (!counts) return undefined;
  const { claims, left, objections, speaking, unanswered, proposals } = counts;
  return html`<span>${number(left)}${isPart && ` of ${number(claims)}`} claims</span>
    <span>${count(objections, 'objection')} <span class="wide-word">from ${count(speaking, 'person', 'people')}</span></span>
    <button type="button" class="figure-link" data-command="toggle-unanswered">${number(unanswered)} unanswered</button>
    ${proposals > 0 && html`<button type="button" class="figure-link quiet" data-command="open-queue">${count(proposals, 'proposal')}</button>`}`;
}
