// @ts-check
import { html, show } from '../../lib/html.js';
import { LiveElement } from '../live-element.js';
import { closeOnLeave } from '../menu.js';
import { copyText } from '../parts.js';

/** @typedef {{name: string, title: string, suffix: string, loses: string, writes: boolean}} Notation */

/** Notations most people look for, before the others. */
const FOREMOST = Object.freeze(['json', 'html', 'svg', 'report', 'markdown', 'outline', 'unanswered', 'argdown', 'aif', 'xaif']);

/** What can be taken away, each with what it loses; and how a view or a map is shared. */
export class ExportMenu extends LiveElement {
  /** @param {import('../live-element.js').App} app @param {(map: string) => string} pathOf the map's path on the server @param {() => Promise<Notation[]>} notations */
  start(app, pathOf, notations) {
    const { doc, session } = app;
    show(this, html`<details class="menu export"><summary class="button">Export</summary><div class="menu-body"></div></details>`);
    const details = /** @type {HTMLDetailsElement} */ (this.piece('details'));
    closeOnLeave(details);
    /** @type {Notation[]|undefined} */
    let known;
    const write = () => {
      const map = doc.argument.value;
      if (!map) return;
      const path = pathOf(map.id);
      const written = (known ?? []).filter(({ writes }) => writes).sort((a, b) => rank(a) - rank(b));
      show(this.piece('.menu-body'), html`<p class="menu-title">Share</p><ul class="choices-list">
        <li><button type="button" class="choice copy"><b>Copy link to what you see</b><span>Claim, place, filters and zoom, as an address.</span></button></li>
        <li><button type="button" class="choice embed"><b>Copy code to embed it</b><span>One tag for your own page; it reads, and never writes.</span></button></li>
        <li><button type="button" class="choice print"><b>Print or save as PDF</b><span>The page with numbered claims, then a list by claim. Loses the links.</span></button></li>
        <li><button type="button" class="choice" data-command="show-picture"><b>Picture</b><span>The whole map drawn; “Save picture” keeps what you see of it as PNG. Loses everything but the looks.</span></button></li>
        <li><button type="button" class="choice" data-command="present"><b>Present</b><span>One claim at a time, along a path you choose.</span></button></li></ul>
        <p class="menu-title">Save as</p><ul class="choices-list">${written.length ? written.map(({ name, title, suffix, loses }) => html`<li><a class="choice" href="${path}/export?format=${encodeURIComponent(name)}" download><b>${title} <i>${suffix}</i></b><span>Loses ${loses.replace(/\.$/, '')}.</span></a></li>`)
          : html`<li><a class="choice" href="${path}/export.json" download><b>Counterpoint JSON</b><span>The whole map with its page and proposals. Loses nothing.</span></a></li>
            <li><a class="choice" href="${path}/graph.json" download><b>Graph JSON</b><span>Nodes and links for D3, NetworkX or Cytoscape. Loses the page’s text and the exact places.</span></a></li>`}</ul>`);
    };
    details.addEventListener('toggle', () => {
      if (!details.open) return;
      write();
      if (!known) void notations().then((list) => { known = list; write(); });
    });
    this.addEventListener('click', (event) => {
      const choice = event.target instanceof Element ? event.target.closest('.choice') : null;
      if (!choice) return;
      details.open = false;
      if (choice.matches('.print')) window.print();
      if (choice.matches('.copy')) copyText(session, location.href, 'The link is copied.');
      if (choice.matches('.embed')) {
        const base = new URL('.', document.baseURI).href;
        copyText(session, `<script type="module" src="${base}embed.js"></script>\n<argument-map src="${base}${pathOf(session.map.peek())}/export.json" focus="${session.focus.peek()}"></argument-map>`, 'The code is copied. Beside a saved map file it also works without this server.');
      }
    });
  }
}

/** @param {Notation} notation */
function rank({ name }) {
  const at = FOREMOST.indexOf(name);
  return at < 0 ? FOREMOST.length : at;
}
