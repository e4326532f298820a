// @ts-check
import { html } from '../../lib/html.js';
import { surenessOf } from '../../view/queue.js';

/** @typedef {import('../../model/types.js').Cuts} Cuts */
/** @typedef {import('../../view/transcript.js').Block} Block */

/** Above a comment: why it begins here, and what a person may do about it. @param {Cuts} cuts @param {Block} block @param {(segment: string) => string} nameOf */
export function beginMarkup(cuts, { segment, paragraphs, before }, nameOf) {
  const cut = cuts.boundaries.find((one) => one.segment === segment.id);
  if (!cut) return undefined;
  const later = paragraphs[1]?.[0].at;
  const why = { marked: 'The page itself marks this cut.', placed: `Somebody placed this cut. ${cut.reason}`, read: `${cut.reason} ${surenessOf(cut.confidence).replace(/^./, (c) => c.toUpperCase())}.` }[cut.origin];
  return html`<aside class="cut" data-aside aria-label="Why a comment begins here"><p>${why}</p><p class="actions"><button type="button" class="action" data-command="join-comments" data-about="${cut.before} ${segment.id}">Join with ${nameOf(cut.before)}</button>
    ${before > 0 && html`<button type="button" class="action" data-command="move-comment" data-about="${segment.id} ${before}">Begin a paragraph earlier</button>`}
    ${later && html`<button type="button" class="action" data-command="move-comment" data-about="${segment.id} ${later}">Begin a paragraph later</button>`}</p></aside>`;
}

/** How sure a reason for a cut must be to be told. */
const WORTH = 0.25;

/** Between two paragraphs of a comment: what speaks for another one beginning here. @param {Cuts} cuts @param {Block} block @param {number} at */
export function cutMarkup(cuts, { segment }, at) {
  const reason = cuts.possible.find(({ segment: id, offset, confidence }) => id === segment.id && offset === at && confidence >= WORTH)?.reason;
  return html`<aside class="cut inner" data-aside aria-label="Does a comment begin here?"><p class="actions"><button type="button" class="action" data-command="split-comment" data-about="${segment.id} ${at}">Cut here</button>${reason && html`<span>${reason}</span>`}</p></aside>`;
}
