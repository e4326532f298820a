// @ts-check
import { commandNamed } from '../../commands/index.js';
import { html, show } from '../../lib/html.js';
import { exactQuotes } from '../../model/edit/decide.js';
import { progressOf } from '../../model/edit/order.js';
import { caseOf } from '../../view/queue.js';
import { count } from '../../view/text.js';
import { LiveElement } from '../live-element.js';
import { keysFor } from '../menu.js';
import { caseMarkup } from './case-markup.js';

/** The buttons of a decision, the words on them, and for which kinds of proposal they make sense. */
const CHOICES = Object.freeze([
  ['accept', 'Accept'], ['reject', 'Reject'], ['edit-proposal', 'Edit'], ['accept-reason', 'Reason'], ['accept-objection', 'Objection'], ['accept-neutral', 'No side'],
  ['other-target', 'Other target'], ['merge-proposal', 'Merge with'], ['skip', 'Skip'], ['undo-decision', 'Undo'],
]);

/** One proposal after another, with the words it rests on lit in the page; one key decides. */
export class ProposalQueue extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start(app) {
    const { doc, session, past } = app;
    const state = app;
    show(this, html`<div class="queue-body pane-body" tabindex="-1"></div>`);
    const body = this.piece('.queue-body');
    this.addEventListener('keydown', (event) => this.#typed(event, app));
    this.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('.save-wording')) app.run('accept-edited', /** @type {HTMLTextAreaElement} */ (this.piece('textarea')).value);
      if (event.target instanceof Element && event.target.closest('.cancel-wording')) app.run('cancel-text');
    });
    this.follow(() => {
      const [map, draft, document] = [doc.argument.value, doc.draft.value, doc.map.value];
      const id = session.deciding.value;
      const open = id !== '' && map !== undefined && draft !== undefined && document !== undefined;
      this.closest('.pane')?.toggleAttribute('hidden', !open);
      if (!open) {
        body.replaceChildren();
        return;
      }
      const proposal = draft.pending.find((one) => one.id === id);
      const progress = progressOf(document);
      const had = body.contains(globalThis.document.activeElement) ? /** @type {HTMLElement} */ (globalThis.document.activeElement).dataset.command ?? 'body' : '';
      const editing = proposal !== undefined && session.editing.value === id;
      const quotes = exactQuotes(draft, map.page).length;
      show(body, html`<header class="queue-head"><h2>Proposals</h2>
          <progress max="${progress.total}" value="${progress.total - progress.waiting}" aria-label="Decided"></progress>
          <p class="figures">${progress.total - progress.waiting} of ${count(progress.total, 'proposal')} decided: ${progress.accepted} accepted, ${progress.rejected} rejected</p>
          <button type="button" class="button" data-command="queue-order" title="Change the order">${session.order.value === 'weight' ? 'What matters most first' : 'As on the page'} <kbd>O</kbd></button>
          ${quotes > 0 && html`<button type="button" class="button" data-command="accept-quotes">Accept ${count(quotes, 'exact quote')}</button>`}
          ${progress.rejected > 0 && doc.offers('redraft') && html`<button type="button" class="button" data-command="draft-again" title="What hung on what you rejected is drafted anew">Draft again</button>`}
          <button type="button" class="button icon" data-command="close-queue" aria-label="Leave the proposals" title="Leave (Esc)">✕</button></header>
        ${proposal ? html`<div class="case" aria-live="polite">${caseMarkup(map, draft, caseOf(map, draft, proposal), editing)}</div>` : doneMarkup(progress)}
        <div class="queue-choices" role="group" aria-label="Decide">${CHOICES.map(([command, title]) => html`<button type="button" class="button choice-${command}" data-command="${command}">${title} ${keysFor(commandNamed(command))}</button>`)}</div>`);
      if (editing) {
        const area = /** @type {HTMLTextAreaElement} */ (this.piece('textarea'));
        area.focus();
        area.select();
      } else if (had) this.piece(had === 'body' ? '.queue-body' : `[data-command="${had}"], .queue-body`).focus({ preventScroll: true });
    });
    // What can be done follows what is lit, without writing the panel again.
    this.follow(() => {
      void [session.lit.value, session.deciding.value, session.editing.value, session.form.value, doc.draft.value, past.done.value];
      for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (this.querySelectorAll('.queue-choices [data-command]'))) {
        const can = commandNamed(button.dataset.command ?? '').when(state) && (button.dataset.command !== 'undo-decision' || past.done.value.length > 0);
        button.setAttribute('aria-disabled', String(!can));
      }
    });
  }

  /** @param {KeyboardEvent} event @param {import('../live-element.js').App} app */
  #typed(event, app) {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      app.run('accept-edited', event.target.value);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      app.run('cancel-text');
    }
  }
}

/** @param {ReturnType<typeof progressOf>} progress */
function doneMarkup({ total, accepted, rejected }) {
  return html`<div class="case done"><p class="says">${total === 0 ? 'Nothing is proposed for this map.' : 'Nothing is left to decide.'}</p>
    <p class="faint">${total === 0 ? 'Proposals come from drafting a page.' : `You accepted ${accepted} and rejected ${rejected}. Undo goes back one by one.`}</p></div>`;
}
