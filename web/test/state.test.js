// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress, START, writeAddress } from '../state/address.js';
import { createDocument } from '../state/document.js';
import { createSession } from '../state/session.js';
import { batch, computed, effect, signal } from '../state/signal.js';
import { smallMap, smallTranscript } from './small-map.js';

test('runsAnEffectOnce_whenABatchChangesSeveralSignals', () => {
  const [a, b] = [signal(1), signal(2)];
  /** @type {number[]} */ const seen = [];
  effect(() => seen.push(a.value + b.value));
  batch(() => { a.value = 10; b.value = 20; });
  assert.deepEqual(seen, [3, 30]);
});

test('doesNotNotify_whenAComputedComesOutEqual', () => {
  const a = signal(1);
  const odd = computed(() => a.value % 2);
  let runs = 0;
  effect(() => { void odd.value; runs += 1; });
  a.value = 3;
  assert.equal(runs, 1);
  a.value = 4;
  assert.equal(runs, 2);
});

test('neverSeesHalfAChange_whenItReadsASignalAndWhatIsComputedFromIt', () => {
  const a = signal(1);
  const double = computed(() => a.value * 2);
  const more = computed(() => double.value + 1);
  /** @type {string[]} */ const seen = [];
  effect(() => seen.push(`${a.value} ${double.value} ${more.value}`));
  a.value = 2;
  assert.deepEqual(seen, ['1 2 3', '2 4 5']);
});

test('isSilent_onceStopped', () => {
  const a = signal(1);
  let runs = 0;
  const stop = effect(() => { void a.value; runs += 1; });
  stop();
  a.value = 2;
  assert.equal(runs, 1);
});

test('readsBackTheAddressItWrote', () => {
  const address = { ...START, map: 'a "b"&c/d', focus: '"p\'<2>&', place: 'c7', words: 'l#1', people: ['v,1', 'v 2'], query: 'free & easy', level: /** @type {3} */ (3), drawer: true, facets: ['status:proposed', 'tag:a,b'], off: ['p1'], deciding: 'd1', side: /** @type {const} */ ('standing'), whole: /** @type {const} */ ('matrix'), walk: 'focus.2' };
  const [search, hash] = writeAddress(address, true).split('#');
  assert.deepEqual(readAddress({ search, hash: `#${hash}` }), address);
  assert.match(hash, /(^|&)c=c7(&|$)/);
});

test('leavesOutWhatIsAsAtTheStart', () => {
  assert.equal(writeAddress({ ...START, map: 'm' }), '?map=m');
  assert.equal(writeAddress(START), '?');
});

test('takesTheMiddleLevel_whenTheAddressNamesNone', () => {
  assert.deepEqual(['', '#z=7', '#z=1'].map((hash) => readAddress({ search: '', hash }).level), [2, 2, 1]);
});

test('makesAStepOfHistory_onlyWhenThePlaceChanges', () => {
  const session = createSession();
  session.change({ query: 'x', level: 3 });
  assert.equal(session.step.peek(), 0);
  session.change({ focus: 'p1' });
  session.change({ focus: 'p1' });
  assert.equal(session.step.peek(), 1);
});

test('jumpsToTheWords_whenAnAddressIsRestored', () => {
  const session = createSession();
  session.restore({ ...START, map: 'm', focus: 'p1', place: 'c1', words: 'l1' });
  assert.deepEqual(session.jump.peek(), { words: 'l1', segment: 'c1' });
  assert.equal(session.step.peek(), 0);
});

test('readsTheMapAnew_whenAnEditIsMade', () => {
  const document = createDocument();
  document.opened({ map: smallMap(), transcript: smallTranscript(), standing: {} });
  assert.equal(document.argument.peek()?.claim('new'), undefined);
  document.made({ intent: 'add', key: 'k', diff: { added: [{ type: 'proposition', id: 'new', text: 'New.' }] } });
  assert.equal(document.argument.peek()?.claim('new')?.text, 'New.');
});
