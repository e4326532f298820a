// @ts-check
import { html, show } from '../../lib/html.js';
import { LiveElement } from '../live-element.js';

/** @typedef {import('../../model/search.js').Hit} Hit */

/** Search as you type over claims, the words of the page, and people. */
export class SearchBox extends LiveElement {
  /** @type {Hit[]} */ #hits = [];
  #at = -1;

  /** @param {import('../live-element.js').App} app */
  start(app) {
    const { doc, session } = app;
    show(this, html`<label class="search"><span class="visually-hidden">Search claims, words and people</span>
        <input type="search" role="combobox" aria-expanded="false" aria-controls="search-hits" aria-autocomplete="list" autocomplete="off" spellcheck="false" placeholder="Search" enterkeyhint="go">
        <kbd aria-hidden="true">/</kbd></label>
      <div class="hits" id="search-hits" role="listbox" aria-label="What was found" hidden></div>`);
    const input = /** @type {HTMLInputElement} */ (this.piece('input'));
    input.addEventListener('input', () => {
      this.#at = -1;
      app.run('search-for', input.value);
    });
    input.addEventListener('keydown', (event) => this.#key(event, app));
    this.piece('.hits').addEventListener('mousedown', (event) => event.preventDefault());
    this.piece('.hits').addEventListener('click', (event) => {
      const row = event.target instanceof Element ? event.target.closest('[role=option]') : null;
      if (row) this.#open(app, Number(/** @type {HTMLElement} */ (row).dataset.at));
    });
    this.addEventListener('focusout', () => { this.piece('.hits').hidden = true; });
    input.addEventListener('focus', () => this.#show(doc.search.peek()(session.query.peek())));
    this.follow(() => {
      const query = session.query.value;
      if (input.value !== query) input.value = query;
      this.#show(doc.search.value(query));
    });
    this.follow(() => {
      if (session.attention.value.to !== 'search') return;
      input.focus();
      input.select();
    });
  }

  /** @param {import('../../model/search.js').HitGroup[]|undefined} answer nothing while the server searches */
  #show(answer) {
    const groups = answer ?? [];
    const box = this.piece('.hits');
    const input = /** @type {HTMLInputElement} */ (this.piece('input'));
    this.#hits = groups.flatMap(({ hits }) => hits);
    const open = document.activeElement === input && input.value.trim() !== '';
    box.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    let at = 0;
    show(box, groups.length === 0 ? html`<p class="nothing" role="option" aria-disabled="true">${answer ? 'Nothing found. Try fewer or other words.' : 'Searching…'}</p>` : html`${groups.map((group) => html`
      <div role="group" aria-label="${group.title}, ${group.total}${group.more && ' or more'}"><p class="hits-title" aria-hidden="true">${group.title} <span class="badge">${group.total}${group.more && '+'}</span></p>
      ${group.hits.map((hit) => html`<div role="option" id="hit-${at}" data-at="${at++}" data-hit-id="${hit.id}" aria-selected="false">
        <span class="hit" title="${hit.label}">${marked(hit)}</span> <span class="faint">${hit.detail}</span></div>`)}
      ${group.total > group.hits.length && html`<p class="faint hits-more" aria-hidden="true">and ${group.total - group.hits.length} more</p>`}</div>`)}`);
    this.#select(this.#at);
  }

  /** @param {KeyboardEvent} event @param {import('../live-element.js').App} app */
  #key(event, app) {
    const steps = /** @type {Record<string, number>} */ ({ ArrowDown: 1, ArrowUp: -1 });
    if (event.key in steps && this.#hits.length) {
      event.preventDefault();
      this.#select((this.#at + steps[event.key] + this.#hits.length) % this.#hits.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.#open(app, Math.max(0, this.#at));
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (app.session.query.peek()) app.run('search-for', '');
      else app.run('go-map');
    }
  }

  /** @param {number} at */
  #select(at) {
    this.#at = at;
    const input = this.piece('input');
    for (const row of this.querySelectorAll('[role=option][aria-selected]')) {
      const chosen = /** @type {HTMLElement} */ (row).dataset.at === String(at);
      row.setAttribute('aria-selected', String(chosen));
      if (chosen) row.scrollIntoView({ block: 'nearest' });
    }
    if (at >= 0) input.setAttribute('aria-activedescendant', `hit-${at}`);
    else input.removeAttribute('aria-activedescendant');
  }

  /** @param {import('../live-element.js').App} app @param {number} at */
  #open(app, at) {
    const hit = this.#hits[at];
    if (!hit) return;
    app.run('open-hit', hit);
    this.piece('.hits').hidden = true;
    this.piece('input').blur();
  }
}

/** The label with what was searched for marked. @param {Hit} hit */
function marked({ label, match }) {
  if (!match) return html`${label}`;
  const end = match.start + match.length;
  return html`${label.slice(0, match.start)}<mark>${label.slice(match.start, end)}</mark>${label.slice(end)}`;
}
