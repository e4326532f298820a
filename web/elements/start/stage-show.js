// @ts-check
import { html, show } from '../../lib/html.js';
import { voicesOf } from '../../view/lane.js';
import { PATHS, readWalk, stopsOf } from '../../view/walk.js';
import { gist } from '../../view/text.js';
import { LiveElement } from '../live-element.js';
import { bearing, names } from '../parts.js';

/** A presentation: one claim at a time, large, with what it bears on; the arrow keys walk. */
export class StageShow extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start(app) {
    const { doc, session, run } = app;
    const now = () => {
      const map = doc.argument.peek();
      const { path, at, from } = readWalk(session.walk.peek());
      const stops = map ? stopsOf(map, path, from || session.focus.peek(), session.chosen.peek()) : [];
      const place = Math.min(at, stops.length - 1);
      return { map, path, stops, at: place, stop: stops[place] };
    };
    const step = (/** @type {string} */ by) => (by === 'leave-walk' ? this.querySelector('dialog')?.close() : run(by, now().stops.length));
    const open = this.dialog(() => run('leave-walk', now().stop?.claim));
    this.addEventListener('keydown', (event) => {
      const by = /** @type {Record<string, string>} */ ({ ArrowRight: 'next-stop', ArrowDown: 'next-stop', ' ': 'next-stop', PageDown: 'next-stop', ArrowLeft: 'previous-stop', ArrowUp: 'previous-stop', PageUp: 'previous-stop' })[event.key];
      if (!by || (event.key === ' ' && event.target instanceof HTMLButtonElement)) return;
      event.preventDefault();
      step(by);
    });
    this.clicked({ '[data-walk]': ({ dataset }) => step(dataset.walk ?? '') });
    this.follow(() => {
      const isOpen = session.walk.value !== '' && doc.argument.value !== undefined;
      const { map, path, stops, at, stop } = now();
      if (isOpen && map) {
        show(this.piece('.stage-head'), html`<p>${PATHS[path]}</p><p>${stops.length > 0 && `${at + 1} of ${stops.length}`}</p><p class="choices">${Object.entries(PATHS).filter(([name]) => name !== path && (name !== 'chosen' || session.chosen.peek().length)).map(([name, title]) => html`<button type="button" class="action" data-command="present" data-about="${name}">${title}</button>`)}</p>`);
        const slide = this.piece('.slide');
        slide.className = `slide ${stop?.kind ?? ''}`;
        show(slide, stop ? slideMarkup(map, stop, doc.shownStanding) : html`<p class="slide-text">Nothing is on this path.</p>`);
      }
      open(isOpen);
      if (isOpen) this.piece('.stage-body').focus();
    });
  }
}

/** @param {import('../../model/argument-map.js').ArgumentMap} map @param {import('../../view/walk.js').Stop} stop @param {Record<string, string>|undefined} standing */
function slideMarkup(map, { claim, kind, onto }, standing) {
  const { attacks, supports, unanswered } = map.tally(claim);
  const [voice] = voicesOf(map, map.said.places(claim).map(({ locution }) => locution.id), map.textOf(claim));
  const stands = standing?.[claim];
  return html`${onto && kind && html`<p class="slide-onto">${bearing(kind)} ${gist(map.textOf(onto))}</p>`}
    <p class="slide-text">${map.textOf(claim)}</p><p class="slide-who">${voice && `${names(map, map.said.voices(claim))} · ${voice.place} `}${stands && html`<span class="tag standing ${stands}">${stands}</span>`}</p>
    ${voice?.quote && html`<blockquote><q>${gist(voice.quote)}</q></blockquote>`}
    <p class="slide-count">${attacks > 0 && html`<span class="bearing rebuts">− ${attacks}</span> `}${supports > 0 && html`<span class="bearing supports">+ ${supports}</span> `}${unanswered > 0 && html`<span class="faint">${unanswered} unanswered</span>`}</p>`;
}
