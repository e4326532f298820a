// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKeeper } from '../client/keeper.js';
import { Problem } from '../client/problem.js';
import { createDocument } from '../state/document.js';
import { createPast } from '../state/past.js';
import { smallMap, smallTranscript } from './small-map.js';

const added = (/** @type {string} */ id) => ({ intent: 'add-claim', key: `k-${id}`, diff: { added: [/** @type {any} */ ({ type: 'proposition', id, text: `${id}.` })] } });

/** A document, and a keeper whose server answers as told. @param {((revision: number, edit: any) => any)[]} answers @param {any} [theirs] the map as the server has it */
function kept(answers, theirs) {
  const doc = createDocument();
  doc.opened({ map: smallMap(), transcript: smallTranscript(), standing: {} });
  /** @type {Record<string, any[]>} */ const shelf = {};
  /** @type {(() => void)[]} */ const later = [];
  /** @type {any[]} */ const refused = [];
  const keeper = createKeeper({
    doc, refused: (edit) => refused.push(edit), later: (work) => later.push(work),
    shelf: { load: (map) => shelf[map] ?? [], save: (map, edits) => { shelf[map] = [...edits]; } },
    client: /** @type {any} */ ({ change: async (/** @type {string} */ _id, /** @type {number} */ revision, /** @type {any} */ edit) => /** @type {any} */ (answers.shift())(revision, edit), map: async () => theirs }),
  });
  return { doc, keeper, shelf, later, refused, calm: () => new Promise((done) => { setTimeout(done, 5); }) };
}

const fine = (/** @type {number} */ revision) => ({ revision: revision + 1 });
const away = () => { throw new Problem('Away', 'Away.', 0); };

test('sendsEditsInOrder_andShowsThemAtOnce', async () => {
  const { doc, keeper, shelf, calm } = kept([fine, fine]);
  keeper.make(added('a'));
  keeper.make(added('b'));
  assert.ok(doc.argument.peek()?.claim('b'));
  await calm();
  assert.deepEqual([doc.base.peek()?.revision, doc.queue.peek().length, shelf.chimes, doc.keeping.peek().state], [6, 0, [], 'kept']);
});

test('keepsEdits_whileTheServerIsAway_andCatchesUp', async () => {
  const { doc, keeper, shelf, later, calm } = kept([away, fine, fine]);
  keeper.make(added('a'));
  await calm();
  keeper.make(added('b'));
  assert.deepEqual([doc.keeping.peek().state, shelf.chimes.map(({ key }) => key)], ['waiting', ['k-a', 'k-b']]);
  await calm();
  later.shift()?.();
  await calm();
  assert.deepEqual([doc.queue.peek().length, doc.keeping.peek().state], [0, 'kept']);
});

test('takesUpWhatWasLeft_whenThePageIsOpenedAgain', async () => {
  const { doc, keeper, shelf, calm } = kept([fine]);
  shelf.chimes = [added('a')];
  keeper.resume();
  await calm();
  assert.deepEqual([doc.base.peek()?.revision, doc.argument.peek()?.claim('a')?.text], [5, 'a.']);
});

test('makesItsEditOnTopOfTheirs_whenBothFit', async () => {
  const stale = () => { throw new Problem('Moved on', '', 409, { since: [{ revision: 5, diff: added('theirs').diff }] }); };
  const { doc, keeper, calm } = kept([stale, fine]);
  keeper.make(added('mine'));
  await calm();
  assert.deepEqual([doc.base.peek()?.revision, doc.argument.peek()?.claim('theirs')?.text, doc.argument.peek()?.claim('mine')?.text, doc.clash.peek()], [6, 'theirs.', 'mine.', undefined]);
});

test('explainsTheClash_andMakesTheEditAfterAll_whenItIsWanted', async () => {
  const before = /** @type {any} */ (smallMap().nodes?.find(({ id }) => id === 'like'));
  const revised = (/** @type {string} */ text) => ({ revised: [{ before, after: { ...before, text } }] });
  const stale = () => { throw new Problem('Moved on', '', 409, { since: [{ revision: 5, diff: revised('Theirs.') }] }); };
  const { doc, keeper, refused, calm } = kept([stale, fine]);
  keeper.make({ intent: 'edit-text', key: 'k', diff: revised('Mine.') });
  await calm();
  assert.deepEqual([doc.clash.peek()?.lines, doc.argument.peek()?.claim('like')?.text, refused.length], [['Theirs: “Theirs.”. Yours: “Mine.”.'], 'Theirs.', 1]);
  keeper.force(/** @type {any} */ (doc.clash.peek()).edit, 'k2');
  await calm();
  assert.equal(doc.argument.peek()?.claim('like')?.text, 'Mine.');
});

test('takesBackWhatTheServerRefuses_withItsReasons', async () => {
  const broken = () => { throw new Problem('Breaks rules', 'No.', 422, { findings: [{ message: 'It names nothing.' }] }); };
  const { doc, keeper, calm } = kept([broken]);
  keeper.make(added('a'));
  await calm();
  assert.deepEqual([doc.argument.peek()?.claim('a'), doc.clash.peek()?.lines, doc.clash.peek()?.canForce], [undefined, ['It names nothing.'], false]);
});

test('walksBackAndForth_throughWhatWasDone', () => {
  const past = createPast();
  past.did(added('a'));
  assert.deepEqual(past.undo()?.diff.removed?.map(({ id }) => id), ['a']);
  assert.equal(past.undo(), undefined);
  assert.deepEqual(past.redo()?.diff.added?.map(({ id }) => id), ['a']);
  past.undo();
  past.did(added('b'));
  assert.equal(past.redo(), undefined);
});
