// @ts-check
import { html, show } from '../../lib/html.js';
import { voicedBy } from '../../model/argument-map.js';
import { count, number } from '../../view/text.js';
import { LiveElement } from '../live-element.js';

/** The title of the map and its figures; while people are picked out, the figures count only what they voice. */
export class MapHeader extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ doc, session, picked }) {
    this.follow(() => {
      const map = doc.argument.value;
      if (!map) {
        this.replaceChildren();
        return;
      }
      show(this, html`<h1>${map.title}</h1><p class="figures">${session.at.value && html`<span class="then">as it was at revision ${session.at.value}</span> <button type="button" class="figure-link quiet" data-command="read-now">Back to now</button>`}${figures(map, session.people.value, picked.value)}</p>`);
    });
  }
}

/** @param {import('../../model/argument-map.js').ArgumentMap} map @param {readonly string[]} people @param {ReadonlySet<string>|undefined} picked */
function figures(map, people, picked) {
  const shown = (/** @type {readonly string[]} */ claims) => !picked || claims.some((id) => picked.has(id));
  const theirs = (/** @type {readonly string[]} */ voices) => voicedBy(voices, people);
  const claims = map.claims.filter(({ id }) => theirs(map.said.voices(id)) && shown([id])).length;
  const attacks = map.allAttacks.filter(({ voices, attackers }) => theirs(voices) && shown(attackers));
  const unanswered = attacks.filter(({ replies }) => replies.length === 0).length;
  const speaking = new Set(attacks.flatMap(({ voices }) => voices).filter((id) => theirs([id]))).size;
  const part = people.length || picked ? ` of ${number(map.claims.length)}` : '';
  return html`<span>${number(claims)}${part} claims</span>
    <span>${count(attacks.length, 'objection')} <span class="wide-word">from ${count(speaking, 'person', 'people')}</span></span>
    <button type="button" class="figure-link" data-command="toggle-unanswered">${number(unanswered)} unanswered</button>
    ${map.proposals.length > 0 && html`<button type="button" class="figure-link quiet" data-command="open-queue">${count(map.proposals.length, 'proposal')}</button>`}`;
}
