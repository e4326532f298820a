// @ts-check
import { html } from '../../lib/html.js';
import { voicedBy } from '../../model/argument-map.js';
import { alsoBearsOn } from '../../model/chain.js';
import { voicesOf } from '../../view/lane.js';
import { SIGNS, STANDINGS } from '../../view/signs.js';
import { count, gist, label } from '../../view/text.js';
import { bearing, claimLink, labelLink, tags, wordsLink } from '../parts.js';

/** @typedef {import('../../model/argument-map.js').ArgumentMap} ArgumentMap */
/** @typedef {import('../../view/neighbourhood.js').Twig} Twig */
/** @typedef {import('../../lib/html.js').Markup} Markup */
/** @typedef {{map: ArgumentMap, level: 1|2|3, people: readonly string[], standing: Record<string, string>|undefined, unfolded: ReadonlySet<string>, editing: string,
 *   picked: ReadonlySet<string>|undefined}} Look */

/** A line of the tree with everything under it. @param {Look} look @param {Twig} twig @param {number} level @param {number} at @param {number} of @returns {Markup} */
export function twigMarkup(look, twig, level, at, of) {
  const { map } = look;
  const proposed = [twig.claim, twig.relation].some((id) => id && map.isProposed(id));
  const dim = twig.role === 'branch' && (!voicedBy(twig.voices, look.people) || (look.picked !== undefined && !look.picked.has(twig.claim)));
  const question = map.claim(twig.claim)?.type === 'question';
  const place = html`aria-level="${level}" aria-posinset="${at}" aria-setsize="${of}" tabindex="${twig.role === 'focus' ? 0 : -1}" data-key="${twig.key}"`;
  return html`<li role="none" class="twig ${twig.role} ${twig.kind} ${proposed && 'proposed'} ${dim && 'dimmed'} ${question && 'question'}">
    ${twig.role === 'fold' ? foldMarkup(twig, place) : boxMarkup(look, twig, place, html`<span class="visually-hidden">${at} of ${of}, </span>`)}
    ${twig.children.length > 0 && html`<ul role="group">${twig.children.map((child, index) => twigMarkup(look, child, level + 1, index + 1, twig.children.length))}</ul>`}
  </li>`;
}

/** @param {Twig} twig @param {Markup} place */
function foldMarkup(twig, place) {
  const words = SIGNS[/** @type {import('../../model/types.js').Bearing} */ (twig.kind)];
  const what = twig.folded === 1 ? words.many.replace(/s$/, '').replace(/ie$/, 'y') : words.many;
  return html`<div role="treeitem" aria-expanded="false" ${place} class="fold-button" data-command="toggle-fold" data-about="${twig.key}">
    <span class="bearing ${twig.kind}"><span class="sign" aria-hidden="true">${words.sign}</span></span> ${twig.folded} more ${what}</div>`;
}

/** A text box; what a screen reader says is what it shows, with its place among its siblings before.
 * @param {Look} look @param {Twig} twig @param {Markup} place @param {Markup} order */
function boxMarkup(look, twig, place, order) {
  const { map, level, standing } = look;
  const text = map.textOf(twig.claim);
  const isFocus = twig.role === 'focus';
  const isAncestor = twig.role === 'ancestor';
  const shown = isFocus || level === 3 || isAncestor ? text : level === 1 ? label(text) : gist(text);
  const kind = twig.kind && bearing(twig.kind, twig.cut ? 'this step' : '');
  const question = map.claim(twig.claim)?.type === 'question';
  const canOpen = twig.children.length > 0 || twig.more > 0;
  const link = claimLink(map, twig.claim, shown, { className: 'text', tab: false });
  return html`<div role="treeitem" class="box" draggable="true" ${place} aria-selected="${String(isFocus)}" ${canOpen && html`aria-expanded="${String(twig.more === 0)}"`}
      ${(isAncestor || shown !== text) && html`title="${text}"`} data-node-id="${twig.claim}" data-relation-id="${twig.relation}">${isAncestor
        ? html`<span class="line">${order}${kind} ${link}</span> ${tags(map, [twig.claim], standing)}`
        : html`<p class="kind">${order}${isFocus && html`<span class="in-focus">In focus</span> `}${kind}
          ${twig.voices.length > 1 && html`<span class="voices">${count(twig.voices.length, 'voice')}</span>`}
          ${tags(map, [twig.claim, twig.relation], standing)}</p>
        ${isFocus && look.editing === twig.claim ? wordingMarkup(text) : html`<p class="says">${link}</p>`}
        ${twig.partners.length > 0 && html`<ul class="partners">${twig.partners.map((id) => html`<li>and with it ${claimLink(map, id, level === 1 ? label(map.textOf(id)) : map.textOf(id), { tab: false })}</li>`)}</ul>`}
        ${(isFocus || level === 3) && wordsMarkup(look, twig)}
        ${isFocus && alsoMarkup(map, twig.claim)}
        ${isFocus && standingLine(standing, twig.claim)}
        ${isFocus ? editsMarkup(question) : footMarkup(look, twig)}`}</div>`;
}

