// @ts-check
import { GROUPS } from '../../commands/index.js';
import { html, show } from '../../lib/html.js';
import { fold } from '../../model/search.js';
import { LiveElement } from '../live-element.js';
import { shownKey } from '../menu.js';
import { followOptions } from '../options.js';

/** Every command that can run now, found by typing. */
export class CommandPalette extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start(app) {
    const { session } = app;
    const [input, rows] = [/** @type {HTMLInputElement} */ (this.piece('input')), this.piece('.palette-rows')];
    const open = this.dialog(() => { if (session.sheet.peek() === 'palette') app.run('close-sheet'); });
    const choose = followOptions(input, rows, ({ dataset }) => {
      app.run('close-sheet');
      app.run(dataset.run ?? '');
    });
    const list = () => {
      const words = fold(input.value).split(/\s+/);
      const groups = GROUPS.map(({ title, commands }) => ({ title, commands: commands.filter((command) => command.title && command.id !== 'palette'
        && (!command.mode || session.deciding.peek()) && words.every((word) => fold(command.title).includes(word)) && command.when(app)) })).filter(({ commands }) => commands.length > 0);
      show(rows, groups.length === 0 ? html`<p class="nothing" role="option" aria-disabled="true">No command is called that.</p>`
        : groups.map(({ title, commands }) => html`<div role="group" aria-label="${title}"><p class="hits-title" aria-hidden="true">${title}</p>${commands.map(({ id, title: words, keys }) => html`<div role="option" class="palette-row" data-run="${id}">
          <span>${words}</span>${keys[0] && html`<kbd>${shownKey(keys[0])}</kbd>`}</div>`)}</div>`));
      choose(0);
    };
    input.addEventListener('input', list);
    this.follow(() => {
      const isOpen = session.sheet.value === 'palette';
      if (isOpen) {
        input.value = '';
        list();
      }
      open(isOpen);
    });
  }
}
