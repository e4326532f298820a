// @ts-check
import { hitBy } from './live-element.js';
import { nudgeIntoView } from './scrolling.js';

/**
 * The keys of a tree (WAI-ARIA): up and down, left to what a line hangs on, right to what hangs on it, which unfolds.
 * @param {HTMLElement} tree @param {{fold: (line: HTMLElement) => void, open: (line: HTMLElement) => void, folds?: boolean, bySiblings?: boolean}} how
 *   `folds` whether left folds what is unfolded; `bySiblings` whether up and down skip what hangs between
 */
export function followTree(tree, { fold, open, folds = false, bySiblings = false }) {
  tree.addEventListener('keydown', (event) => {
    const line = hitBy(event, '[role=treeitem]');
    if (!line || event.target !== line || event.ctrlKey || event.metaKey || event.altKey) return;
    const lines = /** @type {HTMLElement[]} */ ([...tree.querySelectorAll('[role=treeitem]')]);
    const at = lines.indexOf(line);
    const [before, after] = [lines.slice(0, at).reverse(), lines.slice(at + 1)];
    const deeper = (/** @type {HTMLElement} */ other) => Number(other.ariaLevel) - Number(line.ariaLevel);
    /** The next line that is not below this one, if it is a sibling. @param {HTMLElement[]} others */
    const sibling = (others) => {
      const next = bySiblings ? others.find((other) => deeper(other) <= 0) : undefined;
      return next && deeper(next) === 0 ? next : undefined;
    };
    const parent = before.find((other) => deeper(other) < 0);
    /** @type {Record<string, () => HTMLElement|undefined|void>} */
    const moves = {
      ArrowDown: () => sibling(after) ?? after[0],
      ArrowUp: () => sibling(before) ?? (bySiblings ? parent : before[0]),
      ArrowRight: () => (line.ariaExpanded === 'false' ? fold(line) : after[0] && deeper(after[0]) > 0 ? after[0] : undefined),
      ArrowLeft: () => (folds && line.ariaExpanded === 'true' ? fold(line) : parent),
      Home: () => lines[0],
      End: () => lines.at(-1),
      Enter: () => open(line),
      ' ': () => open(line),
    };
    if (!Object.hasOwn(moves, event.key)) return;
    event.preventDefault();
    const next = moves[event.key]();
    if (next) rove(tree, next);
  });
}

/** Moves the one tab stop of a tree. @param {HTMLElement} tree @param {HTMLElement} line */
export function rove(tree, line) {
  for (const old of tree.querySelectorAll('[role=treeitem][tabindex="0"]')) old.setAttribute('tabindex', '-1');
  line.tabIndex = 0;
  line.focus({ preventScroll: true });
  nudgeIntoView(line);
}
