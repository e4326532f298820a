// @ts-check
import { html } from '../../lib/html.js';
import { SIGNS } from '../../view/signs.js';
import { surenessOf } from '../../view/queue.js';
import { count, sameWords } from '../../view/text.js';
import { bearing } from '../parts.js';

/** @typedef {import('../../model/argument-map.js').ArgumentMap} ArgumentMap */
/** @typedef {import('../../model/edit/draft.js').Draft} Draft */
/** @typedef {import('../../view/queue.js').Case} Case */

/** What is asked, by kind of proposal. @type {Readonly<Record<Case['kind'], [bearing: import('../../model/types.js').Bearing|'', question: string]>>} */
const QUESTIONS = {
  claim: ['', 'Is this a claim?'], question: ['asks', 'Is this a question?'], quote: ['', 'Does the one quote the other?'],
  answer: ['answers', 'Does this answer the question?'], supports: ['supports', 'Is this a reason for it?'], rebuts: ['rebuts', 'Is this an objection to it?'],
  undercuts: ['undercuts', 'Does this undercut the step?'], replies: ['replies', 'Does this reply to it?'], restates: ['restates', 'Is this the same again?'], chapter: ['', 'Does a chapter begin here?'], wording: ['', 'Does it say the same, standing alone?'], change: ['', 'Make this change?'],
};

/** A proposal as it is put before a person. @param {ArgumentMap} map @param {Draft} draft @param {Case} asked @param {boolean} editing */
export function caseMarkup(map, draft, asked, editing) {
  const [kind, question] = QUESTIONS[asked.kind];
  const { reason, confidence, proposer } = asked.proposal;
  return html`<p class="kind ${kind}"><b class="asked">${question}</b> ${kind && bearing(kind)}
      <span class="why">${reason}</span> <span class="faint">${surenessOf(confidence)} · proposed by ${proposer}${asked.needs > 0 && ` · brings in ${count(asked.needs, 'thing')} it stands on`}</span></p>
    <div class="case-ends">${asked.claim || asked.kind === 'chapter' ? claimSide(draft, asked, editing) : html`${side('one', sayingOf(map, draft, asked.from))}${side('other', sayingOf(map, draft, asked.to))}`}</div>`;

  /** @param {'one'|'other'} which @param {string} text */
  function side(which, text) {
    const lit = asked.lit[which === 'one' ? 0 : 1];
    return html`<section class="end ${which}" aria-label="${which === 'one' ? 'What is said' : 'What it bears on'}">
      ${lit && litMarkup(lit, which, which === 'one' ? '' : `${kind ? SIGNS[kind].word : 'quotes'} `)}
      ${text && !sameWords(text, lit?.words) && html`<p class="says">${text}</p>`}</section>`;
  }
}

/** Words of the page with what stands around them. @param {import('../../view/queue.js').Lit} lit @param {'one'|'other'} which @param {string} [lead] */
function litMarkup({ person, place, before, words, after }, which, lead) {
  return html`<p class="faint where">${lead}${person}, ${place}</p>
    <blockquote><span class="around">${before}</span><mark class="lit-${which}">${words}</mark><span class="around">${after}</span></blockquote>`;
}

/** @param {Draft} draft @param {Case} asked @param {boolean} isEdited */
function claimSide(draft, asked, isEdited) {
  const text = wordingOf(draft, asked);
  return html`<section class="end one" aria-label="In the page">${litMarkup(asked.lit[0], 'one')}</section>
    <section class="end other" aria-label="As it will stand in the map"><p class="faint where">in the map</p>
      ${isEdited ? html`<textarea class="wording" rows="3" aria-label="The claim’s words">${text}</textarea><p class="choices"><button type="button" class="button save-wording">Accept these words <kbd>Enter</kbd></button>
        <button type="button" class="button" data-command="cancel-text">Leave them <kbd>Esc</kbd></button></p>` : html`<p class="says">${text}</p>`}</section>`;
}

/** What will stand in the map: the claim, its new words, or the title of a chapter. @param {Draft} draft @param {Case} asked */
function wordingOf(draft, { kind, claim, relation, proposal }) {
  const entry = (kind === 'wording' ? proposal.diff.revised?.[0]?.after : undefined) ?? draft.entry(claim || relation);
  return entry && 'text' in entry ? entry.text : entry?.type === 'extension' ? entry.value : '';
}

/** What an end says: a claim's text, or the step in words. @param {ArgumentMap} map @param {Draft} draft @param {string} id */
function sayingOf(map, draft, id) {
  const entry = draft.entry(id);
  if (entry && 'text' in entry && entry.text) return entry.text;
  const step = map.stepOf(id);
  return step ? `The step from “${map.textOf(step.from[0])}” to “${map.textOf(step.onto)}”` : '';
}
