// @ts-check
import { html, show } from '../../lib/html.js';
import { matrixOf } from '../../view/whole/matrix.js';
import { count } from '../../view/text.js';
import { LiveElement } from '../live-element.js';

/** A table of who answers whom; a cell leads to the first such answer, with the two people picked out. */
export class AnswerMatrix extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ doc, run }) {
    this.clicked({ '[data-from]': ({ dataset }) => run('answered-by', { person: dataset.from, claim: dataset.first }) });
    this.follow(() => {
      const map = doc.argument.value;
      if (!map) return;
      const { from, to, cell, left } = matrixOf(map);
      const most = Math.max(1, ...from.flatMap((a) => to.map((b) => cell(a, b)?.rebuts ?? 0)));
      show(this, from.length === 0 ? html`<p class="nothing">Nobody has answered anybody on this page.</p>` : html`<div class="matrix-scroll" tabindex="0" role="region" aria-label="Who answers whom"><table class="matrix">
        <caption>How often each person on the left answers each person above: <b class="bearing rebuts">−</b> objections and undercuts, <b class="bearing supports">+</b> reasons, <b class="bearing replies">↩</b> replies that take no side.</caption>
        <thead><tr><td class="corner"></td>${to.map((id) => html`<th scope="col">${map.nameOf(id)}</th>`)}</tr></thead>
        <tbody>${from.map((a) => html`<tr><th scope="row">${map.nameOf(a)}</th>${to.map((b) => {
          const said = cell(a, b);
          if (!said) return html`<td class="${a === b ? 'self' : 'none'}">${a === b ? '' : html`<span class="visually-hidden">no answer</span>`}</td>`;
          const weight = Math.ceil((said.rebuts / most) * 4);
          return html`<td><button type="button" class="cell heat-${weight}" data-from="${a}" data-first="${said.first}"><span class="visually-hidden">${map.nameOf(a)} to ${map.nameOf(b)}: ${count(said.rebuts, 'objection')}, ${count(said.supports, 'reason')}, ${count(said.replies, 'neutral reply', 'neutral replies')}.</span>
            ${said.rebuts > 0 && html`<span class="rebuts">${said.rebuts}−</span>`} ${said.supports > 0 && html`<span class="supports">${said.supports}+</span>`} ${said.replies > 0 && html`<span class="replies">${said.replies}↩</span>`}</button></td>`;
        })}</tr>`)}</tbody></table></div>
        ${left > 0 && html`<p class="faint">and ${count(left, 'person', 'people')} who answered less often</p>`}`);
    });
  }
}
