// @ts-check
import { html, show, template } from '../../lib/html.js';
import { LiveElement } from '../live-element.js';

/** What somebody who sees a map for the first time should know, in three lines; gone for good when dismissed. */
export class FirstHints extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ doc, session }) {
    this.follow(() => {
      const map = doc.argument.value;
      const isShown = session.hints.value && !session.deciding.value && !session.whole.value && !session.walk.value;
      show(this, map && isShown && html`<aside class="hints" aria-label="How to read this">${template('hints-head')}
        <p>${map.proposals.length > 0 ? html`A dashed box is only proposed. <button type="button" class="figure-link quiet" data-command="open-queue">Decide on ${map.proposals.length} proposals</button>, one key each.` : html`Select words to make a claim of them, or press <kbd>R</kbd> and <kbd>X</kbd> to add a reason or an objection.`} <kbd>Ctrl+K</kbd> has every command, <kbd>?</kbd> every key.</p>
        <button type="button" class="button" data-command="dismiss-hints">Got it</button></aside>`);
    });
  }
}
