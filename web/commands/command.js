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
 * it is about, and returns what changes. `keys` are KeyboardEvent.key values, "Ctrl+" before those that need it. Commands of
 * the queue have their keys only while it is open. `on` says what a key press is about: the claim or the step that has the
 * keyboard, instead of the claim in focus. A command without a title needs more than that to run, and is in no list.
 * @typedef {{id: string, title: string, keys: readonly string[], mode?: 'queue', on?: 'claim'|'step',
 *            when: (state: State) => boolean, run: (state: State, about?: any) => Change}} Command
 */
/** A command as it is written down: what is left out is as with most. @typedef {Partial<Command> & Pick<Command, 'id'|'run'>} Written */

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

/** Whether the server judges, draws and drafts what is shown: it does that for the newest revision. @param {State} state */
export function isNow(state) {
  return hasMap(state) && !state.session.at.peek();
}

/** Needs no map. */
export function always() {
  return true;
}

/** Puts a claim in focus and takes the transcript to its words. @param {string} id */
export function toClaim(id) {
  return { ...inFocus(id), jump: { node: id } };
}

/** @param {string} id */
export function inFocus(id) {
  return { focus: id, place: '', words: '' };
}

/** A list with something in it, or without it if it was there. @param {readonly string[]} list @param {string} one */
export function toggled(list, one) {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}
