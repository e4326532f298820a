// @ts-check
import { html, show } from '../../lib/html.js';
import { LiveElement } from '../live-element.js';

/** What the right pane shows: what is said about the focus, how it stands, what was changed. Only what the server offers. */
export class SideTabs extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ doc, session }) {
    this.follow(() => {
      const tabs = [['', 'show-rebuttals', 'Rebuttals'], ...(doc.offers('why') ? [['standing', 'show-standing', 'Standing']] : []), ...(doc.offers('history') ? [['history', 'show-history', 'History']] : [])];
      if (tabs.length < 2) show(this, html`<h2 id="lane-title">Rebuttals</h2>`);
      else show(this, html`<h2 id="lane-title" class="visually-hidden">About the claim in focus</h2><div class="segmented" role="group" aria-label="What to show about the claim in focus">${tabs.map(([side, command, title]) => html`<button type="button" data-command="${command}" aria-pressed="${String(side === session.side.value)}">${title}</button>`)}</div>`);
    });
  }
}
