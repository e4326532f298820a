// @ts-check
import { html, show } from '../../lib/html.js';
import { count } from '../../view/text.js';
import { LiveElement } from '../live-element.js';

/** Whether everything done here is with the server, in a few words; nothing before the first edit. */
export class KeepingNote extends LiveElement {
  #edited = false;

  /** @param {import('../live-element.js').App} app */
  start({ doc }) {
    this.follow(() => {
      const waiting = doc.queue.value.length;
      const isAway = doc.keeping.value.state === 'waiting';
      this.#edited ||= waiting > 0;
      this.classList.toggle('worry', isAway);
      show(this, this.#edited && doc.argument.value && (isAway
        ? html`<b>${count(waiting, 'change')}</b> on this machine, waiting ${doc.role.value === 'none' ? html`until you <a href="login">come in</a> again` : 'for the server'}`
        : waiting === 0 ? 'All changes kept' : `Keeping ${count(waiting, 'change')}…`));
    });
  }
}
