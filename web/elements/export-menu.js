// @ts-check
import { html, show } from '../lib/html.js';
import { LiveElement } from './live-element.js';
import { closeOnLeave } from './menu.js';

/** What can be taken away, each with a line on what it is and what it loses. */
export class ExportMenu extends LiveElement {
  /** @param {import('./live-element.js').App} app @param {(map: string) => string} pathOf the map's path on the server */
  start({ doc, session }, pathOf) {
    show(this, html`<details class="menu export"><summary class="button">Export</summary><div class="menu-body"></div></details>`);
    const details = /** @type {HTMLDetailsElement} */ (this.piece('details'));
    closeOnLeave(details);
    this.addEventListener('click', (event) => {
      const choice = event.target instanceof Element ? event.target.closest('.choice') : null;
      if (!choice) return;
      details.open = false;
      if (choice.matches('.print')) window.print();
      if (choice.matches('.copy')) this.#copy(session);
    });
    this.follow(() => {
      const map = doc.argument.value;
      if (!map) return;
      const path = pathOf(map.id);
      show(this.piece('.menu-body'), html`<ul class="choices-list">
        <li><a class="choice" href="${path}/export.json" download><b>Counterpoint JSON</b><span>The whole map with its page and proposals. Loses nothing.</span></a></li>
        <li><a class="choice" href="${path}/graph.json" download><b>Graph JSON</b><span>Nodes and links for D3, NetworkX or Cytoscape. Loses the page’s text and the exact places.</span></a></li>
        <li><button type="button" class="choice print"><b>Print</b><span>The page with numbered claims, then a list by claim. Loses the links.</span></button></li>
        <li><button type="button" class="choice copy"><b>Copy link to this claim</b><span>The address of what you see now: claim, place, filter and zoom.</span></button></li></ul>`);
    });
  }

  /** @param {import('../state/session.js').Session} session */
  #copy(session) {
    navigator.clipboard.writeText(location.href).then(
      () => session.change({ notice: 'The link is copied.' }),
      () => session.change({ notice: 'The browser did not let the link be copied. It is the address above.' }),
    );
  }
}
