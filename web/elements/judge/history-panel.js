// @ts-check
import { html, show } from '../../lib/html.js';
import { didOf } from '../../view/history.js';
import { count } from '../../view/text.js';
import { LiveElement } from '../live-element.js';
import { labelLink } from '../parts.js';

/** What was changed, newest first, with a way back; and who else is here. */
export class HistoryPanel extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ doc, session }) {
    this.follow(() => {
      const map = doc.argument.value;
      this.hidden = session.side.value !== 'history';
      if (this.hidden || !map) return show(this, '');
      const operations = doc.operations.value;
      const people = doc.people.value;
      show(this, html`<section><h3>Here now</h3>${people.length === 0 ? html`<p class="faint">Only you.</p>` : html`<ul class="here-now">${people.map(({ name, node }, index) => html`<li><b>${name ?? `Somebody ${index + 1}`}</b>${node && map.claim(node) && html` at “${labelLink(map, node)}”`}</li>`)}</ul>`}</section>
        <section><h3>Changes</h3>${operations === undefined ? html`<p class="faint" role="status">Reading…</p>` : html`<ol class="operations">${operations.map((operation, index) => operationMarkup(map, operation, index === 0))}</ol>`}</section>`);
    });
  }
}

/** Things a change did that are told; the rest is counted. */
const TOLD = 12;

/** @param {import('../../model/argument-map.js').ArgumentMap} map @param {import('../../state/document.js').Operation} operation @param {boolean} newest */
function operationMarkup(map, { revision, actor, intent, time, touched, diff }, newest) {
  const did = diff ? didOf(diff, (id) => map.entry(id)) : [];
  const said = html`<b>${sentence(intent)}</b> <span class="faint">${actor}, <time datetime="${time}">${when(time)}</time></span>`;
  return html`<li>${did.length === 0 ? html`<p>${said}${touched !== undefined && html` <span class="faint">${count(touched, 'entry', 'entries')}</span>`}</p>` : html`<details><summary>${said}</summary><ul class="did">${did.slice(0, TOLD).map(({ sign, before, after }) => html`<li><span class="sign">${sign}</span> ${before && html`<del>${before}</del> `}${after && html`<ins>${after}</ins>`}</li>`)}
      ${did.length > TOLD && html`<li class="faint">and ${count(did.length - TOLD, 'thing')} more</li>`}</ul></details>`}
    ${!newest && html`<p class="actions"><button type="button" class="action" data-command="read-then" data-about="${revision}" aria-label="Read the map as it was after ${sentence(intent)}, revision ${revision}">Read it as it was</button><button type="button" class="action" data-command="restore" data-about="${revision}" aria-label="Back to how the map was after ${sentence(intent)}, revision ${revision}">Back to here</button></p>`}</li>`;
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
