// @ts-check
import { html, show } from '../../lib/html.js';
import { laneOf } from '../../view/lane.js';
import { count, gist } from '../../view/text.js';
import { cardMarkup } from './card-markup.js';
import { LiveElement } from '../live-element.js';
import { copyText } from '../parts.js';

/** Cards of a group that are shown at first. */
const CARDS = 30;

/** Everything said about the focus: attacks, then supports, then replies that take no side. */
export class RebuttalLane extends LiveElement {
  #whole = false;
  #focus = '';

  /** @param {import('../live-element.js').App} app */
  start({ doc, session, picked }) {
    const update = () => {
      const map = doc.argument.value;
      const focus = session.focus.value;
      if (focus !== this.#focus) {
        this.#whole = false;
        this.closest('.pane-body')?.scrollTo({ top: 0 });
      }
      this.#focus = focus;
      const claim = map?.claim(focus);
      this.hidden = session.side.value !== '';
      if (!map || !claim) {
        show(this, html`<p class="nothing">Choose a claim to see what is said about it.</p>`);
        return;
      }
      const lane = laneOf(map, focus, session.people.value, picked.value);
      const live = (/** @type {import('../../view/lane.js').Card[]} */ cards) => cards.filter(({ dimmed }) => !dimmed);
      const attacks = live(lane.attacks);
      const open = attacks.filter(({ unanswered }) => unanswered).length;
      show(this, html`<p class="about">About <strong>${gist(claim.text)}</strong></p>
        <p class="figures">${count(attacks.length, 'objection')}${open > 0 && html`, <b>${open} unanswered</b>`} · ${count(live(lane.supports).length, 'support')} · ${count(live(lane.neutral).length, 'neutral reply', 'neutral replies')}</p>
        ${attacks.length === 0 && lane.attacks.length === 0 && html`<p class="nothing">Nobody has objected to this.</p>`}
        ${this.#group(map, '', lane.attacks, doc.shownStanding)}
        ${this.#group(map, 'Supports', lane.supports, doc.shownStanding)}
        ${this.#group(map, 'Neutral replies', lane.neutral, doc.shownStanding)}`);
    };
    this.follow(update);
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? /** @type {HTMLElement|null} */ (event.target.closest('.copy-link'))?.dataset.link : undefined;
      if (link) copyText(session, new URL(link, document.baseURI).href, 'The link to this is copied.');
      if (!(event.target instanceof Element) || !event.target.closest('.whole')) return;
      this.#whole = true;
      update();
    });
  }

  /** @param {import('../../model/argument-map.js').ArgumentMap} map @param {string} title @param {import('../../view/lane.js').Card[]} cards @param {Record<string, string>|undefined} standing */
  #group(map, title, cards, standing) {
    if (cards.length === 0) return undefined;
    const shown = this.#whole ? cards : cards.slice(0, CARDS);
    return html`${title && html`<h3>${title}</h3>`}<ul class="cards">${shown.map((card) => html`<li>${cardMarkup(map, card, standing)}</li>`)}</ul>
      ${shown.length < cards.length && html`<button type="button" class="button whole">Show ${cards.length - shown.length} more</button>`}`;
  }
}
