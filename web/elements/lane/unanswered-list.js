// @ts-check
import { html, show } from '../../lib/html.js';
import { voicedBy } from '../../model/argument-map.js';
import { stepOf } from '../../view/lane.js';
import { count, gist, label } from '../../view/text.js';
import { LiveElement } from '../live-element.js';
import { bearing, claimLink, names, tags, voiceCount } from '../parts.js';

/** Rows written while the list is open. */
const ROWS = 100;

/** Objections nobody has replied to, the most voiced first. */
export class UnansweredList extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ doc, session, picked }) {
    this.follow(() => {
      const map = doc.argument.value;
      const attacks = (map?.unanswered ?? []).filter(({ voices, attackers }) => voicedBy(voices, session.people.value) && (!picked.value || attackers.some((id) => picked.value?.has(id))));
      const open = session.drawer.value || session.pane.value === 'unanswered';
      this.classList.toggle('open', session.drawer.value);
      show(this, html`<h2 class="drawer-bar"><button type="button" data-command="toggle-unanswered" aria-expanded="${session.drawer.value}">
          <span class="drawer-arrow" aria-hidden="true">${session.drawer.value ? '▾' : '▴'}</span> Unanswered <span class="badge">${attacks.length}</span></button>
          <span class="hint">objections that nothing on the page replies to, the most voiced first <kbd>N</kbd> goes through them</span></h2>
        ${open && map && html`<div class="drawer-body">${attacks.length === 0 ? html`<p class="nothing">Every objection here has been answered.</p>` : ''}
          <ol class="unanswered-rows">${attacks.slice(0, ROWS).map((attack) => rowMarkup(map, attack))}</ol>
          ${attacks.length > ROWS && html`<p class="nothing">and ${attacks.length - ROWS} more; pick out a person to shorten the list</p>`}</div>`}`);
    });
  }
}

/** @param {import('../../model/argument-map.js').ArgumentMap} map @param {import('../../model/objections.js').Attack} attack */
function rowMarkup(map, attack) {
  const step = attack.step ? stepOf(map, attack.step) : undefined;
  const onto = step?.to ?? attack.target;
  return html`<li data-relation-id="${attack.id}" data-node-id="${attack.attacker}">
    <p class="kind">${bearing(attack.kind, step ? 'a step for' : '')} ${claimLink(map, onto, label(map.claim(onto)?.text ?? ''))}</p>
    <p class="says">${claimLink(map, attack.attacker, gist(map.claim(attack.attacker)?.text ?? ''), { className: 'text' })}</p>
    <p class="faint">${voiceCount(attack.voices)}${attack.voices.length > 0 && `: ${names(map, attack.voices)}`} ${tags(map, [attack.attacker, attack.id], undefined)}
      ${attack.conflicts.length > 1 && `· put ${count(attack.conflicts.length, 'way')}`}</p></li>`;
}
