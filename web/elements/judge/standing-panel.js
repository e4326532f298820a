// @ts-check
import { html, show } from '../../lib/html.js';
import { SIGNS, STANDINGS } from '../../view/signs.js';
import { STANDS, largestShifts, leversOf, strengthWord } from '../../view/standing.js';
import { count, gist, label } from '../../view/text.js';
import { LiveElement } from '../live-element.js';
import { claimLink } from '../parts.js';

/** @typedef {import('../../model/argument-map.js').ArgumentMap} ArgumentMap */
/** @typedef {import('../live-element.js').App} App */

/** Why the claim in focus stands or falls, what that hangs on, and what would follow if something were left out. */
export class StandingPanel extends LiveElement {
  /** @param {App} app */
  start(app) {
    const { doc, session } = app;
    this.addEventListener('change', (event) => {
      const select = /** @type {HTMLSelectElement} */ (event.target);
      app.run('weigh', `${select.dataset.weigh} ${select.value}`);
    });
    this.follow(() => {
      const map = doc.argument.value;
      const focus = session.focus.value;
      const claim = map?.claim(focus);
      this.hidden = session.side.value !== 'standing';
      if (this.hidden || !map || !claim) {
        this.replaceChildren();
        return;
      }
      const judged = doc.judgement.value.node === focus ? doc.judgement.value : {};
      const stands = doc.shownStanding?.[focus];
      const supposed = session.off.value.length + session.weights.value.length > 0;
      const active = /** @type {HTMLElement|null} */ (document.activeElement);
      const held = this.contains(active) ? ['about', 'weigh'].flatMap((name) => (active?.dataset[name] ? [`[data-${name}="${CSS.escape(active.dataset[name] ?? '')}"]`] : []))[0] : undefined;
      show(this, html`<p class="about">About <strong>${gist(claim.text)}</strong></p>
        ${stands && html`<p class="verdict"><span class="tag standing ${stands}">${stands}</span> It ${STANDS[stands]}${supposed && ' with what you supposed'}: ${STANDINGS[stands].replace(/^\w+: /, '')}.</p>`}
        ${strengthMarkup(doc.strengths.value?.[focus])}
        <p class="calm">This is what follows from this map, where every argument counts alike. It is not a verdict on who is right.</p>
        ${whyMarkup(map, judged, supposed)}
        ${cruxMarkup(map, judged, doc.standing.value?.[focus])}
        ${doc.offers('whatif') && whatIfMarkup(map, focus, session, doc.whatIf.value, doc.standing.value)}`);
      if (held) this.piece(held)?.focus({ preventScroll: true });
    });
  }
}

/** @param {number|undefined} strength */
function strengthMarkup(strength) {
  if (strength === undefined) return undefined;
  return html`<p class="strength"><meter min="0" max="1" value="${strength}" aria-hidden="true"></meter> Weighed with all that bears on it, it comes out <b title="${strength.toFixed(2)} of 1">${strengthWord(strength)}</b>.</p>`;
}

/** @param {ArgumentMap} map @param {import('../../model/types.js').Judgement} judged @param {boolean} supposed */
function whyMarkup(map, { sentences, problem }, supposed) {
  return html`<section><h3>Why${supposed && ', in the map as it is'}</h3>${problem ? html`<p class="faint">${problem}</p>` : !sentences ? html`<p class="faint" role="status">Asking the server…</p>`
    : html`<ol class="because">${sentences.map(({ text, nodes = [] }) => html`<li>${text} ${linksTo(map, nodes)}</li>`)}</ol>`}</section>`;
}

/** @param {ArgumentMap} map @param {string} focus @param {import('../../state/session.js').Session} session @param {import('../../model/types.js').WhatIf|undefined} whatIf
 * @param {Record<string, string>|undefined} standing */
function whatIfMarkup(map, focus, session, whatIf, standing) {
  const [off, weights] = [session.off.value, session.weights.value];
  const shifted = largestShifts(whatIf?.shifted ?? []).filter(({ node, before, after }) => map.claim(node) && strengthWord(before) !== strengthWord(after));
  const levers = leversOf(map, focus, off, standing);
  return html`<section><h3>What if…</h3><p class="faint">Leave something out, or let it weigh more or less, and see what would follow. Nothing is stored.</p>
    ${off.length + weights.length > 0 && html`<div class="follows" role="status">${whatIf?.problem ? html`<p>${whatIf.problem}</p>` : !whatIf ? html`<p>Working it out…</p>`
      : html`${whatIf.converged === false && html`<p>Claims bear on one another in circles here and never come to rest, so weights say nothing.</p>`}<p><b>${whatIf.changed.length + shifted.length === 0 ? (whatIf.shifted?.length ? 'Strengths would shift a little, none by a word.' : 'Nothing else would change.') : `${count(new Set([...whatIf.changed, ...shifted].map(({ node }) => node).filter((id) => map.claim(id))).size, 'claim')} would change.`}</b></p>
        <ul>${whatIf.changed.filter(({ node }) => map.claim(node)).slice(0, 12).map(({ node, before, after }) => html`<li>${claimLink(map, node, label(map.claim(node)?.text ?? ''))}: ${before} → <b>${after}</b></li>`)}${shifted.slice(0, 12).map(({ node, before, after }) => html`<li>${claimLink(map, node, label(map.claim(node)?.text ?? ''))}: ${strengthWord(before)} → <b>${strengthWord(after)}</b></li>`)}</ul>`}
      <p><button type="button" class="button" data-command="take-all-in">Back to the map as it is</button></p></div>`}
    <p>This claim ${weightMarkup(focus, weights)}</p>
    ${levers.length === 0 && html`<p class="faint">Nothing bears on this claim.</p>`}
    <ul class="levers">${levers.map(({ claim, kind }) => html`<li><button type="button" class="lever" role="switch" aria-checked="${String(!off.includes(claim))}" data-command="leave-out" data-about="${claim}" data-node-id="${claim}">
      <span class="knob" aria-hidden="true"></span><span>${!off.includes(claim) && kind !== 'replies' && html`<b class="bearing ${kind}">${SIGNS[kind].sign}</b> `}${gist(map.claim(claim)?.text ?? '')}${off.includes(claim) && html` <b>left out</b>`}</span></button>${!off.includes(claim) && weightMarkup(claim, weights)}</li>`)}</ul></section>`;
}

/** What a claim may be taken to weigh to begin with, in words. */
const WEIGHTS = Object.freeze([['', 'weighs as it does'], ['1', 'weighs all it can'], ['0.8', 'weighs much'], ['0.2', 'weighs little'], ['0', 'weighs nothing']]);

/** @param {string} claim @param {readonly string[]} weights */
function weightMarkup(claim, weights) {
  const now = weights.find((weight) => weight.startsWith(`${claim}:`))?.slice(claim.length + 1) ?? '';
  return html`<select class="weigh" data-weigh="${claim}" aria-label="What it weighs to begin with">${WEIGHTS.map(([value, words]) => html`<option value="${value}"${value === now ? html` selected` : ''}>${words}</option>`)}</select>`;
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
  const claims = [...new Set(nodes.map((id) => claimOf(map, id)).filter(Boolean))];
  return claims.map((id, index) => html`${index > 0 && ' and '}${claimLink(map, id, `“${label(map.claim(id)?.text ?? '')}”`)}`);
}

/** A step is read as the claim it comes from. @param {ArgumentMap} map @param {string} id */
function claimOf(map, id) {
  const entry = map.entry(id);
  if (entry?.type === 'conflict') return entry.attacker;
  if (entry?.type === 'inference') return entry.premises[0];
  return map.claim(id) ? id : '';
}
