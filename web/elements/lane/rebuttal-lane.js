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
      this.hidden = session.side.value !== '';
      if (!map?.claim(focus)) return show(this, html`<p class="nothing">Choose a claim to see what is said about it.</p>`);
      const { attacks, supports, neutral } = laneOf(map, focus, session.people.value, picked.value);
      const live = (/** @type {import('../../view/lane.js').Card[]} */ cards) => cards.filter(({ dimmed }) => !dimmed);
      const open = live(attacks).filter(({ unanswered }) => unanswered).length;
      const group = (/** @type {string} */ title, /** @type {import('../../view/lane.js').Card[]} */ cards) => {
        const shown = this.#whole ? cards : cards.slice(0, CARDS);
        return cards.length > 0 && html`${title && html`<h3>${title}</h3>`}<ul class="cards">${shown.map((card) => html`<li>${cardMarkup(map, card, doc.shownStanding)}</li>`)}</ul>
          ${shown.length < cards.length && html`<button type="button" class="button whole">Show ${cards.length - shown.length} more</button>`}`;
      };
      show(this, html`<p class="about">About <strong>${gist(map.textOf(focus))}</strong></p>
        <p class="figures">${count(live(attacks).length, 'objection')}${open > 0 && html`, <b>${open} unanswered</b>`} · ${count(live(supports).length, 'support')} · ${count(live(neutral).length, 'neutral reply', 'neutral replies')}</p>
        ${attacks.length === 0 && html`<p class="nothing">Nobody has objected to this.</p>`}${group('', attacks)}${group('Supports', supports)}${group('Neutral replies', neutral)}`);
    };
    this.follow(update);
    this.clicked({
      '.copy-link': ({ dataset }) => copyText(session, new URL(dataset.link ?? '', document.baseURI).href, 'The link to this is copied.'),
      '.whole': () => { this.#whole = true; update(); },
    });
  }
}
