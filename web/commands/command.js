// @ts-check
/** @typedef {{doc: import('../state/document.js').DocumentState, session: import('../state/session.js').Session,
 *             past: import('../state/past.js').Past, picked: import('../state/picked.js').Picked, counts: import('../state/signal.js').Computed<import('../model/types.js').Counts|undefined>}} State */
/** What a command brings about: changes of what is looked at, and at most one edit of the map. `time` walks the edits made
 * before; `clash` is an edit
 * that others came before; `server` names something only the server can do.
 * @typedef {import('../state/session.js').SessionChange & {edit?: import('../model/types.js').Edit, time?: 'undo'|'redo',
 *           clash?: import('../state/document.js').Clash,
 *           server?: {kind: string, about?: any}}} Change */
/**
 * One thing a reader can do. Keyboard, buttons, links and the palette all run the same command: it takes the state and what
 * it is about, and returns what changes. `keys` are KeyboardEvent.key values, "Ctrl+" before those that need it; a command
 * without keys has no shortcut. Commands of the queue have their keys only while it is open. `on` says what a key press
 * is about: the claim or the step that has the keyboard, instead of the claim in focus. `listed` keeps it out of the
 * palette when it needs more than that to run.
 * @typedef {{id: string, title: string, keys: string[], mode?: 'queue', on?: 'claim'|'step', listed?: false,
 *            when: (state: State) => boolean, run: (state: State, about?: any) => Change}} Command
 */

/** @param {State} state */
export function hasMap(state) {
  return state.doc.argument.peek() !== undefined;
}

/** The claim a command is about: the one given, else the one in focus. @param {State} state @param {unknown} about */
export function claimAbout({ doc, session }, about) {
  const id = typeof about === 'string' && about ? about : session.focus.peek();
  return doc.argument.peek()?.claim(id)?.id ?? '';
}

/** @param {State} state */
export function hasFocus(state) {
  return claimAbout(state, undefined) !== '';
}
