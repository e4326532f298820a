// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { argumentMap } from '../model/argument-map.js';
import { apply, entriesOf, inverse } from '../model/diff.js';
import { readPage, webAddress } from '../model/page.js';
import { fold, searchIndex } from '../model/search.js';
import { smallMap, smallTranscript, spanOf, wordlessTranscript } from './small-map.js';

/** @type {import('../model/types.js').Diff} */
const DIFF = {
  added: [{ type: 'proposition', id: 'new', text: 'A new claim.' }],
  revised: [{ before: { type: 'proposition', id: 'sleep', text: 'The bell makes sleep impossible.' }, after: { type: 'proposition', id: 'sleep', text: 'Nobody sleeps.' } }],
  removed: [{ type: 'transition', id: 'ta1', from: 'l1', to: 'l8' }],
};

test('hasTheEntriesWeBeganWith_whenAChangeIsTakenBack', () => {
  const before = smallMap();
  const after = apply(apply(before, DIFF), inverse(DIFF));
  const sorted = (/** @type {any} */ map) => entriesOf(map).sort((a, b) => (a.id < b.id ? -1 : 1));
  assert.deepEqual(sorted(after), sorted(before));
});

test('leavesTheOldMapAsItWas_whenAChangeIsApplied', () => {
  const before = smallMap();
  const after = apply(before, DIFF);
  assert.deepEqual(before, smallMap());
  assert.deepEqual(after.nodes?.at(-1), { type: 'proposition', id: 'new', text: 'A new claim.' });
  assert.equal(after.relations?.some(({ id }) => id === 'ta1'), false);
});

test('namesThePlace_ofASpan', () => {
  const page = readPage(smallTranscript());
  assert.deepEqual(['I doubt it.', 'They own watches.'].map((words) => page.nameOf(page.segmentAt(spanOf(words)))), ['turn 2', 'comment 2']);
  assert.equal(page.segmentAt({ source: 's1', start: 99999, end: 100000 }), undefined);
});

test('givesExactWords_andNoneWithoutText', () => {
  const spans = [spanOf('People like'), spanOf('the hour.')];
  assert.equal(readPage(smallTranscript()).words(spans), 'People like … the hour.');
  assert.equal(readPage(wordlessTranscript()).words(spans), undefined);
});

test('linksOnlyWebAddresses', () => {
  assert.deepEqual(['https://a.example/x', 'javascript:alert(1)', 'data:text/html,x', undefined].map(webAddress), ['https://a.example/x', undefined, undefined, undefined]);
});

test('keepsLength_whenTextIsFolded', () => {
  const text = 'ÉCOLE “naïve” İstanbul ﬁne 🙂 ß';
  assert.equal(fold('ÉCOLE “naïve”'), 'ecole "naive"');
  assert.equal(fold('Łódź').length, 4);
  assert.ok(fold(text).startsWith('ecole'));
});

test('findsClaimsWordsAndPeople_whateverTheCaseAndAccents', () => {
  const find = searchIndex(argumentMap(smallMap(), readPage(smallTranscript())));
  assert.deepEqual(find('INES').map(({ kind, total }) => [kind, total]), [['words', 2], ['person', 1]]);
  const [claims, words] = find('people like');
  assert.deepEqual(claims.hits.map(({ id }) => id), ['like', 'doubt']);
  assert.deepEqual(words.hits.map(({ id, detail }) => [id, detail]), [['t1', 'turn 1, Inés'], ['c2', 'comment 2, Cy']]);
  const { label, match } = words.hits[1];
  assert.equal(label.slice(match?.start, (match?.start ?? 0) + (match?.length ?? 0)), 'People like');
});

test('findsClaimsByTheirTags_afterThoseThatSayIt', () => {
  const document = smallMap();
  document.extensions?.push({ type: 'extension', id: 'e2', about: 'chime', name: 'counterpoint:tag', value: 'Main thesis on sleep' });
  const [claims] = searchIndex(argumentMap(document, readPage(smallTranscript())))('sleep');
  assert.deepEqual(claims.hits.map(({ id }) => id), ['sleep', 'sleepless', 'chime']);
});

test('findsNothing_forSpacesAlone', () => {
  assert.deepEqual(searchIndex(argumentMap(smallMap(), readPage(smallTranscript())))('   '), []);
});
