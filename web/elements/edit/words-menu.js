// @ts-check
import { LiveElement } from '../live-element.js';
import { selectedForm } from '../page/selected-words.js';

/** Beside words selected in the transcript: what they may become. */
export class WordsMenu extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ doc, session, run }) {
    const menu = this.piece('.words-menu');
    const chosen = () => {
      const [map, selection] = [doc.argument.peek(), getSelection()];
      const form = map && selection ? selectedForm(map, selection, session.focus.peek()) : undefined;
      return form && selection && { map, form, selection };
    };
    const place = () => {
      const now = chosen();
      menu.hidden = !now || session.deciding.peek() !== '';
      if (menu.hidden || !now) return;
      this.piece('.cut-here').hidden = !session.cuts.peek() || now.map?.page.segment(now.form.segment ?? '')?.kind !== 'comment';
      const { left, right, bottom } = now.selection.getRangeAt(0).getBoundingClientRect();
      const { width } = menu.getBoundingClientRect();
      menu.classList.toggle('away', bottom < 60 || bottom > innerHeight);
      menu.style.left = `${Math.max(8, Math.min(innerWidth - width - 8, (left + right - width) / 2))}px`;
      menu.style.top = `${Math.min(innerHeight - 56, bottom + 8)}px`;
    };
    document.addEventListener('selectionchange', () => requestAnimationFrame(place));
    document.addEventListener('scroll', () => { if (!menu.hidden) place(); }, { capture: true, passive: true });
    menu.addEventListener('mousedown', (event) => event.preventDefault());
    this.clicked({
      '.cut-here': () => { const form = chosen()?.form; if (form) run('split-comment', `${form.segment} ${form.spans?.[0].start}`); },
      '[data-role]': ({ dataset }) => {
        const now = chosen();
        if (!now) return;
        run('claim-words', { ...now.form, role: dataset.role });
        now.selection.removeAllRanges();
      },
    });
  }
}
