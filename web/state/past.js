// @ts-check
import { inverse } from '../model/diff.js';
import { signal } from './signal.js';

/** @typedef {import('../model/types.js').Edit} Edit */

/** What this page did and can take back, the newest last; doing something new forgets what was taken back.
 * @typedef {ReturnType<typeof createPast>} Past */

export function createPast() {
  const done = signal(/** @type {readonly Edit[]} */ ([]));
  const undone = signal(/** @type {readonly Edit[]} */ ([]));
  return {
    done, undone,
    /** @param {Edit} edit */
    did(edit) {
      done.value = [...done.value, edit];
      undone.value = [];
    },
    /** @returns {Edit|undefined} the edit that takes back the newest */
    undo() {
      const edit = done.value.at(-1);
      if (!edit) return undefined;
      done.value = done.value.slice(0, -1);
      undone.value = [...undone.value, edit];
      return { intent: `undo: ${edit.intent}`, diff: inverse(edit.diff) };
    },
    /** @returns {Edit|undefined} the edit that makes again what was taken back last */
    redo() {
      const edit = undone.value.at(-1);
      if (!edit) return undefined;
      undone.value = undone.value.slice(0, -1);
      done.value = [...done.value, edit];
      return { intent: `redo: ${edit.intent}`, diff: edit.diff };
    },
    /** Forgets an edit the server refused. @param {Edit} edit */
    forget(edit) {
      done.value = done.value.filter((one) => one.diff !== edit.diff);
      undone.value = undone.value.filter((one) => one.diff !== edit.diff);
    },
    clear() {
      done.value = [];
      undone.value = [];
    },
  };
}
