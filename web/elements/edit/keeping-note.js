// @ts-check
import { html, show } from '../../lib/html.js';
import { count } from '../../view/text.js';
import { LiveElement } from '../live-element.js';

/** Whether everything done here is with the server, in a few words; nothing before the first edit. */
export class KeepingNote extends LiveElement {
  #edited = false;

  /** @param {import('../live-element.js').App} app */
  start({ doc }) {
    this.setAttribute('role', 'status');
    this.follow(() => {
      const waiting = doc.queue.value.length;
      const { state } = doc.keeping.value;
      this.#edited ||= waiting > 0;
      this.classList.toggle('worry', state === 'waiting');
      if (!this.#edited || !doc.argument.value) this.replaceChildren();
      else if (state === 'waiting') show(this, html`<b>${count(waiting, 'change')}</b> on this machine, waiting ${doc.role.value === 'none' ? html`until you <a href="login">come in</a> again` : 'for the server'}`);
      else show(this, waiting === 0 ? html`All changes kept` : html`Keeping ${count(waiting, 'change')}…`);
    });
  }
}
