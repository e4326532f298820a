// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMANDS, commandFor, commandNamed } from '../commands/index.js';
import { createDocument } from '../state/document.js';
import { createPicked } from '../state/picked.js';
import { createPast } from '../state/past.js';
import { createSession } from '../state/session.js';
import { computed } from '../state/signal.js';
import { countsOf } from '../view/counts.js';
import { smallMap, smallTranscript } from './small-map.js';

/** @param {import('../state/session.js').SessionChange} change */
function stateAt(change) {
  const [doc, session, past] = [createDocument(), createSession(), createPast()];
  doc.opened({ map: smallMap(), transcript: smallTranscript(), standing: {} });
  session.change({ map: 'chimes', ...change });
  const [picked, map] = [createPicked(doc, session), doc.argument.peek()];
  const counts = computed(() => map && countsOf(map, session.people.value, picked.value, [], undefined));
  return { doc, session, past, picked, counts };
}

/** @param {string} key @param {object} [more] */
const press = (key, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });
const FREE = { typing: false, letters: true };

test('givesEveryCommandItsOwnIdAndKeys', () => {
  const ids = COMMANDS.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const mode of [undefined, 'queue']) {
    const keys = COMMANDS.filter((command) => command.mode === mode).flatMap((command) => command.keys);
    assert.deepEqual(keys.filter((key, index) => keys.indexOf(key) !== index), []);
  }
});

test('findsTheCommandOfAKey', () => {
  assert.deepEqual(['t', 'M', 'l', 'j', 'k', 'n', '1', '2', '3', '/', '?', 'Escape'].map((key) => commandFor(press(key), FREE)?.id), [
    'go-transcript', 'go-map', 'go-lane', 'next-claim', 'previous-claim', 'next-unanswered', 'level-1', 'level-2', 'level-3', 'search', 'help', 'go-up',
  ]);
});

test('hasNoKeys_insideTextFields_orWithModifiers_orWithLettersOff', () => {
  assert.equal(commandFor(press('n'), { typing: true, letters: true }), undefined);
  assert.equal(commandFor(press('n', { ctrlKey: true }), FREE), undefined);
  assert.equal(commandFor(press('n'), { typing: false, letters: false }), undefined);
  assert.equal(commandFor(press('Escape'), { typing: false, letters: false })?.id, 'go-up');
});

test('goesToTheWords_whenAClaimIsPutInFocus', () => {
  const change = commandNamed('focus-claim').run(stateAt({ place: 'c1' }), 'like');
  assert.deepEqual(change, { focus: 'like', place: '', words: '', whole: '', jump: { node: 'like' } });
});

test('saysSo_whenTheClaimIsNotInThisMap', () => {
  assert.deepEqual(commandNamed('focus-claim').run(stateAt({}), 'nowhere'), { notice: 'That claim is not in this map.' });
});

test('walksTheClaims_inPageOrder', () => {
  assert.equal(commandNamed('next-claim').run(stateAt({ focus: 'chime' })).focus, 'like');
  assert.equal(commandNamed('previous-claim').run(stateAt({ focus: 'like' })).focus, 'chime');
  assert.deepEqual(commandNamed('previous-claim').run(stateAt({ focus: 'chime' })), { notice: 'This is the first claim of the page.' });
});

test('takesTheReaderToWhatIsLeft_whenAFilterLeavesOutTheFocus', () => {
  const state = stateAt({ focus: 'chime', place: 'c1' });
  assert.deepEqual(commandNamed('toggle-facet').run(state, 'role:host'), { facets: ['role:host'] });
  assert.deepEqual(commandNamed('toggle-facet').run(state, 'role:interviewee'), { facets: ['role:interviewee'] });
  assert.deepEqual(commandNamed('toggle-facet').run(state, 'role:commenter'), {
    facets: ['role:commenter'], focus: 'sleep', place: '', words: '', jump: { node: 'sleep' },
  });
});

test('goesRoundTheUnanswered_mostVoicedFirst', () => {
  const next = (/** @type {string} */ focus) => commandNamed('next-unanswered').run(stateAt({ focus })).focus;
  assert.deepEqual([next('chime'), next('sleep'), next('told'), next('watches')], ['sleep', 'told', 'watches', 'sleep']);
});

test('opensTheCommentInFull_whenWordsAreFollowed', () => {
  const { place, words, pane } = commandNamed('follow-words').run(stateAt({}), 'l5');
  assert.deepEqual([place, words, pane], ['c1', 'l5', 'transcript']);
});

test('leavesOneThingAtATime_thenGoesUp', () => {
  const up = commandNamed('go-up');
  assert.deepEqual(up.run(stateAt({ query: 'x', drawer: true, focus: 'like' })), { query: '' });
  assert.deepEqual(up.run(stateAt({ drawer: true, focus: 'like' })), { drawer: false });
  assert.equal(up.run(stateAt({ focus: 'like' })).focus, 'chime');
  assert.deepEqual(up.run(stateAt({ focus: 'chime' })), { notice: 'This claim serves no other.' });
});

test('picksAPersonOut_andLetsThemGo', () => {
  assert.deepEqual(commandNamed('toggle-person').run(stateAt({ people: ['bo'] }), 'cy'), { people: ['bo', 'cy'] });
  assert.deepEqual(commandNamed('toggle-person').run(stateAt({ people: ['bo'] }), 'bo'), { people: [] });
});

test('forgetsTheView_whenAnotherMapIsOpened', () => {
  const { map, focus, people } = commandNamed('open-map').run(stateAt({ focus: 'like', people: ['bo'] }), 'other');
  assert.deepEqual([map, focus, people], ['other', '', []]);
});
