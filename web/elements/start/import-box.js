// @ts-check
import { html, show } from '../../lib/html.js';
import { LiveElement } from '../live-element.js';

/** What happens to a page on its way in, in order. */
const STAGES = Object.freeze([['reading', 'Reading the file'], ['sending', 'Sending it to the server'], ['drafting', 'Finding who speaks, what is claimed, and who answers whom'], ['opening', 'Opening the map']]);

/** Where a page or a map comes in: dropped, chosen, or pasted. */
export class ImportBox extends LiveElement {
  /** @param {import('../live-element.js').App} app @param {(bytes: Blob, name: string, sent: () => void) => Promise<string>} bring answers the new map's id */
  start(app, bring) {
    const { session, doc } = app;
    show(this, html`<section class="import" aria-labelledby="import-title"><h2 id="import-title">Bring a page or a map</h2>
      <p class="faint">Drop a file anywhere here: an interview page with its comments (text, HTML, WebVTT), or a map in any notation Counterpoint reads.</p>
      <p class="choices"><label class="button primary file"><input type="file" class="visually-hidden"> Choose a file…</label><button type="button" class="button paste">Paste a page</button></p>
      <form class="pasting" hidden><label class="field"><span>The page’s text, with the comments below the interview</span><textarea rows="9" name="page"></textarea></label><p class="choices"><button class="button primary">Draft a map of it</button></p></form>
      <ol class="stages" role="status" hidden>${STAGES.map(([name, title]) => html`<li data-stage="${name}">${title}</li>`)}</ol><p class="import-trouble" role="alert"></p></section>`);
    const form = /** @type {HTMLFormElement} */ (this.piece('.pasting'));
    const take = (/** @type {Blob} */ file, /** @type {string} */ name) => void this.#take(file, name, bring, app);
    this.piece('input[type=file]').addEventListener('change', (event) => {
      const [file] = /** @type {HTMLInputElement} */ (event.target).files ?? [];
      if (file) take(file, file.name);
    });
    this.piece('.paste').addEventListener('click', () => {
      form.hidden = !form.hidden;
      if (!form.hidden) this.piece('textarea').focus();
    });
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
    this.piece('.import-trouble').textContent = '';
    this.#stage('reading');
    try {
      await file.arrayBuffer();
      this.#stage('sending');
      const id = await bring(file, name, () => this.#stage('drafting'));
      this.#stage('opening');
      app.run('open-map', id);
    } catch (error) {
      this.piece('.import-trouble').textContent = `${name}: ${error instanceof Error ? error.message : String(error)}`;
    } finally {
      this.piece('.stages').hidden = true;
    }
  }

  /** @param {string} now */
  #stage(now) {
    this.piece('.stages').hidden = false;
    let before = true;
    for (const line of /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll('[data-stage]'))) {
      if (line.dataset.stage === now) before = false;
      line.dataset.state = line.dataset.stage === now ? 'now' : before ? 'done' : 'later';
    }
  }
}
