// @ts-check
import { hitBy } from '../live-element.js';

/** What is dragged, as the browser carries it. */
const CLAIM = 'application/x-counterpoint-claim';

/**
 * A claim dragged onto another asks how it bears on it; words dragged from the transcript are words of a claim there.
 * @param {import('../live-element.js').App} app @param {HTMLElement} pane where claims may be dropped
 */
export function followDrags(app, pane) {
  document.addEventListener('dragstart', (event) => {
    const source = hitBy(event, '[data-node-id]');
    if (!source?.dataset.nodeId || !event.dataTransfer || app.session.editing.peek()) return;
    event.dataTransfer.setData(CLAIM, source.dataset.nodeId);
    event.dataTransfer.effectAllowed = 'link';
    document.body.classList.add('dragging');
  });
  document.addEventListener('dragend', () => {
    document.body.classList.remove('dragging');
    over(undefined);
  });
  /** @param {Element|undefined|null} box */
  const over = (box) => {
    for (const old of pane.querySelectorAll('.drop')) if (old !== box) old.classList.remove('drop');
    box?.classList.add('drop');
  };
  pane.addEventListener('dragover', (event) => {
    const box = hitBy(event, '.box');
    if (!box || !event.dataTransfer?.types.includes(CLAIM)) return;
    event.preventDefault();
    over(box);
  });
  pane.addEventListener('drop', (event) => {
    const box = hitBy(event, '.box');
    const claim = event.dataTransfer?.getData(CLAIM);
    over(undefined);
    if (!box?.dataset.nodeId || !claim) return;
    event.preventDefault();
    if (box.dataset.nodeId !== claim) app.run('connect-to', { claim, target: box.dataset.nodeId });
  });
}
