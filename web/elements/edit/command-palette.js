// @ts-check
import { COMMANDS, GROUPS } from '../../commands/index.js';
import { html, show } from '../../lib/html.js';
import { fold } from '../../model/search.js';
import { LiveElement } from '../live-element.js';
import { shownKey } from '../menu.js';

/** Every command that can run now, found by typing. */
export class CommandPalette extends LiveElement {
  #at = 0;

  /** @param {import('../live-element.js').App} app */
  start(app) {
    const { session } = app;
    show(this, html`<dialog class="palette" aria-label="All commands"><label class="search"><span class="visually-hidden">Find a command</span>
      <input type="search" role="combobox" aria-expanded="true" aria-controls="palette-rows" aria-autocomplete="list" autocomplete="off" spellcheck="false" placeholder="What would you like to do?"></label>
      <div class="palette-rows" id="palette-rows" role="listbox" aria-label="Commands"></div></dialog>`);
    const dialog = /** @type {HTMLDialogElement} */ (this.piece('dialog'));
    const input = /** @type {HTMLInputElement} */ (this.piece('input'));
    dialog.addEventListener('close', () => { if (session.sheet.peek() === 'palette') app.run('close-sheet'); });
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
      const row = event.target instanceof Element ? /** @type {HTMLElement|null} */ (event.target.closest('[data-run]')) : null;
      if (row) this.#run(app, row.dataset.run ?? '');
    });
    input.addEventListener('input', () => { this.#at = 0; this.#list(app, input.value); });
    input.addEventListener('keydown', (event) => {
      const rows = this.querySelectorAll('[data-run]');
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        this.#at = (this.#at + (event.key === 'ArrowDown' ? 1 : -1) + rows.length) % Math.max(1, rows.length);
        this.#mark();
      } else if (event.key === 'Enter') {
        event.preventDefault();
        const row = /** @type {HTMLElement|undefined} */ (rows[this.#at]);
        if (row) this.#run(app, row.dataset.run ?? '');
      }
    });
    this.follow(() => {
      if (session.sheet.value !== 'palette') {
        if (dialog.open) dialog.close();
        return;
      }
      input.value = '';
      this.#at = 0;
      this.#list(app, '');
      if (!dialog.open) dialog.showModal();
      input.focus();
    });
  }

  /** @param {import('../live-element.js').App} app @param {string} typed */
  #list(app, typed) {
    const words = fold(typed).split(/\s+/).filter(Boolean);
    const can = new Set(COMMANDS.filter((command) => command.listed !== false && command.id !== 'palette' && (command.mode !== 'queue' || app.session.deciding.peek() !== '')
      && words.every((word) => fold(command.title).includes(word)) && command.when(app)));
    let at = 0;
    show(this.piece('.palette-rows'), can.size === 0 ? html`<p class="nothing" role="option" aria-disabled="true" aria-selected="false">No command is called that.</p>` : html`${GROUPS.map(({ title, commands }) => {
      const shown = commands.filter((command) => can.has(command));
      return shown.length > 0 && html`<div role="group" aria-label="${title}"><p class="hits-title" aria-hidden="true">${title}</p>${shown.map((command) => html`<div role="option" class="palette-row" id="command-${at++}" data-run="${command.id}" aria-selected="false">
        <span>${command.title}</span>${command.keys[0] && html`<kbd>${shownKey(command.keys[0])}</kbd>`}</div>`)}</div>`;
    })}`);
    this.#mark();
  }

  #mark() {
    const rows = [...this.querySelectorAll('[data-run]')];
    rows.forEach((row, index) => row.setAttribute('aria-selected', String(index === this.#at)));
    const chosen = rows[this.#at];
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) this.piece('input').setAttribute('aria-activedescendant', chosen.id);
    else this.piece('input').removeAttribute('aria-activedescendant');
  }

  /** @param {import('../live-element.js').App} app @param {string} command */
  #run(app, command) {
    app.run('close-sheet');
    app.run(command);
  }
}
