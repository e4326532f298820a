// @ts-check
import { html, show } from '../../lib/html.js';
import { count, number } from '../../view/text.js';
import { LiveElement } from '../live-element.js';

/** The title of the map and its figures; while people are picked out, the figures count only what they voice. */
export class MapHeader extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ doc, session, counts }) {
    this.follow(() => {
      const [map, at, picked] = [doc.argument.value, session.at.value, session.people.value.length + session.facets.value.length];
      show(this, map && html`<h1>${map.title}</h1><p class="figures">${at && html`<span class="then">as it was at revision ${at}</span> <button type="button" class="figure-link quiet" data-command="read-now">Back to now</button>`}${counts.value && figures(counts.value, picked > 0)}</p>`);
    });
  }
}

/** @param {import('../../model/types.js').Counts} counts @param {boolean} isPart whether some are picked out */
function figures({ claims, left, questions, objections, speaking, unanswered, proposals }, isPart) {
  return html`${isPart ? html`<span>${number(left)} of ${number(claims)} claims and questions</span>` : html`<span>${count(left - questions, 'claim')}</span> ${questions > 0 && html`<span>${count(questions, 'question')}</span>`}`}
    <span>${count(objections, 'objection')} <span class="wide-word">from ${count(speaking, 'person', 'people')}</span></span>
    <button type="button" class="figure-link" data-command="toggle-unanswered">${number(unanswered)} unanswered</button>
    ${proposals > 0 && html`<button type="button" class="figure-link quiet" data-command="open-queue">${count(proposals, 'proposal')}</button>`}`;
}
