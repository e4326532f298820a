// @ts-check
import { html, show } from '../../lib/html.js';
import { count } from '../../view/text.js';
import { LiveElement } from '../live-element.js';

const TALL = 22;
const LOW = 12;

/** A strip of the page from first turn to last comment: bars up for objections, down for reasons. */
export class PageTimeline extends LiveElement {
  #at = 0;

  /** @param {import('../live-element.js').App} app */
  start(app) {
    const { doc, session, counts } = app;
    /** @type {import('../../view/timeline.js').Bar[]} */
    let bars = [];
    const told = () => {
      const bar = bars[this.#at];
      if (!bar) return;
      const slider = this.piece('[role=slider]');
      slider.setAttribute('aria-valuenow', String(this.#at + 1));
      slider.setAttribute('aria-valuetext', barWords(bar));
      for (const [index, line] of [...this.querySelectorAll('.bar')].entries()) line.classList.toggle('at', index === this.#at);
    };
    const go = () => { if (bars[this.#at]) app.run('open-place', bars[this.#at].segment); };
    this.follow(() => {
      const map = doc.argument.value;
      bars = counts.value?.bars ?? [];
      this.hidden = bars.length < 4 || bars.every(({ attacks, supports }) => attacks + supports === 0);
      if (this.hidden) return;
      const most = Math.max(1, ...bars.map(({ attacks }) => attacks));
      const best = Math.max(1, ...bars.map(({ supports }) => supports));
      show(this, html`<div role="slider" tabindex="0" aria-label="Where objections and reasons concentrate" aria-valuemin="1" aria-valuemax="${bars.length}" aria-valuenow="1"><svg viewBox="0 0 ${bars.length} ${TALL + LOW}" preserveAspectRatio="none" aria-hidden="true">${bars.map(({ attacks, supports, isComment, chapter }, index) => {
        const up = attacks ? Math.max(3, (attacks / most) * TALL) : 0;
        const down = supports ? Math.max(2, (supports / best) * LOW) : 0;
        return html`<g class="bar ${isComment && 'comment'}"><rect class="back" x="${index}" y="0" width="1" height="${TALL + LOW}"></rect><rect class="rebuts" x="${index + 0.12}" y="${TALL - up}" width="0.76" height="${up}"></rect><rect class="supports" x="${index + 0.12}" y="${TALL}" width="0.76" height="${down}"></rect>${chapter && html`<line class="begins" x1="${index}" x2="${index}" y1="0" y2="${TALL + LOW}"></line>`}</g>`;
      })}<line x1="0" x2="${bars.length}" y1="${TALL}" y2="${TALL}"></line></svg></div>`);
      const place = session.place.peek() || map?.said.places(session.focus.peek())[0]?.segment?.id;
      this.#at = Math.max(0, bars.findIndex(({ segment }) => segment === place));
      told();
    });
    this.addEventListener('mousemove', (event) => { const bar = bars[this.#under(event, bars.length)]; if (bar) this.title = barWords(bar); });
    this.addEventListener('click', (event) => { this.#at = this.#under(event, bars.length); told(); go(); });
    this.addEventListener('keydown', (event) => {
      const step = /** @type {Record<string, number>} */ ({ ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity })[event.key];
      if (step === undefined && event.key !== 'Enter') return;
      event.preventDefault();
      if (step !== undefined) this.#at = Math.min(bars.length - 1, Math.max(0, this.#at + step));
      told();
      go();
      this.piece('[role=slider]').focus();
    });
  }

  /** @param {MouseEvent} event @param {number} bars */
  #under({ clientX }, bars) {
    const { left, width } = this.piece('svg').getBoundingClientRect();
    return Math.min(bars - 1, Math.max(0, Math.floor(((clientX - left) / width) * bars)));
  }
}

/** @param {import('../../view/timeline.js').Bar} bar */
function barWords({ name, attacks, supports, chapter }) {
  return `${chapter ? `“${chapter}” begins. ` : ''}${name}: ${count(attacks, 'objection')}, ${count(supports, 'reason')}`;
}
