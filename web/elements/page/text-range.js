// @ts-check
/** The name under which the style sheet knows words that were searched for. */
const FOUND = 'found';

/**
 * The exact words at an offset of the page, inside one block, marked where the browser can. What the viewer adds to
 * the page (counts, links) is stepped over.
 * @param {HTMLElement} block @param {number} at @param {number} length @returns {Range|undefined}
 */
export function rangeIn(block, at, length) {
  const range = rangeOf(block, at, length);
  if (range) mark(FOUND, [range]);
  return range;
}

/** Marks ranges under a name the style sheet knows, instead of those marked so before. @param {string} name @param {Range[]} ranges */
export function mark(name, ranges) {
  if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(...ranges));
}

/** @param {HTMLElement} block @param {number} at @param {number} length @returns {Range|undefined} */
export function rangeOf(block, at, length) {
  const from = pointAt(block, at);
  const to = pointAt(block, at + length);
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** @param {HTMLElement} block @param {number} at */
function pointAt(block, at) {
  for (const paragraph of [.../** @type {NodeListOf<HTMLElement>} */ (block.querySelectorAll('[data-at]'))].reverse()) {
    const start = Number(paragraph.dataset.at);
    if (start > at) continue;
    let left = at - start;
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) => (
      node.parentElement?.closest('[data-aside]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = /** @type {Text} */ (node);
      if (left <= length) return { node, offset: left };
      left -= length;
    }
  }
  return undefined;
}

/** The offset in the page of a place on screen: what `rangeOf` does, the other way round. @param {Node} node @param {number} offset @returns {number|undefined} */
export function offsetAt(node, offset) {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = /** @type {HTMLElement|null} */ (element?.closest('[data-at]') ?? null);
  if (!paragraph) return undefined;
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  range.setEnd(node, offset);
  const inside = range.cloneContents();
  for (const aside of inside.querySelectorAll('[data-aside]')) aside.remove();
  return Number(paragraph.dataset.at) + (inside.textContent ?? '').length;
}
