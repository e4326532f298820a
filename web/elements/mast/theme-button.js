// @ts-check
import { html, show } from '../../lib/html.js';
import { LiveElement } from '../live-element.js';

/** Light or dark; the system's wish until it is pressed. */
export class ThemeButton extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ session }) {
    const wishes = matchMedia('(prefers-color-scheme: dark)');
    const isDark = () => (session.theme.value ? session.theme.value === 'dark' : wishes.matches);
    show(this, html`<button type="button" class="button icon" data-command="switch-theme"></button>`);
    const button = this.piece('button');
    const update = () => {
      button.dataset.about = isDark() ? 'light' : 'dark';
      button.setAttribute('aria-label', isDark() ? 'Switch to light' : 'Switch to dark');
      button.textContent = isDark() ? '☀' : '☾';
    };
    wishes.addEventListener('change', update);
    this.follow(() => {
      if (session.theme.value) document.documentElement.dataset.theme = session.theme.value;
      update();
    });
  }
}
