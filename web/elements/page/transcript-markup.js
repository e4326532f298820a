// @ts-check
import { html } from '../../lib/html.js';
import { webAddress } from '../../model/page.js';
import { claimAddress, placeAddress } from '../../view/links.js';
import { number } from '../../view/text.js';
import { beginMarkup, cutMarkup } from './cut-markup.js';
import { isSpoken } from '../../view/transcript.js';

/** @typedef {import('../../model/argument-map.js').ArgumentMap} ArgumentMap */
/** @typedef {import('../../view/transcript.js').Block} Block */
/** @typedef {import('../../view/transcript.js').Run} Run */

/** Furniture longer than this is folded. */
const LONG = 300;

/** One block of the page. @param {ArgumentMap} map @param {Block} block @param {import('../../model/types.js').Cuts} [cuts] where comments are cut, when that is looked at */
export function blockMarkup(map, block, cuts) {
  const { segment } = block;
  const inner = cuts && segment.kind === 'comment' ? cuts : undefined;
  const words = block.paragraphs.map((runs, index) => html`${inner && index > 0 && cutMarkup(inner, block, runs[0].at)}<p data-at="${runs[0].at}">${runs.map((run) => runMarkup(map, run))}</p>`);
  if (segment.kind === 'title') return html`<div class="block title" role="heading" aria-level="3" data-segment-id="${segment.id}" tabindex="-1">${words}</div>`;
  if (!isSpoken(segment)) return asideMarkup(block, words);
  const name = block.heading || block.name || 'Somebody';
  const place = map.page.nameOf(segment);
  return html`<article class="block ${segment.kind} ${block.role === 'interviewer' ? 'interviewer' : ''}" data-segment-id="${segment.id}"
      data-speaker-id="${segment.speaker ?? ''}" tabindex="-1" aria-label="${place}, ${block.name || name}">
    ${block.chapter && html`<h3 class="chapter" data-aside>${block.chapter}</h3>`}
    ${inner && beginMarkup(inner, block, (id) => map.page.nameOf(map.page.segment(id)))}
    <header class="byline"><span class="name">${name}</span>${block.heading && block.name && !block.heading.includes(block.name) && html` <span class="who">${block.name}</span>`}
      <span class="number" data-aside>${place}</span>${segment.time && html` <span class="time">${segment.time}</span>`}
      ${segment.replyTo && replyLink(map, segment.replyTo)}</header>
    ${words.length ? words : locatorMarkup(map, block)}
  </article>`;
}

/** What stands above the words of a source that is not here. @param {import('../../model/types.js').TranscriptSource} source */
export function absentMarkup(source) {
  const url = webAddress(source.url);
  return html`<div class="absent" role="note">
    <p><strong>The words of this page are not kept here.</strong> This map only says where they are: in “${source.title}”${url
      ? html`, at <a href="${url}" rel="noreferrer">${url}</a>` : ''}. Places are given as characters of that text, ${number(source.length)} in all.</p>
    <p>To read the page beside the map, start the server with it: <code>serve MAP --source PAGE</code>. The map and the rebuttals work as they are.</p>
  </div>`;
}

/** @param {Block} block @param {unknown} words */
function asideMarkup(block, words) {
  const { kind, span, id } = block.segment;
  if (kind === 'furniture' && span.end - span.start > LONG) {
    return html`<details class="block furniture" data-segment-id="${id}"><summary>Part of the page that nobody says (${span.end - span.start} characters)</summary>${words}</details>`;
  }
  return html`<div class="block ${kind}" data-segment-id="${id}" tabindex="-1">${words}</div>`;
}

/** Where a block's words are, and the claims they carry, when the words are not here. @param {ArgumentMap} map @param {Block} block */
function locatorMarkup(map, { segment }) {
  const claims = map.claimsIn(segment.id);
  return html`<p class="locator">characters ${number(segment.span.start)}–${number(segment.span.end)}</p>
    ${claims.map((id) => html`<p class="located">${tallyMarkup(map, id)}<a class="passage" href="${claimAddress(map.id, id)}"
      data-command="focus-claim" data-about="${id}" data-node-id="${id}" data-claims="${id}" data-locutions="${map.said.places(id).map(({ locution }) => locution.id).join(' ')}">${map.claim(id)?.text}</a></p>`)}`;
}

/** @param {ArgumentMap} map @param {Run} run */
function runMarkup(map, run) {
  const marked = { text: run.text, locutions: run.locutions.join(' '), quoted: run.quoted ? ' quoted' : '' };
  const tallies = run.begins.map((id) => tallyMarkup(map, id));
  const jumps = run.ends.map((id) => quoteMarkup(map, id));
  if (run.claim && run.text.trim()) {
    return html`${tallies}<a class="passage${marked.quoted}" href="${claimAddress(map.id, run.claim)}" data-command="focus-claim"
      data-about="${run.claim}" data-node-id="${run.claim}" data-locutions="${marked.locutions}">${marked.text}</a>${jumps}`;
  }
  if (run.locutions.length) return html`<span class="words${marked.quoted}" data-locutions="${marked.locutions}">${marked.text}</span>${jumps}`;
  return html`${marked.text}`;
}

/** The margin's count for a claim; its text follows the filter. @param {ArgumentMap} map @param {string} id */
function tallyMarkup(map, id) {
  return html`<a class="tally" data-aside href="${claimAddress(map.id, id)}" data-command="focus-claim" data-about="${id}" data-tally="${id}" tabindex="-1" hidden></a>`;
}

/** From a quotation to the exact passage it quotes. @param {ArgumentMap} map @param {string} quotation */
function quoteMarkup(map, quotation) {
  return map.quotesIn(quotation).map((quoted) => {
    const segment = map.page.segmentAt(quoted.spans[0]);
    const place = map.page.nameOf(segment);
    return html`<a class="quote-jump" data-aside href="${placeAddress(map.id, segment, quoted.id)}" data-command="follow-words"
      data-about="${quoted.id}" aria-label="to the quoted words of ${map.nameOf(quoted.speaker)}, ${place}">↑ ${place}</a>`;
  });
}

/** @param {ArgumentMap} map @param {string} id */
function replyLink(map, id) {
  const segment = map.page.segment(id);
  if (!segment) return undefined;
  return html`<a class="reply-to" data-aside href="${placeAddress(map.id, segment)}" data-command="open-place" data-about="${id}">↩ in reply to ${map.page.nameOf(segment)}</a>`;
}
