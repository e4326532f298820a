// @ts-check
import { LiveElement } from '../live-element.js';

/** Light or dark; the system's wish until it is pressed. */
export class ThemeButton extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ session }) {
    const wishes = matchMedia('(prefers-color-scheme: dark)');
    const button = this.piece('button');
    const update = () => {
      const other = (session.theme.value || (wishes.matches ? 'dark' : 'light')) === 'dark' ? 'light' : 'dark';
      button.dataset.about = other;
      button.ariaLabel = `Switch to ${other}`;
      button.textContent = other === 'light' ? '☀' : '☾';
      if (session.theme.value) document.documentElement.dataset.theme = session.theme.value;
    };
    wishes.addEventListener('change', update);
    this.follow(update);
  }
}
