// @ts-check
import { html, show } from '../../lib/html.js';
import { LiveElement } from '../live-element.js';
import { selectedForm } from '../page/selected-words.js';

/** Beside words selected in the transcript: what they may become. */
export class WordsMenu extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start(app) {
    const { doc, session } = app;
    show(this, html`<div class="words-menu" role="toolbar" aria-label="Make of the selected words" hidden>${[['', 'Claim'], ['reason', '+ Reason'], ['objection', '− Objection'], ['question', '? Question']].map(([role, title]) => html`<button type="button" class="button" data-role="${role}">${title}${role === '' && html` <kbd>I</kbd>`}</button>`)}<button type="button" class="button cut-here">Cut the comment here</button></div>`);
    const menu = this.piece('.words-menu');
    const place = () => {
      const map = doc.argument.peek();
      const selection = getSelection();
      const form = map && selection && selectedForm(map, selection, session.focus.peek());
      menu.hidden = !form || session.deciding.peek() !== '';
      if (menu.hidden || !selection || !form) return;
      this.piece('.cut-here').hidden = !session.cuts.peek() || map?.page.segment(form.segment ?? '')?.kind !== 'comment';
      const { left, right, bottom } = selection.getRangeAt(0).getBoundingClientRect();
      const { width } = menu.getBoundingClientRect();
      menu.classList.toggle('away', bottom < 60 || bottom > innerHeight);
      menu.style.left = `${Math.max(8, Math.min(innerWidth - width - 8, (left + right - width) / 2))}px`;
      menu.style.top = `${Math.min(innerHeight - 56, bottom + 8)}px`;
    };
    document.addEventListener('selectionchange', () => requestAnimationFrame(place));
    document.addEventListener('scroll', () => { if (!menu.hidden) place(); }, { capture: true, passive: true });
    menu.addEventListener('mousedown', (event) => event.preventDefault());
    menu.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? /** @type {HTMLElement|null} */ (event.target.closest('[data-role]')) : null;
      const map = doc.argument.peek();
      const selection = getSelection();
      const form = map && selection && selectedForm(map, selection, session.focus.peek());
      if (form && event.target instanceof Element && event.target.closest('.cut-here')) app.run('split-comment', `${form.segment} ${form.spans?.[0].start}`);
      if (!button || !form) return;
      app.run('claim-words', { ...form, role: button.dataset.role });
      selection.removeAllRanges();
    });
  }
}
