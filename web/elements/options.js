// @ts-check
import { hitBy } from './live-element.js';

/**
 * A text field over a list of options: the arrow keys choose one, Enter or a click takes it (the combobox of WAI-ARIA).
 * @param {HTMLElement} input @param {HTMLElement} list @param {(option: HTMLElement) => void} take @returns {(at: number) => void} chooses the option at a place, or none
 */
export function followOptions(input, list, take) {
  let at = -1;
  const options = () => /** @type {HTMLElement[]} */ ([...list.querySelectorAll('[role=option]:not([aria-disabled])')]);
  const choose = (/** @type {number} */ next) => {
    at = next;
    input.removeAttribute('aria-activedescendant');
    options().forEach((option, index) => {
      option.id = `${list.id}-${index}`;
      option.setAttribute('aria-selected', String(index === at));
      if (index !== at) return;
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    });
  };
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = hitBy(event, '[role=option]');
    if (option) take(option);
  });
  input.addEventListener('keydown', (event) => {
    const [all, step] = [options(), /** @type {Record<string, number>} */ ({ ArrowDown: 1, ArrowUp: -1 })[event.key]];
    if (!step && event.key !== 'Enter') return;
    event.preventDefault();
    if (step) choose((Math.max(at, -step >> 1) + step + all.length) % Math.max(1, all.length));
    else if (all.length) take(all[Math.max(0, at)]);
  });
  return choose;
}
