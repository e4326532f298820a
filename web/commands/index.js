// @ts-check
import { everybody, togglePerson } from './filter-people.js';
import { focusClaim } from './focus-claim.js';
import { followWords, openPlace } from './follow-words.js';
import { goLane } from './go-lane.js';
import { goMap } from './go-map.js';
import { goTranscript } from './go-transcript.js';
import { goUp } from './go-up.js';
import { nextUnanswered } from './next-unanswered.js';
import { closeMap, openMap } from './open-map.js';
import { openHit, searchFor, startSearch } from './search.js';
import { showDetail, showOverview, showReading } from './set-level.js';
import { closeHelp, showHelp, toggleLetters } from './show-help.js';
import { nextClaim, previousClaim } from './step-claim.js';
import { switchTheme } from './switch-theme.js';
import { toggleUnanswered } from './toggle-unanswered.js';
import { toggleFold } from './unfold.js';

/** @typedef {import('./command.js').Command} Command */

/** Every command, in the order of the help sheet. @type {readonly Command[]} */
export const COMMANDS = Object.freeze([
  goTranscript, goMap, goLane, nextClaim, previousClaim, nextUnanswered, toggleUnanswered,
  showOverview, showReading, showDetail, startSearch, goUp, closeMap, showHelp,
  openMap, focusClaim, followWords, openPlace, searchFor, openHit, togglePerson, everybody, toggleFold,
  closeHelp, toggleLetters, switchTheme,
]);

const BY_ID = new Map(COMMANDS.map((command) => [command.id, command]));

/** @param {string} id @returns {Command} */
export function commandNamed(id) {
  const command = BY_ID.get(id);
  if (!command) throw new Error(`There is no command "${id}".`);
  return command;
}

/** The command a key press means here; none inside text fields, with a modifier, or when letters are turned off.
 * @param {{key: string, ctrlKey: boolean, metaKey: boolean, altKey: boolean}} press
 * @param {{typing: boolean, letters: boolean}} circumstances
 * @returns {Command|undefined} */
export function commandFor({ key, ctrlKey, metaKey, altKey }, { typing, letters }) {
  if (typing || ctrlKey || metaKey || altKey) return undefined;
  if (!letters && key.length === 1) return undefined;
  const wanted = key.length === 1 ? key.toLowerCase() : key;
  return COMMANDS.find(({ keys }) => keys.includes(wanted));
}
