// @ts-check
import { LiveElement } from '../live-element.js';

/** Where a page or a map comes in: dropped, chosen, or pasted. */
export class ImportBox extends LiveElement {
  /** @param {import('../live-element.js').App} app @param {(bytes: Blob, name: string, sent: () => void) => Promise<string>} bring answers the new map's id */
  start(app, bring) {
    const { session, doc } = app;
    const form = /** @type {HTMLFormElement} */ (this.piece('.pasting'));
    const take = (/** @type {Blob} */ file, /** @type {string} */ name) => void this.#take(file, name, bring, app);
    this.piece('input[type=file]').addEventListener('change', (event) => {
      const [file] = /** @type {HTMLInputElement} */ (event.target).files ?? [];
      if (file) take(file, file.name);
    });
    this.clicked({ '.paste': () => { form.hidden = !form.hidden; this.piece('textarea').focus(); } });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = String(new FormData(form).get('page') ?? '');
      if (text.trim()) take(new Blob([text], { type: 'text/plain' }), `${text.trim().split('\n')[0].slice(0, 60).replace(/[^\p{L}\p{N} -]/gu, '').trim() || 'page'}.txt`);
    });
    const isOpen = () => session.map.peek() === '';
    window.addEventListener('dragover', (event) => {
      if (!isOpen() || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      document.body.classList.add('dropping');
    });
    window.addEventListener('dragleave', (event) => { if (!event.relatedTarget) document.body.classList.remove('dropping'); });
    window.addEventListener('drop', (event) => {
      document.body.classList.remove('dropping');
      const file = isOpen() ? event.dataTransfer?.files[0] : undefined;
      if (!file) return;
      event.preventDefault();
      take(file, file.name);
    });
    this.follow(() => { this.hidden = session.map.value !== '' || doc.progress.value !== 'none' || !doc.mayEdit; });
  }

  /** @param {Blob} file @param {string} name @param {(bytes: Blob, name: string, sent: () => void) => Promise<string>} bring @param {import('../live-element.js').App} app */
  async #take(file, name, bring, app) {
    const trouble = this.piece('.import-trouble');
    trouble.textContent = '';
    this.#stage(0);
    try {
      await file.arrayBuffer();
      this.#stage(1);
      const id = await bring(file, name, () => this.#stage(2));
      this.#stage(3);
      app.run('open-map', id);
    } catch (error) {
      trouble.textContent = `${name}: ${error instanceof Error ? error.message : String(error)}`;
    } finally {
      this.piece('.stages').hidden = true;
    }
  }

  /** What happens to a page on its way in, in order. @param {number} now */
  #stage(now) {
    this.piece('.stages').hidden = false;
    this.pieces('.stages li').forEach((line, at) => { line.dataset.state = at === now ? 'now' : at < now ? 'done' : 'later'; });
  }
}
