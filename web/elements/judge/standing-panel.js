// @ts-check
import { html, show } from '../../lib/html.js';
import { SIGNS, STANDINGS } from '../../view/signs.js';
import { largestShifts, leversOf, strengthWord } from '../../view/standing.js';
import { count, gist } from '../../view/text.js';
import { LiveElement } from '../live-element.js';
import { labelLink } from '../parts.js';

/** @typedef {import('../../model/argument-map.js').ArgumentMap} ArgumentMap */
/** @typedef {import('../live-element.js').App} App */

/** Why the claim in focus stands or falls, what that hangs on, and what would follow if something were left out. */
export class StandingPanel extends LiveElement {
  /** @param {App} app */
  start({ doc, session, run }) {
    this.addEventListener('change', (event) => {
      const select = /** @type {HTMLSelectElement} */ (event.target);
      run('weigh', `${select.dataset.weigh} ${select.value}`);
    });
    this.follow(() => {
      const [map, focus] = [doc.argument.value, session.focus.value];
      this.hidden = session.side.value !== 'standing';
      if (this.hidden || !map?.claim(focus)) return show(this, '');
      const judged = doc.judgement.value?.node === focus ? doc.judgement.value : {};
      const stands = doc.shownStanding?.[focus];
      const supposed = session.off.value.length + session.weights.value.length > 0;
      const strength = doc.strengths.value?.[focus];
      this.held(() => show(this, html`<p class="about">About <strong>${gist(map.textOf(focus))}</strong></p>
        ${stands && html`<p class="verdict"><span class="tag standing ${stands}">${stands}</span> It ${STANDINGS[stands][0]}${supposed && ' with what you supposed'}: ${STANDINGS[stands][1]}.</p>`}
        ${strength !== undefined && html`<p class="strength"><meter min="0" max="1" value="${strength}" aria-hidden="true"></meter> Weighed with all that bears on it, it comes out <b title="${strength.toFixed(2)} of 1">${strengthWord(strength)}</b>.</p>`}
        <p class="calm">This is what follows from this map, where every argument counts alike. It is not a verdict on who is right.</p>
        ${whyMarkup(map, judged, supposed)}${cruxMarkup(map, judged, doc.standing.value?.[focus])}${whatIfMarkup(map, focus, session, doc.whatIf.value, doc.standing.value)}`), 'data-about', 'data-weigh');
    });
  }
}

/** @param {ArgumentMap} map @param {import('../../model/types.js').Judgement} judged @param {boolean} supposed */
function whyMarkup(map, { sentences, problem }, supposed) {
  return html`<section><h3>Why${supposed && ', in the map as it is'}</h3>${sentences && !problem ? html`<ol class="because">${sentences.map(({ text, nodes = [] }) => html`<li>${text} ${linksTo(map, nodes)}</li>`)}</ol>`
    : html`<p class="faint" role="status">${problem ?? 'Asking the server…'}</p>`}</section>`;
}

/** @param {ArgumentMap} map @param {string} focus @param {import('../../state/session.js').Session} session @param {import('../../model/types.js').WhatIf|undefined} whatIf
 * @param {Record<string, string>|undefined} standing */
function whatIfMarkup(map, focus, session, whatIf, standing) {
  const [off, weights] = [session.off.value, session.weights.value];
  const levers = leversOf(map, focus, off, standing);
  return html`<section><h3>What if…</h3><p class="faint">Leave something out, or let it weigh more or less, and see what would follow. Nothing is stored.</p>
    ${off.length + weights.length > 0 && html`<div class="follows" role="status">${followsMarkup(map, whatIf)}
      <p><button type="button" class="button" data-command="take-all-in">Back to the map as it is</button></p></div>`}
    <p>This claim ${weightMarkup(focus, weights)}</p>
    ${levers.length === 0 && html`<p class="faint">Nothing bears on this claim.</p>`}
    <ul class="levers">${levers.map(({ claim, kind }) => {
      const isIn = !off.includes(claim);
      return html`<li><button type="button" class="lever" role="switch" aria-checked="${String(isIn)}" data-command="leave-out" data-about="${claim}" data-node-id="${claim}">
        <span class="knob" aria-hidden="true"></span><span>${isIn && html`<b class="bearing ${kind}">${SIGNS[kind].sign}</b> `}${gist(map.textOf(claim))}${!isIn && html` <b>left out</b>`}</span></button>${isIn && weightMarkup(claim, weights)}</li>`;
    })}</ul></section>`;
}

/** What would change. @param {ArgumentMap} map @param {import('../../model/types.js').WhatIf|undefined} whatIf */
function followsMarkup(map, whatIf) {
  if (!whatIf || whatIf.problem) return html`<p>${whatIf?.problem ?? 'Working it out…'}</p>`;
  const changes = [
    ...whatIf.changed,
    ...largestShifts(whatIf.shifted ?? []).map(({ node, before, after }) => ({ node, before: strengthWord(before), after: strengthWord(after) })).filter(({ before, after }) => before !== after).slice(0, 12),
  ].filter(({ node }) => map.claim(node));
  const claims = new Set(changes.map(({ node }) => node)).size;
  return html`${whatIf.converged === false && html`<p>Claims bear on one another in circles here and never come to rest, so weights say nothing.</p>`}
    <p><b>${claims > 0 ? `${count(claims, 'claim')} would change.` : whatIf.shifted?.length ? 'Strengths would shift a little, none by a word.' : 'Nothing else would change.'}</b></p>
    <ul>${changes.slice(0, 24).map(({ node, before, after }) => html`<li>${labelLink(map, node)}: ${before} → <b>${after}</b></li>`)}</ul>`;
}

/** What a claim may be taken to weigh to begin with, in words. */
const WEIGHTS = [['', 'weighs as it does'], ['1', 'weighs all it can'], ['0.8', 'weighs much'], ['0.2', 'weighs little'], ['0', 'weighs nothing']];

/** @param {string} claim @param {readonly string[]} weights */
function weightMarkup(claim, weights) {
  const now = weights.find((weight) => weight.startsWith(`${claim}:`))?.slice(claim.length + 1) ?? '';
  return html`<select class="weigh" data-weigh="${claim}" aria-label="What it weighs to begin with">${WEIGHTS.map(([value, words]) => html`<option value="${value}"${value === now && html` selected`}>${words}</option>`)}</select>`;
}

/** @param {ArgumentMap} map @param {import('../../model/types.js').Judgement} judged @param {string|undefined} stands */
function cruxMarkup(map, { cruxes }, stands) {
  if (!cruxes) return undefined;
  return html`<section><h3>What it hangs on</h3>${cruxes.length === 0 ? html`<p class="faint">No single claim, nor any few together, would change this.</p>`
    : html`<ul class="cruxes">${cruxes.slice(0, 8).map(({ nodes, after }) => html`<li>Without ${linksTo(map, nodes)} it would be <b>${after}</b>${stands && ` and not ${stands}`}.
      <button type="button" class="action" data-command="leave-out" data-about="${nodes.join(' ')}">Try</button></li>`)}</ul>`}</section>`;
}

/** @param {ArgumentMap} map @param {readonly string[]} nodes */
function linksTo(map, nodes) {
  return [...new Set(nodes.map(map.claimOf))].filter(map.claim).map((id, index) => html`${index > 0 && ' and '}“${labelLink(map, id)}”`);
}
