// @ts-check
import { html, show } from '../../lib/html.js';
import { marks, stateOf } from '../../view/signs.js';
import { count } from '../../view/text.js';

/**
 * Underlines and margin counts, for everybody or for the people picked out.
 * @param {ParentNode} root @param {import('../../model/argument-map.js').ArgumentMap} map @param {readonly string[]} people
 */
export function countIn(root, map, people) {
  for (const passage of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('.passage'))) {
    passage.dataset.state = stateOf(map.tally(passage.dataset.nodeId ?? '', people));
    passage.classList.toggle('proposed', map.isProposed(passage.dataset.nodeId ?? ''));
  }
  for (const link of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('[data-tally]'))) {
    const shown = marks(map.tally(link.dataset.tally ?? '', people));
    link.hidden = shown.every(({ n }) => n === 0);
    const said = shown.map(({ n }) => n).join(' ');
    if (link.dataset.n === said) continue;
    link.dataset.n = said;
    // A page has many claims that nobody answered: they cost one element each.
    show(link, html`${shown.map(({ n, sign, word }, index) => n > 0 && html`<span class="${index === 0 ? 'rebuts' : 'supports'}"><span aria-hidden="true">${n}${sign}</span><span class="visually-hidden">${count(n, word)} </span></span>`)}`);
  }
  for (const block of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('[data-speaker-id]'))) {
    block.classList.toggle('dimmed', people.length > 0 && !people.includes(block.dataset.speakerId ?? ''));
  }
}
