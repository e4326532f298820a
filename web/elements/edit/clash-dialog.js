// @ts-check
import { html, show } from '../../lib/html.js';
import { LiveElement } from '../live-element.js';

/** An edit that could not be made: why, what others did meanwhile, and the choice that is left. */
export class ClashDialog extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ doc, run }) {
    const open = this.dialog(() => run('close-clash'));
    this.follow(() => {
      const clash = doc.clash.value;
      if (clash) {
        show(this.piece('.sheet'), html`<header><h2 id="clash-title">${clash.title}</h2></header><p id="clash-detail">${clash.detail}</p>
          ${clash.lines.length > 0 && html`<ul class="clash-lines">${clash.lines.map((line) => html`<li>${line}</li>`)}</ul>`}
          <p class="choices form-choices"><button type="button" class="button primary" data-command="close-clash">${clash.canForce ? 'Keep theirs' : 'All right'}</button>
            ${clash.canForce && html`<button type="button" class="button" data-command="force-clash">Make my change after all</button>`}</p>`);
      }
      open(clash !== undefined);
    });
  }
}
