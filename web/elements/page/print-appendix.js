// @ts-check
import { html, show } from '../../lib/html.js';
import { SIGNS } from '../../view/signs.js';
import { LiveElement } from '../live-element.js';
import { names } from '../parts.js';

/** What only paper needs: a number at each passage, and after the page a list by claim and the unanswered objections. */
export class PrintAppendix extends LiveElement {
  /** @param {import('../live-element.js').App} app @param {import('./transcript-pane.js').TranscriptPane} transcript */
  start({ doc }, transcript) {
    window.addEventListener('beforeprint', () => {
      const map = doc.argument.peek();
      if (!map) return;
      transcript.finish();
      const numbers = new Map(map.claims.map(({ id }, index) => [id, index + 1]));
      for (const tally of /** @type {NodeListOf<HTMLElement>} */ (transcript.querySelectorAll('[data-tally]'))) {
        tally.dataset.number = String(numbers.get(tally.dataset.tally ?? ''));
      }
      show(this, appendix(map, numbers));
    });
    window.addEventListener('afterprint', () => {
      transcript.shrink();
      this.replaceChildren();
    });
  }
}

/** @param {import('../../model/argument-map.js').ArgumentMap} map @param {Map<string, number>} numbers */
function appendix(map, numbers) {
  const number = (/** @type {string} */ id) => `[${numbers.get(id) ?? '–'}]`;
  return html`<h2>Claims</h2><ol class="appendix">${map.claims.map(({ id, text }) => html`<li><p>${text} <i>${names(map, map.said.voices(id))}${map.isProposed(id) ? ', proposed' : ''}</i></p>
      <p>${map.attacksOn(id).map((attack) => `${SIGNS[attack.kind].sign} ${attack.kind === 'rebuts' ? 'rebutted' : 'undercut'} by ${number(attack.attacker)}${attack.replies.length ? '' : ' (unanswered)'}   `)}${map.supportsOf(id).map(({ premises }) => `+ supported by ${premises.map(number).join(' with ')}   `)}</p></li>`)}</ol>
    <h2>Unanswered objections</h2><ol class="appendix">${map.unanswered.map((attack) => html`<li value="${numbers.get(attack.attacker) ?? 0}">${map.claim(attack.attacker)?.text} <i>${names(map, attack.voices)}</i></li>`)}</ol>`;
}
