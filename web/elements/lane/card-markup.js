// @ts-check
import { html } from '../../lib/html.js';
import { voicesOf } from '../../view/lane.js';
import { claimAddress } from '../../view/links.js';
import { count, gist } from '../../view/text.js';
import { bearing, claimLink, labelLink, names, tags, voiceCount, wordsLink } from '../parts.js';

/** @typedef {import('../../model/argument-map.js').ArgumentMap} ArgumentMap */
/** @typedef {import('../../view/lane.js').Card} Card */

/** Voices whose words are shown; the others are linked by name. */
const QUOTED = 1;
const NAMED = 6;

/** One objection, support or reply: what it says, its own words, whose, and what was said back.
 * @param {ArgumentMap} map @param {Card} card @param {Record<string, string>|undefined} standing */
export function cardMarkup(map, card, standing) {
  const [first, ...others] = card.claims;
  return html`<article class="card ${card.kind} ${card.proposed && 'proposed'} ${card.dimmed && 'dimmed'}" data-relation-id="${card.relation}" data-node-id="${first ?? ''}">
    <p class="kind">${bearing(card.kind, card.step ? 'a step' : '')} <span class="voices">${voiceCount(card.people)}</span>
      ${tags(map, [first ?? '', card.relation], standing)}${card.unanswered && html`<span class="tag unanswered">unanswered</span>`}</p>
    ${first && html`<p class="says">${claimLink(map, first, gist(map.textOf(first)), { className: 'text' })}</p>`}
    ${others.map((id) => html`<p class="says with">${card.kind === 'supports' ? 'together with' : 'also put as'} ${claimLink(map, id, gist(map.textOf(id)))}</p>`)}
    ${card.step && stepMarkup(map, card.step)}
    ${card.voices.slice(0, QUOTED).map((voice) => html`<blockquote>${voice.quote !== undefined && html`<q>${voice.quote}</q> `}
      ${wordsLink(map, voice, place(voice))}</blockquote>`)}
    ${card.voices.length > QUOTED && html`<p class="more-voices">Also said: ${card.voices.slice(QUOTED, NAMED).map((voice) => html`${wordsLink(map, voice, place(voice))} `)}
      ${card.voices.length > NAMED && `and in ${count(card.voices.length - NAMED, 'more place')}`}</p>`}
    ${card.replies.length > 0 && html`<ul class="said-back" aria-label="What was said back">${card.replies.slice(0, 5).map((reply) => html`<li>${replyMarkup(map, reply)}</li>`)}
      ${card.replies.length > 5 && html`<li>and ${card.replies.length - 5} more</li>`}</ul>`}
    ${actionsMarkup(map, card)}
  </article>`;
}

/** What may be said back. @param {ArgumentMap} map @param {Card} card */
function actionsMarkup(map, card) {
  const [claim] = card.claims;
  return html`<p class="actions">${claim && map.claim(claim)?.type === 'proposition' && html`<button type="button" class="action rebuts" data-command="add-objection" data-about="${claim}">− Object</button>`}
    ${map.stepOf(card.relation) && html`<button type="button" class="action undercuts" data-command="add-undercut" data-about="${card.relation}">✂ Undercut</button>
      <button type="button" class="action" data-command="delete-step" data-about="${card.relation}">Part</button>`}${claim && html`<button type="button" class="action copy-link" data-link="${claimAddress(map.id, claim)}">Link</button>`}</p>`;
}

/** Which step is cut. @param {ArgumentMap} map @param {string} id */
function stepMarkup(map, id) {
  const step = map.stepOf(id);
  if (!step) return undefined;
  return html`<p class="step">the step from ${labelLink(map, step.from[0])} to ${labelLink(map, step.onto)}</p>`;
}

/** @param {ArgumentMap} map @param {import('../../model/objections.js').Reply} reply */
function replyMarkup(map, reply) {
  const [voice] = voicesOf(map, reply.transition ? [reply.transition.to] : []);
  return html`${bearing(reply.kind, '', ANSWERED[reply.kind])} ${reply.claim && map.claim(reply.claim) ? html`${names(map, map.said.voices(reply.claim))}: ${labelLink(map, reply.claim)}`
    : voice ? wordsLink(map, voice, place(voice)) : 'somebody'}${map.isProposed(reply.id) && html` <span class="tag proposed-tag">proposed</span>`}`;
}

/** @type {Readonly<Record<string, string>>} */
const ANSWERED = { rebuts: 'rebutted by', undercuts: 'undercut by', answers: 'answered by', replies: 'replied to by' };

/** @param {import('../../view/lane.js').Voice} voice */
function place(voice) {
  return `${voice.person}, ${voice.place}${voice.quote === undefined && voice.time ? `, ${voice.time}` : ''}`;
}
