// @ts-check
import { html, show } from '../../lib/html.js';
import { LiveElement } from '../live-element.js';

/** The chapters of the interview, and which one is being read; choosing one goes there. */
export class ChapterChoice extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start(app) {
    const { doc, session } = app;
    this.follow(() => {
      const map = doc.argument.value;
      const chapters = map?.chapters.all ?? [];
      this.hidden = chapters.length === 0;
      if (!map || this.hidden) return;
      const place = session.place.value || map.said.places(session.focus.value)[0]?.segment?.id || '';
      const now = map.chapters.of(place)?.segment ?? '';
      const option = (/** @type {string} */ value, /** @type {string} */ words) => html`<option value="${value}"${value === now ? html` selected` : ''}>${words}</option>`;
      show(this, html`<select aria-label="Chapter">${!now && option('', 'Chapters')}${chapters.map(({ segment, title }) => option(segment, title))}<option value="new">Begin or rename a chapter…</option></select>`);
    });
    this.addEventListener('change', (event) => {
      const { value } = /** @type {HTMLSelectElement} */ (event.target);
      if (value === 'new') app.run('begin-chapter');
      else if (value) app.run('open-place', value);
    });
  }
}
