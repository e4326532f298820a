// @ts-check
import { commandNamed } from '../../commands/index.js';
import { html, show } from '../../lib/html.js';
import { exactQuotes } from '../../model/edit/decide.js';
import { progressOf } from '../../model/edit/order.js';
import { caseOf } from '../../view/queue.js';
import { count, number } from '../../view/text.js';
import { LiveElement, typing } from '../live-element.js';
import { shownKey } from '../menu.js';
import { caseMarkup } from './case-markup.js';

/** One proposal after another, with the words it rests on lit in the page; one key decides. */
export class ProposalQueue extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start(app) {
    const { doc, session, past, run, counts } = app;
    const save = () => run('accept-edited', /** @type {HTMLTextAreaElement} */ (this.piece('textarea')).value);
    this.addEventListener('keydown', (event) => typing(event, save, () => run('cancel-text')));
    this.clicked({ '.save-wording': save });
    const choices = this.pieces('.queue-choices [data-command]');
    const commandOf = (/** @type {HTMLElement} */ button) => commandNamed(button.dataset.command ?? '');
    for (const button of choices) /** @type {HTMLElement} */ (button.lastElementChild).textContent = shownKey(commandOf(button).keys[0]);
    this.follow(() => {
      const [map, draft, document, id] = [doc.argument.value, doc.draft.value, doc.map.value, session.deciding.value];
      const isOpen = Boolean(id && map && draft && document);
      this.closest('.pane')?.toggleAttribute('hidden', !isOpen);
      if (!isOpen || !map || !draft || !document) return;
      const proposal = draft.pending.find((one) => one.id === id);
      const progress = progressOf(document);
      const isEdited = proposal !== undefined && session.editing.value === id;
      const quotes = doc.mayEdit ? exactQuotes(draft, map.page).length : 0;
      const decided = progress.total - progress.waiting;
      this.held(() => {
        show(this.piece('.queue-head'), html`<h2>Proposals</h2><progress max="${progress.total}" value="${decided}" aria-label="Decided"></progress>
          <p class="figures">${decided} of ${count(progress.total, 'proposal')} decided: ${progress.accepted} accepted, ${progress.rejected} rejected${map.facts && counts.value && html`. <span class="part">Of this large map those near the claim in focus are here; ${number(counts.value.proposals)} wait in all.</span>`}</p>
          <button type="button" class="button" data-command="queue-order" title="Change the order">${session.order.value === 'weight' ? 'What matters most first' : 'As on the page'} <kbd>O</kbd></button>
          ${quotes > 0 && html`<button type="button" class="button" data-command="accept-quotes">Accept ${count(quotes, 'exact quote')}</button>`}
          ${progress.rejected > 0 && commandNamed('draft-again').when(app) && html`<button type="button" class="button" data-command="draft-again" title="What hung on what you rejected is drafted anew">Draft again</button>`}
          <button type="button" class="button icon" data-command="close-queue" aria-label="Leave the proposals" title="Leave (Esc)">✕</button>`);
        show(this.piece('.case'), proposal ? caseMarkup(map, draft, caseOf(map, draft, proposal), isEdited) : doneMarkup(progress));
      }, 'data-command');
      const area = /** @type {HTMLTextAreaElement|null} */ (this.piece('textarea'));
      area?.focus();
      area?.select();
    });
    // What can be done follows what is lit, without writing the panel again.
    this.follow(() => {
      void [session.lit.value, session.deciding.value, session.editing.value, session.form.value, doc.draft.value];
      const canUndo = past.done.value.length > 0;
      for (const button of choices) button.setAttribute('aria-disabled', String(!commandOf(button).when(app) || (button.dataset.command === 'undo-decision' && !canUndo)));
    });
  }
}

/** @param {ReturnType<typeof progressOf>} progress */
function doneMarkup({ total, accepted, rejected }) {
  return html`<p class="says">${total ? 'Nothing is left to decide.' : 'Nothing is proposed for this map.'}</p>
    <p class="faint">${total ? `You accepted ${accepted} and rejected ${rejected}. Undo goes back one by one.` : 'Proposals come from drafting a page.'}</p>`;
}
