// @ts-check
import { GROUPS } from '../../commands/index.js';
import { html, show } from '../../lib/html.js';
import { LiveElement } from '../live-element.js';
import { shownKey } from '../menu.js';

/** Keys of the tree, which the tree itself hears. */
const TREE = [['↑ ↓', 'Up and down among siblings in the map'], ['← →', 'To the parent, to the first child; → also unfolds'], ['Enter', 'Put the chosen claim in focus']];

/** Every key, and what the signs and lines mean. */
export class HelpSheet extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start(app) {
    const { session } = app;
    const groups = [...GROUPS.map(({ title, commands }) => ({ title, rows: commands.filter(({ keys }) => keys.length).map((command) => [command.keys.map(shownKey).join(' '), command.title]) })), { title: 'In the map and the outline', rows: TREE }];
    show(this, html`<dialog aria-labelledby="help-title"><div class="sheet">
      <header><h2 id="help-title">Keys and signs</h2><button type="button" class="button" data-command="close-help">Close</button></header>
      ${groups.map(({ title, rows }) => html`<h3>${title}</h3><dl class="keys">${rows.map(([keys, what]) => html`<div><dt>${keys.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${what}</dd></div>`)}</dl>`)}
      <p><label class="check"><input type="checkbox" class="letters"> Use single letters as keys (never inside text fields)</label></p>
      <h3>Signs</h3>
      <ul class="legend"><li class="supports"><span class="sign">+</span> supports, solid line</li><li class="rebuts"><span class="sign">−</span> rebuts, dashed line</li>
        <li class="undercuts"><span class="sign">✂</span> undercuts a step, dotted line</li><li class="replies"><span class="sign">↩</span> replies and takes no side</li>
        <li><span class="tag proposed-tag">proposed</span> suggested, not yet accepted</li></ul>
      <p class="faint">in, out and undecided say what follows from this map when every accepted and proposed argument counts alike. They are not a verdict.</p>
    </div></dialog>`);
    const dialog = /** @type {HTMLDialogElement} */ (this.piece('dialog'));
    const letters = /** @type {HTMLInputElement} */ (this.piece('.letters'));
    dialog.addEventListener('close', () => app.run('close-help'));
    dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
    letters.addEventListener('change', () => app.run('toggle-letters'));
    this.follow(() => {
      if (session.sheet.value === 'help' && !dialog.open) dialog.showModal();
      if (session.sheet.value !== 'help' && dialog.open) dialog.close();
    });
    this.follow(() => { letters.checked = session.letters.value; });
  }
}
