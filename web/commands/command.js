// @ts-check
/** @typedef {{doc: import('../state/document.js').DocumentState, session: import('../state/session.js').Session}} State @typedef {import('../state/session.js').SessionChange} SessionChange */
/**
 * One thing a reader can do. Keyboard, buttons and links all run the same command: it takes the state and what it is
 * about, and returns what changes. `keys` are KeyboardEvent.key values; a command without keys has no shortcut.
 * @typedef {{id: string, title: string, keys: string[], when: (state: State) => boolean,
 *            run: (state: State, about?: any) => SessionChange}} Command
 */

/** @param {State} state */
export function hasMap(state) {
  return state.doc.argument.peek() !== undefined;
}
