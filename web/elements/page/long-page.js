// @ts-check
import { fragment, html, show } from '../../lib/html.js';

/** One block, heading or note: one element when it is written. @typedef {{id: string, markup: () => import('../../lib/html.js').Markup}} Item */

/** Pixels before an end at which more is written. */
const AHEAD = 1200;

/** A page of which only the part around the place being read is written, and nothing in view ever moves. */
export class LongPage {
  /** Items written at once. */ chunk = 40;
  /** Elements a page may take: what is farther off is written when it is scrolled to, and what is left behind goes. */ room = 1000;
  /** @type {readonly Item[]} */ items = [];
  /** The items that are written. */ #from = 0;
  #to = 0;
  /** @type {Map<string, string>} the markup of each item, so that an edit rewrites only what it changes */ #written = new Map();
  #frame = 0;

  /** @param {HTMLElement} host @param {(part: ParentNode) => void} finished what is still to be done with what was written
   * @param {(side: 1|-1) => void} ended what to do at the end of the items */
  constructor(host, finished, ended) {
    this.host = host;
    this.finished = finished;
    this.pane = /** @type {HTMLElement} */ (host.closest('.pane-body'));
    this.pane.addEventListener('scroll', () => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => {
        const { scrollTop, scrollHeight, clientHeight } = this.pane;
        if (clientHeight === 0 || !this.#body()) return;
        for (const side of /** @type {(1|-1)[]} */ ([-1, 1])) {
          if ((side < 0 ? scrollTop : scrollHeight - scrollTop - clientHeight) < AHEAD && !this.extend(side)) ended(side);
        }
      });
    }, { passive: true });
  }

  #body() {
    return this.host.querySelector('.page-body');
  }

  /** Other items from now on; what is in view stays, if it is among them. @param {readonly Item[]} items @param {boolean} same whether they are of the same page */
  replace(items, same) {
    const anchor = same ? this.#anchor() : undefined;
    this.items = items;
    const at = items.findIndex(({ id }) => id === anchor?.id);
    this.open(Math.max(0, at));
    const place = this.block(anchor?.id ?? '');
    if (anchor && place) this.pane.scrollTop += place.getBoundingClientRect().top - anchor.top;
  }

  /** The same items, some of which read differently now. @param {readonly Item[]} items */
  rewrite(items) {
    this.items = items;
    const elements = [...this.#body()?.children ?? []];
    items.slice(this.#from, this.#to).forEach((item, index) => {
      const before = this.#written.get(item.id);
      const markup = this.#markup(item);
      if (markup.text !== before) elements[index].replaceWith(fragment(markup));
    });
    this.finished(this.host);
  }

  /** Writes the page from around an item on. @param {number} at */
  open(at) {
    show(this.host, html`<div class="page-body"></div>`);
    this.#written.clear();
    this.#from = this.#to = Math.max(0, at - this.chunk / 4);
    this.extend(1);
    this.#fill();
  }

  /** Writes the block of a segment, if it is not. @param {string} id */
  reveal(id) {
    const at = this.items.findIndex((item) => item.id === id);
    if (at >= 0 && (at < this.#from || at >= this.#to)) this.open(at);
  }

  /** @param {string} id @returns {HTMLElement|undefined} */
  block(id) {
    return /** @type {HTMLElement|null} */ (id ? this.host.querySelector(`.block[data-segment-id="${CSS.escape(id)}"]`) : null) ?? undefined;
  }

  /** Everything, for paper. */
  openAll() {
    while (this.extend(1, Infinity) || this.extend(-1, Infinity));
  }

  /** After printing: only what is read. */
  shrink() {
    if (this.host.getElementsByTagName('*').length > this.room * 1.5) this.open(Math.max(0, this.items.findIndex(({ id }) => id === this.#anchor()?.id)));
  }

  /** @param {Item} item */
  #markup(item) {
    const markup = item.markup();
    this.#written.set(item.id, markup.text);
    return markup;
  }

  /** Writes the next items on one side, and lets go of others when the page takes too much. @param {1|-1} side @returns {boolean} whether there were any */
  extend(side, room = this.room) {
    const body = this.#body();
    const more = side > 0 ? this.items.slice(this.#to, this.#to + this.chunk) : this.items.slice(Math.max(0, this.#from - this.chunk), this.#from);
    if (!body || more.length === 0) return false;
    const chunk = fragment(html`${more.map((item) => this.#markup(item))}`);
    this.finished(chunk);
    const anchor = this.#anchor();
    if (side > 0) {
      body.append(chunk);
      this.#to += more.length;
    } else {
      body.prepend(chunk);
      this.#from -= more.length;
    }
    for (let size = body.getElementsByTagName('*').length; size > room && this.#to - this.#from > this.chunk + more.length;) {
      const far = /** @type {Element} */ (side > 0 ? body.firstElementChild : body.lastElementChild);
      size -= far.getElementsByTagName('*').length + 1;
      far.remove();
      if (side > 0) this.#from += 1;
      else this.#to -= 1;
    }
    if (anchor?.element.isConnected) this.pane.scrollTop += anchor.element.getBoundingClientRect().top - anchor.top;
    this.finished(this.host);
    return true;
  }

  /** While the reader reads: what fits is written, so that ordinary pages are there as a whole. */
  #fill() {
    const { items } = this;
    setTimeout(() => {
      if (items !== this.items || this.host.getElementsByTagName('*').length > this.room * 0.8) return;
      if (this.extend(1) || this.extend(-1)) this.#fill();
    }, 16);
  }

  /** The first block in view. */
  #anchor() {
    const { top: edge } = this.pane.getBoundingClientRect();
    const element = /** @type {HTMLElement|undefined} */ ([...this.host.querySelectorAll('.page-body > .block')].find((one) => one.getBoundingClientRect().bottom > edge));
    return element && { element, id: element.dataset.segmentId ?? '', top: element.getBoundingClientRect().top };
  }
}
