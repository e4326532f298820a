// @ts-check
import { html, show } from '../../lib/html.js';
import { count, label } from '../../view/text.js';
import { LiveElement } from '../live-element.js';
import { claimLink } from '../parts.js';

/** What was changed, newest first, with a way back; and who else is here. */
export class HistoryPanel extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ doc, session }) {
    this.follow(() => {
      const map = doc.argument.value;
      this.hidden = session.side.value !== 'history';
      if (this.hidden || !map) {
        this.replaceChildren();
        return;
      }
      const operations = doc.operations.value;
      const people = doc.people.value;
      show(this, html`<section><h3>Here now</h3>${people.length === 0 ? html`<p class="faint">Only you.</p>` : html`<ul class="here-now">${people.map(({ name, node }, index) => html`<li><b>${name ?? `Somebody ${index + 1}`}</b>${node && map.claim(node) && html` at ${claimLink(map, node, `“${label(map.claim(node)?.text ?? '')}”`)}`}</li>`)}</ul>`}</section>
        <section><h3>Changes</h3>${operations === undefined ? html`<p class="faint" role="status">Reading…</p>` : html`<ol class="operations">${operations.map(({ revision, actor, intent, time, touched }, index) => html`<li><p><b>${sentence(intent)}</b>${touched !== undefined && html` <span class="faint">${count(touched, 'entry', 'entries')}</span>`}</p>
          <p class="faint">${actor}, <time datetime="${time}">${when(time)}</time>${index > 0 && html` <button type="button" class="action" data-command="restore" data-about="${revision}" aria-label="Back to how the map was after ${sentence(intent)}, revision ${revision}">Back to here</button>`}</p></li>`)}</ol>`}</section>`);
    });
  }
}

/** @param {string} intent */
function sentence(intent) {
  const words = intent.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** @param {string} time */
function when(time) {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? time : date.toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}
