// @ts-check
import * as boundaries from './decide/boundaries.js';
import * as decide from './decide/decide.js';
import * as queue from './decide/queue.js';
import * as add from './edit/add.js';
import * as chapter from './edit/chapter.js';
import * as change from './edit/change.js';
import * as form from './edit/form.js';
import * as restructure from './edit/restructure.js';
import * as time from './edit/time.js';
import { focusClaim } from './go/focus-claim.js';
import { followWords, openPlace } from './go/follow-words.js';
import { goLane } from './go/go-lane.js';
import { goMap } from './go/go-map.js';
import { goTranscript } from './go/go-transcript.js';
import { goUp } from './go/go-up.js';
import { nextUnanswered } from './go/next-unanswered.js';
import * as mapsAll from './go/maps.js';
import { closeMap, openMap } from './go/open-map.js';
import { nextClaim, previousClaim } from './go/step-claim.js';
import * as judge from './judge/standing.js';
import { everybody, togglePerson } from './look/filter-people.js';
import { clearFacets, toggleFacet } from './look/facets.js';
import * as walk from './look/present.js';
import { closeSheet, showPalette } from './look/palette.js';
import { openHit, searchFor, startSearch } from './look/search.js';
import { showDetail, showOverview, showReading } from './look/set-level.js';
import { closeHelp, showHelp, toggleLetters } from './look/show-help.js';
import { switchTheme } from './look/switch-theme.js';
import { toggleUnanswered } from './look/toggle-unanswered.js';
import { toggleFold } from './look/unfold.js';
import * as whole from './whole/whole.js';

/** @typedef {import('./command.js').Command} Command */

/** Commands by what they are for, in the order of the help sheet and the palette. @type {readonly {title: string, commands: readonly Command[]}[]} */
export const GROUPS = Object.freeze([
  { title: 'Go', commands: [goTranscript, goMap, goLane, nextClaim, previousClaim, nextUnanswered, toggleUnanswered, startSearch, goUp, closeMap, ...Object.values(mapsAll), focusClaim, followWords, openPlace, openHit, openMap] },
  { title: 'Look', commands: [showOverview, showReading, showDetail, ...Object.values(whole), searchFor, togglePerson, everybody, toggleFacet, clearFacets, ...Object.values(walk), toggleFold, showPalette, showHelp, closeHelp, closeSheet, toggleLetters, switchTheme] },
  { title: 'Decide', commands: [queue.openQueue, ...Object.values(decide), ...Object.values(queue).filter((command) => command !== queue.openQueue), ...Object.values(boundaries)] },
  { title: 'Judge', commands: Object.values(judge) },
  { title: 'Edit', commands: [...Object.values(add), ...Object.values(change), ...Object.values(restructure), ...Object.values(chapter), ...Object.values(time), ...Object.values(form)] },
]);

/** Every command there is. @type {readonly Command[]} */
export const COMMANDS = Object.freeze(GROUPS.flatMap(({ commands }) => commands));

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
