// @ts-check
import { html, show } from '../../lib/html.js';
import { gist, label, number } from '../../view/text.js';
import { LiveElement } from '../live-element.js';
import { bearing, claimLink, tags, voiceCount } from '../parts.js';

/** Rows written while the list is open; fewer where other parts of a large map take room. */
const ROWS = 100;
const FEW = 40;

/** Objections nobody has replied to, the most voiced first. */
export class UnansweredList extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ doc, session, counts }) {
    this.follow(() => {
      const map = doc.argument.value;
      const { open: attacks, unanswered } = counts.value ?? { open: [], unanswered: 0 };
      const rows = map?.facts ? FEW : ROWS;
      const open = session.drawer.value || session.pane.value === 'unanswered';
      this.classList.toggle('open', session.drawer.value);
      show(this, html`<h2 class="drawer-bar"><button type="button" data-command="toggle-unanswered" aria-expanded="${session.drawer.value}">
          <span class="drawer-arrow" aria-hidden="true">${session.drawer.value ? '▾' : '▴'}</span> Unanswered <span class="badge">${number(unanswered)}</span></button>
          <span class="hint">objections that nothing on the page replies to, the most voiced first <kbd>N</kbd> goes through them</span></h2>
        ${open && map && html`<div class="drawer-body">${unanswered === 0 ? html`<p class="nothing">Every objection here has been answered.</p>` : ''}
          <ol class="unanswered-rows">${attacks.slice(0, rows).map((attack) => rowMarkup(map, attack))}</ol>
          ${unanswered > rows && html`<p class="nothing">and ${number(unanswered - rows)} more; pick out a person to shorten the list</p>`}</div>`}`);
    });
  }
}

/** @param {import('../../model/argument-map.js').ArgumentMap} map @param {import('../../model/types.js').Open} objection */
function rowMarkup(map, { id, kind, onto, ontoText, text, attackers, voices, names }) {
  return html`<li data-relation-id="${id}" data-node-id="${attackers[0]}">
    <p class="kind">${bearing(kind, kind === 'undercuts' ? 'a step for' : '')} ${claimLink(map, onto, label(ontoText))}</p>
    <p class="says">${claimLink(map, attackers[0], gist(text), { className: 'text' })}</p>
    <p class="faint">${voiceCount(voices)}${names.length > 0 && `: ${names.join(', ')}${voices.length > names.length ? ` and ${voices.length - names.length} more` : ''}`} ${tags(map, [attackers[0], id], undefined)}
      ${attackers.length > 1 && `· put ${attackers.length} ways`}</p></li>`;
}
