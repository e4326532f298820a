// @ts-check
import { html, show } from '../../lib/html.js';
import { SIGNS } from '../../view/signs.js';
import { voicesOf } from '../../view/lane.js';
import { PATHS, readWalk, stopsOf } from '../../view/walk.js';
import { gist } from '../../view/text.js';
import { LiveElement } from '../live-element.js';
import { names } from '../parts.js';

/** A presentation: one claim at a time, large, with what it bears on; the arrow keys walk. */
export class StageShow extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start(app) {
    const { doc, session } = app;
    show(this, html`<dialog class="stage" aria-label="Presentation"><div class="stage-body" tabindex="-1"></div></dialog>`);
    const dialog = /** @type {HTMLDialogElement} */ (this.piece('dialog'));
    const now = () => {
      const map = doc.argument.peek();
      const { path, at, from } = readWalk(session.walk.peek());
      const stops = map ? stopsOf(map, path, from || session.focus.peek(), session.chosen.peek()) : [];
      return { map, path, stops, at: Math.min(at, stops.length - 1), stop: stops[Math.min(at, stops.length - 1)] };
    };
    dialog.addEventListener('close', () => app.run('leave-walk', now().stop?.claim));
    dialog.addEventListener('keydown', (event) => {
      const by = /** @type {Record<string, string>} */ ({ ArrowRight: 'next-stop', ArrowDown: 'next-stop', ' ': 'next-stop', PageDown: 'next-stop', ArrowLeft: 'previous-stop', ArrowUp: 'previous-stop', PageUp: 'previous-stop' })[event.key];
      if (!by || (event.key === ' ' && event.target instanceof HTMLButtonElement)) return;
      event.preventDefault();
      app.run(by, now().stops.length);
    });
    dialog.addEventListener('click', (event) => {
      const source = event.target instanceof Element ? /** @type {HTMLElement|null} */ (event.target.closest('[data-walk]')) : null;
      if (!source) return;
      if (source.dataset.walk === 'leave') dialog.close();
      else app.run(source.dataset.walk ?? '', now().stops.length);
    });
    this.follow(() => {
      const walk = session.walk.value;
      void doc.argument.value;
      if (!walk || !doc.argument.value) {
        if (dialog.open) dialog.close();
        return;
      }
      const { map, path, stops, at, stop } = now();
      if (!map) return;
      show(this.piece('.stage-body'), html`<header class="stage-head"><p>${/** @type {Record<string, string>} */ (PATHS)[path]}</p><p>${stops.length ? `${at + 1} of ${stops.length}` : ''}</p><p class="choices">${Object.entries(PATHS).filter(([name]) => name !== path && (name !== 'chosen' || session.chosen.peek().length)).map(([name, title]) => html`<button type="button" class="action" data-command="present" data-about="${name}">${title}</button>`)}</p></header>
        ${stop ? slide(map, stop, doc.shownStanding) : html`<div class="slide"><p class="slide-text">Nothing is on this path.</p></div>`}
        <footer class="stage-foot"><button type="button" class="button" data-walk="previous-stop">← Back</button><button type="button" class="button primary" data-walk="next-stop">Next →</button><button type="button" class="button" data-walk="leave">Leave <kbd>Esc</kbd></button></footer>`);
      if (!dialog.open) dialog.showModal();
      this.piece('.stage-body').focus();
    });
  }
}

/** @param {import('../../model/argument-map.js').ArgumentMap} map @param {import('../../view/walk.js').Stop} stop @param {Record<string, string>|undefined} standing */
function slide(map, { claim, kind, onto }, standing) {
  const { attacks, supports, unanswered } = map.tally(claim);
  const [voice] = voicesOf(map, map.said.places(claim).map(({ locution }) => locution.id), map.claim(claim)?.text);
  return html`<div class="slide ${kind}" aria-live="polite">${onto && kind && html`<p class="slide-onto"><span class="bearing ${kind}"><span class="sign" aria-hidden="true">${SIGNS[kind].sign}</span> ${SIGNS[kind].word}</span> ${gist(map.claim(onto)?.text ?? '')}</p>`}
    <p class="slide-text">${map.claim(claim)?.text}</p><p class="slide-who">${voice ? `${names(map, map.said.voices(claim))} · ${voice.place} ` : ''}${standing?.[claim] && html`<span class="tag standing ${standing[claim]}">${standing[claim]}</span>`}</p>
    ${voice?.quote && html`<blockquote><q>${gist(voice.quote)}</q></blockquote>`}
    <p class="slide-count">${attacks > 0 && html`<span class="bearing rebuts">− ${attacks}</span> `}${supports > 0 && html`<span class="bearing supports">+ ${supports}</span> `}${unanswered > 0 && html`<span class="faint">${unanswered} unanswered</span>`}</p></div>`;
}
