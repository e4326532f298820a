// @ts-check
import * as boundariesAll from './decide/boundaries.js';
import * as decideAll from './decide/decide.js';
import * as queueAll from './decide/queue.js';
import * as addAll from './edit/add.js';
import * as chapterAll from './edit/chapter.js';
import * as changeAll from './edit/change.js';
import * as formAll from './edit/form.js';
import * as restructureAll from './edit/restructure.js';
import * as timeAll from './edit/time.js';
import { focusClaim } from './go/focus-claim.js';
import { followWords, openPlace, readOn } from './go/follow-words.js';
import { goLane } from './go/go-lane.js';
import { goMap } from './go/go-map.js';
import { goTranscript } from './go/go-transcript.js';
import { goUp } from './go/go-up.js';
import { nextUnanswered } from './go/next-unanswered.js';
import * as mapsAll from './go/maps.js';
import { closeMap, openMap } from './go/open-map.js';
import { nextClaim, previousClaim } from './go/step-claim.js';
import * as judgeAll from './judge/standing.js';
import { everybody, togglePerson } from './look/filter-people.js';
import { clearFacets, toggleFacet } from './look/facets.js';
import * as walkAll from './look/present.js';
import { closeSheet, showPalette } from './look/palette.js';
import { openHit, searchFor, startSearch } from './look/search.js';
import { showDetail, showOverview, showReading } from './look/set-level.js';
import { closeHelp, showHelp, toggleLetters } from './look/show-help.js';
import { switchTheme } from './look/switch-theme.js';
import { toggleUnanswered } from './look/toggle-unanswered.js';
import { toggleFold } from './look/unfold.js';
import * as wholeAll from './whole/whole.js';

/** @typedef {import('./command.js').Command} Command */

/** Commands by what they are for, in the order of the help sheet and the palette. @type {readonly {title: string, commands: readonly Command[]}[]} */
export const GROUPS = Object.freeze([
  { title: 'Go', commands: [goTranscript, goMap, goLane, nextClaim, previousClaim, nextUnanswered, toggleUnanswered, startSearch, goUp, closeMap, ...Object.values(mapsAll), focusClaim, followWords, openPlace, readOn, openHit, openMap] },
  { title: 'Look', commands: [showOverview, showReading, showDetail, ...Object.values(wholeAll), searchFor, togglePerson, everybody, toggleFacet, clearFacets, ...Object.values(walkAll), toggleFold, showPalette, showHelp, closeHelp, closeSheet, toggleLetters, switchTheme] },
  { title: 'Decide', commands: [queueAll.openQueue, ...Object.values(decideAll), ...Object.values(queueAll).filter((command) => command !== queueAll.openQueue), ...Object.values(boundariesAll)] },
  { title: 'Judge', commands: Object.values(judgeAll) },
  { title: 'Edit', commands: [...Object.values(addAll), ...Object.values(changeAll), ...Object.values(restructureAll), ...Object.values(chapterAll), ...Object.values(timeAll), ...Object.values(formAll)] },
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
