// @ts-check
import { html } from '../../lib/html.js';
import { fold } from '../../model/search.js';
import { count } from '../../view/text.js';
import { names } from '../parts.js';

/** @typedef {import('../../model/argument-map.js').ArgumentMap} ArgumentMap */

/** Claims listed at once. */
const PICKS = 7;

/**
 * Claims that hold the words typed, to choose one of; those that share most words come first.
 * @param {ArgumentMap} map @param {string} typed @param {(claim: import('../../model/types.js').Claim) => boolean} fits @param {boolean} all whether to list some before anything is typed
 */
export function pickerRows(map, typed, fits, all) {
  const words = fold(typed).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  if (words.length === 0 && !all) return html``;
  const scored = map.claims.filter(fits).flatMap((claim) => {
    const text = fold(claim.text);
    const score = words.filter((word) => text.includes(word)).length;
    return words.length === 0 || score >= Math.max(1, words.length / 2) ? [{ claim, score }] : [];
  }).sort((a, b) => b.score - a.score);
  if (scored.length === 0) return html`<p class="faint">${all ? 'No claim holds these words.' : ''}</p>`;
  return html`<fieldset class="pick-list"><legend>${all ? 'Claims of this map' : 'Or use a claim that is there already'}</legend>${scored.slice(0, PICKS).map(({ claim }) => html`<label class="pick">
      <input type="radio" name="pick" value="${claim.id}"><span>${claim.text} <span class="faint">${names(map, map.said.voices(claim.id))}</span></span></label>`)}
    ${scored.length > PICKS && html`<p class="faint">and ${count(scored.length - PICKS, 'more')}: type to find them</p>`}</fieldset>`;
}

/** @param {HTMLFormElement} form @returns {string} the claim chosen, or nothing */
export function pickedFrom(form) {
  return /** @type {HTMLInputElement|null} */ (form.querySelector('[name=pick]:checked'))?.value ?? '';
}