/** The claim's text, being edited in its place. @param {string} text */
function wordingMarkup(text) {
  return html`<textarea class="wording" rows="4" aria-label="The claim’s words" data-from="${text}">${text}</textarea><p class="choices"><button type="button" class="button save-wording">Save <kbd>Enter</kbd></button>
    <button type="button" class="button" data-command="cancel-text">Leave it <kbd>Esc</kbd></button></p>`;
}

/** What can be done with the claim in focus; the palette has the rest. @param {boolean} question */
function editsMarkup(question) {
  const actions = [...(question ? [['add-answer', '✓ Answer', 'answers']] : [['add-reason', '+ Reason', 'supports'], ['add-objection', '− Objection', 'rebuts']]), ['edit-text', 'Edit', ''], ['connect', 'Connect', '']];
  return html`<p class="actions">${actions.map(([command, title, kind]) => html`<button type="button" class="action ${kind}" data-command="${command}">${title}</button>`)}<button type="button" class="action" data-command="palette" title="All commands (Ctrl+K)" aria-label="All commands">⋯</button></p>`;
}

/** Who said it and where; at the detail level also in which words. @param {Look} look @param {Twig} twig */
function wordsMarkup({ map, level }, twig) {
  const isFocus = twig.role === 'focus';
  const most = isFocus ? 4 : 2;
  const voices = voicesOf(map, map.said.places(twig.claim).map(({ locution }) => locution.id), map.claim(twig.claim)?.text);
  return html`<ul class="said">${voices.slice(0, most).map((voice) => html`<li>${level === 3 && voice.quote !== undefined && html`<q>${voice.quote}</q> `}
    ${wordsLink(map, voice, `${voice.person}, ${voice.place}${voice.time ? `, ${voice.time}` : ''}`, isFocus)}</li>`)}
    ${voices.length > most && html`<li>and in ${count(voices.length - most, 'more place')}</li>`}</ul>`;
}

/** @param {ArgumentMap} map @param {string} claim */
function alsoMarkup(map, claim) {
  const ties = alsoBearsOn(map, claim);
  if (ties.length === 0) return undefined;
  return html`<ul class="also">${ties.slice(0, 5).map((tie) => html`<li>also ${bearing(tie.kind, tie.through ? 'a step for' : '')}
    ${labelLink(map, tie.onto)}</li>`)}
    ${ties.length > 5 && html`<li>and bears on ${ties.length - 5} more</li>`}</ul>`;
}

/** @param {Record<string, string>|undefined} standing @param {string} claim */
function standingLine(standing, claim) {
  const stands = standing?.[claim] ?? '';
  return STANDINGS[stands] && html`<p class="standing-line"><b>${stands}</b>: ${STANDINGS[stands][1]}. What follows from this map, not a verdict. <button type="button" class="why-link" data-command="show-standing">Why?</button></p>`;
}

/** @param {Look} look @param {Twig} twig */
function footMarkup(look, twig) {
  if (twig.role !== 'branch') return undefined;
  const { attacks, supports, unanswered } = look.map.tally(twig.claim, look.people);
  const isOpened = look.unfolded.has(twig.key);
  const isStep = ['supports', 'rebuts', 'undercuts'].includes(twig.kind);
  return html`${isStep && html`<button type="button" class="action undercuts snip" data-command="add-undercut" data-about="${twig.relation}" tabindex="-1" title="Undercut this step (U)" aria-label="Undercut this step">✂</button>`}${(attacks > 0 || supports > 0 || twig.more > 0 || isOpened) && html`<p class="foot">${attacks > 0 && html`<span class="rebuts">${count(attacks, 'objection')}</span>`}
    ${supports > 0 && html`<span class="supports">${count(supports, 'reason')}</span>`}
    ${unanswered > 0 && html`<span class="faint">${unanswered} unanswered</span>`}
    ${(twig.more > 0 || isOpened) && html`<button type="button" class="unfold" data-command="toggle-fold" data-about="${twig.key}" tabindex="-1"
      aria-label="${isOpened ? 'Fold' : 'Show what bears on this'}">${isOpened ? 'fold ▴' : 'show ▾'}</button>`}</p>`}`;
}
