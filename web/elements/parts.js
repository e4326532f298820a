// @ts-check
import { html } from '../lib/html.js';
import { claimAddress, placeAddress } from '../view/links.js';
import { SIGNS, STANDINGS } from '../view/signs.js';
import { count, label } from '../view/text.js';

/** @typedef {import('../model/argument-map.js').ArgumentMap} ArgumentMap */
/** @typedef {import('../lib/html.js').Markup} Markup */

/** A link that puts a claim in focus. @param {ArgumentMap} map @param {string} id @param {string} text @param {{className?: string, tab?: boolean}} [look] */
export function claimLink(map, id, text, { className = '', tab = true } = {}) {
  return html`<a class="${className}" href="${claimAddress(map.id, id)}" data-command="focus-claim" data-about="${id}" data-node-id="${id}"
    ${tab ? '' : html`tabindex="-1"`}>${text}</a>`;
}

/** The same with the claim's first words. @param {ArgumentMap} map @param {string} id */
export function labelLink(map, id) {
  return claimLink(map, id, label(map.textOf(id)));
}

/** A link to exact words. @param {ArgumentMap} map @param {import('../view/lane.js').Voice} voice @param {string} text @param {boolean} [tab] */
export function wordsLink(map, voice, text, tab = true) {
  return html`<a class="to-words" href="${placeAddress(map.id, map.page.segment(voice.segment), voice.locution)}"
    data-command="follow-words" data-about="${voice.locution}" data-segment-id="${voice.segment}"
    ${tab ? '' : html`tabindex="-1"`}>${text}<span class="arrow" aria-hidden="true"> →</span></a>`;
}

/** Sign and word of a bearing, told apart by both. @param {import('../model/types.js').Bearing} kind @param {unknown} [tail] @param {string} [word] another word for it */
export function bearing(kind, tail, word = SIGNS[kind].word) {
  return html`<span class="bearing ${kind}"><span class="sign" aria-hidden="true">${SIGNS[kind].sign}</span> ${word}${tail && ` ${tail}`}</span>`;
}

/** What a node is marked with: proposed, and how it stands. @param {ArgumentMap} map @param {readonly string[]} ids @param {Record<string, string>|undefined} standing */
export function tags(map, ids, standing) {
  const change = ids.map((id) => map.changes.get(id)).find(Boolean);
  const stands = standing && Object.hasOwn(standing, ids[0]) ? standing[ids[0]] : '';
  const words = { added: 'proposed', revised: 'new wording proposed', removed: 'removal proposed' };
  return html`${change && html`<span class="tag proposed-tag" title="${change.proposal.reason}">${words[change.kind]}</span>`}
    ${STANDINGS[stands] && html`<span class="tag standing ${stands}" title="${STANDINGS[stands].join(': ')}. This follows from this map; it is not a verdict."><span class="visually-hidden">standing: </span>${stands}</span>`}`;
}

/** @param {readonly string[]} voices */
export function voiceCount(voices) {
  return voices.length === 0 ? 'no known voice' : count(voices.length, 'voice');
}

/** Up to three names, the rest counted. @param {ArgumentMap} map @param {readonly string[]} people */
export function names(map, people) {
  const shown = people.slice(0, 3).map(map.nameOf).join(', ');
  return people.length > 3 ? `${shown} and ${people.length - 3} more` : shown;
}

/** Puts words on the clipboard and says so. @param {import('../../state/session.js').Session} session @param {string} text @param {string} done */
export function copyText(session, text, done) {
  navigator.clipboard.writeText(text).then(
    () => session.change({ notice: done }),
    () => session.change({ notice: 'The browser did not let it be copied. What you see has its address in the address bar.' }),
  );
}
