// @ts-check
import { html, show } from '../../lib/html.js';
import { LiveElement } from '../live-element.js';
import { closeOnLeave } from '../menu.js';
import { copyText } from '../parts.js';

/** @typedef {{name: string, title: string, suffix: string, loses: string, writes: boolean}} Notation */

/** Notations most people look for, before the others; the last of them first in this list. */
const FOREMOST = ['xaif', 'aif', 'argdown', 'unanswered', 'outline', 'markdown', 'report', 'svg', 'html', 'json'];

/** What can be taken away, each with what it loses; and how a view or a map is shared. */
export class ExportMenu extends LiveElement {
  /** @param {import('../live-element.js').App} app @param {(map: string) => string} pathOf the map's path on the server @param {() => Promise<Notation[]>} notations */
  start({ session }, pathOf, notations) {
    const details = /** @type {HTMLDetailsElement} */ (this.piece('details'));
    closeOnLeave(details);
    details.addEventListener('toggle', async () => {
      if (!details.open) return;
      const written = (await notations()).filter(({ writes }) => writes).sort((a, b) => FOREMOST.indexOf(b.name) - FOREMOST.indexOf(a.name));
      show(this.piece('.formats'), written.map(({ name, title, suffix, loses }) => html`<li><a class="choice" href="${pathOf(session.map.peek())}/export?format=${encodeURIComponent(name)}" download><b>${title} <i>${suffix}</i></b><span>Loses ${loses.replace(/\.$/, '')}.</span></a></li>`));
    });
    const base = new URL('.', document.baseURI).href;
    this.clicked({
      '.choice': () => { details.open = false; },
      '.print': () => window.print(),
      '.copy': () => copyText(session, location.href, 'The link is copied.'),
      '.embed': () => copyText(session, `<script type="module" src="${base}embed.js"></script>\n<argument-map src="${base}${pathOf(session.map.peek())}/export.json" focus="${session.focus.peek()}"></argument-map>`, 'The code is copied. Beside a saved map file it also works without this server.'),
    });
  }
}
