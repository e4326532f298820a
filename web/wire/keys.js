// @ts-check
import { commandFor } from '../commands/index.js';
import { readForm, selectedForm } from '../elements/page/selected-words.js';

/** Key presses and clicks run commands. @param {import('../commands/command.js').State} state @param {(id: string, about?: unknown) => void} run */
export function followKeysAndClicks(state, run) {
  const { session } = state;
  document.addEventListener('click', (event) => {
    const source = /** @type {HTMLElement|null} */ (event.target instanceof Element ? event.target.closest('[data-command]') : null);
    if (!source || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    run(source.dataset.command ?? '', source.dataset.about);
    if (source.matches('transcript-pane .passage, transcript-pane .tally')) session.change({ pane: onePane() ? 'lane' : session.pane.peek() });
  });
  document.addEventListener('keydown', (event) => {
    const target = /** @type {Element} */ (event.target);
    const typing = target.matches?.('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]') ?? false;
    if (event.defaultPrevented || target.closest?.('dialog')) return;
    if (event.key === 'Enter' && target.closest?.('a, button, summary')) return;
    const command = commandFor(event, { typing, letters: session.letters.peek(), queue: session.deciding.peek() !== '' });
    if (!command?.when(state)) return;
    event.preventDefault();
    run(command.id, aboutOf(command, target));
  });
}

/** What a key press is about: the claim or step that has the keyboard. @param {import('../commands/command.js').Command} command @param {Element} target */
function aboutOf({ on }, target) {
  const box = /** @type {HTMLElement|null} */ (on ? target.closest?.('[data-node-id], [data-relation-id]') ?? null : null);
  return (on === 'step' ? box?.dataset.relationId : box?.dataset.nodeId) || undefined;
}

/** The words selected, else the turn being read. @param {import('../commands/command.js').State} state */
export function wordsInView({ doc, session }) {
  const map = doc.argument.peek();
  const selection = getSelection();
  return map && ((selection && selectedForm(map, selection, session.focus.peek())) ?? readForm(map, session.place.peek(), session.focus.peek()));
}

function onePane() {
  return matchMedia('(max-width: 719px)').matches;
}
