// @ts-check
import { html } from '../../lib/html.js';
import { fold } from '../../model/search.js';
import { count } from '../../view/text.js';

/** A claim that can be picked. @typedef {{id: string, type: string, text: string, who?: string}} Pick */

/** Claims listed at once. */
const PICKS = 7;

/** The words of a text that tell claims apart. @param {string} text */
export function tellingWords(text) {
  return fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
}

/**
 * Claims that hold the words typed, to choose one of; those that share most words come first.
 * @param {readonly Pick[]} claims @param {string} typed @param {boolean} all whether to list some before anything is typed @param {string} [note] what is not among them
 */
export function pickerRows(claims, typed, all, note) {
  const words = tellingWords(typed);
  if (words.length === 0 && !all) return undefined;
  const scored = claims.flatMap((claim) => {
    const text = fold(claim.text);
    const score = words.filter((word) => text.includes(word)).length;
    return score >= words.length / 2 ? [{ claim, score }] : [];
  }).sort((a, b) => b.score - a.score);
  const remark = note && html`<p class="faint part">${note}</p>`;
  if (scored.length === 0) return all && html`<p class="faint">No claim holds these words.</p>${remark}`;
  return html`<fieldset class="pick-list"><legend>${all ? 'Claims of this map' : 'Or use a claim that is there already'}</legend>${scored.slice(0, PICKS).map(({ claim: { id, text, who } }) => html`<label class="pick">
      <input type="radio" name="pick" value="${id}"><span>${text} <span class="faint">${who}</span></span></label>`)}
    ${scored.length > PICKS && html`<p class="faint">and ${count(scored.length - PICKS, 'more')}: type to find them</p>`}${remark}</fieldset>`;
}
