// @ts-check
import { html, show } from '../../lib/html.js';
import { LiveElement } from '../live-element.js';
import { followOptions } from '../options.js';

/** @typedef {import('../../model/search.js').Hit} Hit */

/** Search as you type over claims, the words of the page, and people. */
export class SearchBox extends LiveElement {
  /** @type {Hit[]} */ #hits = [];

  /** @param {import('../live-element.js').App} app */
  start(app) {
    const { doc, session } = app;
    const [input, box] = [/** @type {HTMLInputElement} */ (this.piece('input')), this.piece('.hits')];
    const choose = followOptions(input, box, (option) => {
      app.run('open-hit', this.#hits[Number(option.dataset.at)]);
      box.hidden = true;
      input.blur();
    });
    /** @param {import('../../model/search.js').HitGroup[]|undefined} answer nothing while the server searches */
    const list = (answer) => {
      const open = document.activeElement === input && input.value.trim() !== '';
      box.hidden = !open;
      input.setAttribute('aria-expanded', String(open));
      this.#hits = (answer ?? []).flatMap(({ hits }) => hits);
      show(box, hitsMarkup(answer));
      choose(-1);
    };
    input.addEventListener('input', () => app.run('search-for', input.value));
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      if (session.query.peek()) app.run('search-for', '');
      else app.run('go-map');
    });
    this.addEventListener('focusout', () => { box.hidden = true; });
    input.addEventListener('focus', () => list(doc.search.peek()(session.query.peek())));
    this.follow(() => {
      const query = session.query.value;
      if (input.value !== query) input.value = query;
      list(doc.search.value(query));
    });
    this.follow(() => {
      if (session.attention.value.to !== 'search') return;
      input.focus();
      input.select();
    });
  }
}

/** @param {import('../../model/search.js').HitGroup[]|undefined} groups */
function hitsMarkup(groups) {
  if (!groups?.length) return html`<p class="nothing" role="option" aria-disabled="true">${groups ? 'Nothing found. Try fewer or other words.' : 'Searching…'}</p>`;
  let at = 0;
  return groups.map((group) => html`<div role="group" aria-label="${group.title}, ${group.total}${group.more && ' or more'}"><p class="hits-title" aria-hidden="true">${group.title} <span class="badge">${group.total}${group.more && '+'}</span></p>
    ${group.hits.map((hit) => html`<div role="option" data-at="${at++}" data-hit-id="${hit.id}">
      <span class="hit" title="${hit.label}">${marked(hit)}</span> <span class="faint">${hit.detail}</span></div>`)}
    ${group.total > group.hits.length && html`<p class="faint hits-more" aria-hidden="true">and ${group.total - group.hits.length} more</p>`}</div>`);
}

/** The label with what was searched for marked. @param {Hit} hit */
function marked({ label, match }) {
  if (!match) return label;
  const end = match.start + match.length;
  return html`${label.slice(0, match.start)}<mark>${label.slice(match.start, end)}</mark>${label.slice(end)}`;
}
