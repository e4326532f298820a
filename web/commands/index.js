// @ts-check
import { hasFocus, hasMap } from './command.js';
import { CUTTING, DECIDING } from './decide/decide.js';
import { ADDING } from './edit/add.js';
import { CHANGING } from './edit/change.js';
import { RESTRUCTURING } from './edit/restructure.js';
import { GOING } from './go.js';
import { JUDGING } from './judge.js';
import { LOOKING } from './look.js';
import { KEEPING } from './maps.js';

/** @typedef {import('./command.js').Command} Command */

/** A command with what is left out where it is as with most. @param {import('./command.js').Written} written @returns {Command} */
const complete = (written) => ({ ...written, title: written.title ?? '', keys: written.keys ?? [], when: written.when ?? (written.on === 'claim' ? hasFocus : hasMap) });

/** Commands by what they are for, in the order of the help sheet and the palette. @type {readonly {title: string, commands: readonly Command[]}[]} */
export const GROUPS = Object.entries({
  Go: [GOING, KEEPING], Look: [LOOKING], Decide: [DECIDING, CUTTING], Judge: [JUDGING], Edit: [ADDING, CHANGING, RESTRUCTURING],
}).map(([title, lists]) => ({ title, commands: lists.flat().map(complete) }));

/** Every command there is. @type {readonly Command[]} */
export const COMMANDS = GROUPS.flatMap(({ commands }) => commands);

const BY_ID = new Map(COMMANDS.map((command) => [command.id, command]));

/** @param {string} id @returns {Command} */
export function commandNamed(id) {
  const command = BY_ID.get(id);
  if (!command) throw new Error(`There is no command "${id}".`);
  return command;
}

/**
 * The command a key press means here. Single letters mean none inside text fields or when they are turned off; while the
 * queue is open, its keys come before the others'.
 * @param {{key: string, ctrlKey: boolean, metaKey: boolean, altKey: boolean, shiftKey?: boolean}} press
 * @param {{typing: boolean, letters: boolean, queue?: boolean}} circumstances
 * @returns {Command|undefined}
 */
export function commandFor({ key, ctrlKey, metaKey, altKey, shiftKey }, { typing, letters, queue: inQueue }) {
  if (altKey) return undefined;
  const held = ctrlKey || metaKey;
  const plain = key.length === 1 ? key.toLowerCase() : key;
  const wanted = held ? `Ctrl+${shiftKey ? 'Shift+' : ''}${plain}` : plain;
  if (typing && wanted !== 'Ctrl+k') return undefined;
  if (!letters && !held && key.length === 1) return undefined;
  const meant = COMMANDS.filter(({ keys }) => keys.includes(wanted));
  return (inQueue && meant.find(({ mode }) => mode === 'queue')) || meant.find(({ mode }) => mode !== 'queue');
}
