// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { argumentMap } from '../model/argument-map.js';
import { alsoBearsOn } from '../model/chain.js';
import { readPage } from '../model/page.js';
import { edges } from '../view/edges.js';
import { laneOf } from '../view/lane.js';
import { minimapOf } from '../view/minimap.js';
import { neighbourhood } from '../view/neighbourhood.js';
import { count, gist, label, sameWords } from '../view/text.js';
import { blocksOf } from '../view/transcript.js';
import { inChapters, rootsOf } from '../view/whole/outline.js';
import { smallMap, smallTranscript, wordlessTranscript } from './small-map.js';

const map = argumentMap(smallMap(), readPage(smallTranscript()));
const NEAR = { depth: 1, limit: 3, unfolded: new Set() };

/** @param {import('../view/neighbourhood.js').Twig} twig @returns {string[]} */
function drawn(twig, indent = '') {
  const line = `${indent}${twig.role} ${twig.kind} ${twig.claim || twig.folded}${twig.more ? ` (${twig.more} more)` : ''}`;
  return [line, ...twig.children.flatMap((child) => drawn(child, `${indent}  `))];
}

test('showsTheChainUpAndWhatBearsOnTheFocus', () => {
  assert.deepEqual(drawn(neighbourhood(map, 'like', NEAR)), [
    'ancestor  chime',
    '  focus supports like',
    '    branch undercuts watches',
    '    branch rebuts doubt (1 more)',
  ]);
});

test('drawsThePathFromTheThesis_withWhatStandsBesideIt', () => {
  const columns = minimapOf(map, 'told').map((column) => column.map(({ claim, kind, isOnPath }) => `${isOnPath ? '>' : ''}${kind} ${claim}`));

  assert.deepEqual(columns[0], ['> chime']);
  assert.deepEqual(columns.map((column) => column.filter((dot) => dot.startsWith('>')).length), [1, 1, 1, 1]);
  assert.deepEqual(columns[1], ['>supports like', 'rebuts sleep', 'undercuts watches', 'asks pays']);
  assert.deepEqual(columns[3], ['>rebuts told']);
});

test('mergesRephrasedAttackers_andShowsUndercutsUnderTheirStep', () => {
  assert.deepEqual(drawn(neighbourhood(map, 'chime', NEAR)), [
    'focus  chime',
    '  branch supports like (1 more)',
    '    branch undercuts watches',
    '  branch rebuts sleep (1 more)',
    '  branch asks pays',
  ]);
});

test('foldsSiblings_untilTheyAreUnfolded', () => {
  const document = smallMap();
  for (let n = 0; n < 6; n += 1) {
    document.nodes?.push({ type: 'proposition', id: `r${n}`, text: `Reason ${n}.` });
    document.relations?.push({ type: 'inference', id: `ri${n}`, premises: [`r${n}`], conclusion: 'told' });
  }
  const crowded = argumentMap(document, readPage(smallTranscript()));
  const lines = (/** @type {Set<string>} */ unfolded) => drawn(neighbourhood(crowded, 'told', { ...NEAR, unfolded })).filter((line) => /(branch|fold) supports/.test(line));
  assert.deepEqual(lines(new Set()).at(-1)?.trim(), 'fold supports 3');
  assert.equal(lines(new Set(['told/supports'])).length, 6);
});

test('endsTheChain_whenClaimsServeEachOther', () => {
  const document = smallMap();
  document.relations?.push({ type: 'inference', id: 'back', premises: ['chime'], conclusion: 'like' });
  const circular = argumentMap(document, readPage(smallTranscript()));
  assert.equal(drawn(neighbourhood(circular, 'like', NEAR))[0], 'ancestor  chime');
});

test('namesTheOtherClaimsTheFocusBearsOn', () => {
  const document = smallMap();
  document.relations?.push({ type: 'conflict', id: 'x7', attacker: 'like', target: 'sleep' });
  const tied = argumentMap(document, readPage(smallTranscript()));
  assert.deepEqual(alsoBearsOn(tied, 'like').map(({ kind, onto }) => [kind, onto]), [['rebuts', 'sleep']]);
});

test('listsAttacksByVoices_withOwnWordsAndReplies', () => {
  const lane = laneOf(map, 'chime', []);
  assert.deepEqual(lane.attacks.map(({ kind, people, unanswered, proposed }) => [kind, people, unanswered, proposed]), [
    ['rebuts', ['bo', 'cy'], true, false],
    ['undercuts', ['cy'], true, true],
  ]);
  assert.deepEqual(lane.attacks[0].voices.map(({ person, place, quote }) => [person, place, quote]), [
    ['Bo', 'comment 1', 'Nobody can sleep through that bell.'],
    ['Cy', 'comment 2', 'And sleep is impossible.'],
  ]);
  assert.deepEqual(lane.neutral.map(({ kind, claims }) => [kind, claims]), [['asks', ['pays']]]);
});

test('leavesTheQuoteOut_whenItRepeatsTheClaim', () => {
  assert.equal(laneOf(map, 'chime', []).supports[0].voices[0].quote, undefined);
});

test('dimsCards_whenNobodyPickedOutVoicesThem', () => {
  assert.deepEqual(laneOf(map, 'chime', ['bo']).attacks.map(({ dimmed }) => dimmed), [false, true]);
});

test('keepsEveryWordOfThePage_inItsRuns', () => {
  const { text, segments } = smallTranscript().sources[0];
  for (const block of blocksOf(map, 's1')) {
    const { start, end } = segments.find(({ id }) => id === block.segment.id)?.span ?? { start: 0, end: 0 };
    assert.equal(block.paragraphs.map((runs) => runs.map((run) => run.text).join('')).join('\n'), text?.slice(start, end).replace(/\n$/, ''));
  }
});

test('marksPassagesAndQuotations_whereTheyStand', () => {
  const comment = blocksOf(map, 's1').find(({ segment }) => segment.id === 'c2');
  assert.deepEqual(comment?.paragraphs[0].map(({ text, claim, quoted, ends }) => [text, claim, quoted, ends.length]), [
    ['Cy: “', '', false, 0],
    ['People like to know the hour.', '', true, 1],
    ['” ', '', false, 0],
    ['They own watches.', 'watches', false, 0],
    [' ', '', false, 0],
    ['And sleep is impossible.', 'sleepless', false, 0],
  ]);
});

test('headsATurn_withThePagesOwnLabel', () => {
  assert.deepEqual(blocksOf(map, 's1').map(({ segment, heading }) => [segment.id, heading]), [
    ['title', ''], ['t1', 'Ines'], ['t2', 'Host'], ['t3', 'Ines'], ['c1', ''], ['c2', ''], ['c3', ''],
  ]);
});

test('listsTurnsAndComments_whenThePageHasNoWords', () => {
  const wordless = argumentMap(smallMap(), readPage(wordlessTranscript()));
  assert.deepEqual(blocksOf(wordless, 's1').map(({ segment }) => segment.id), ['t1', 't2', 't3', 'c1', 'c2', 'c3']);
});

test('hangsBoxesOnTheRight_onATrunkBetweenTheColumns', () => {
  const parent = { left: 0, top: 0, width: 100, height: 60 };
  const { trunk, branches } = edges(parent, [{ left: 150, top: 0, width: 90, height: 40 }, { left: 150, top: 80, width: 90, height: 40 }]);
  assert.equal(trunk, 'M112 20V92');
  assert.deepEqual(branches, ['M112 28Q112 20 120 20H150', 'M112 92Q112 100 120 100H150']);
});

test('hangsBoxesBelow_onATrunkFromTheLowerLeft', () => {
  const { trunk, branches } = edges({ left: 0, top: 0, width: 100, height: 40 }, [{ left: 30, top: 50, width: 90, height: 40 }]);
  assert.deepEqual([trunk, branches], ['M12 40V62', ['M12 62Q12 70 20 70H30']]);
});

test('saysLessAtEachLevel', () => {
  assert.equal(label('One two three four five six seven'), 'One two three four five six…');
  assert.equal(gist('Short enough.'), 'Short enough.');
  assert.equal(gist(`A first sentence that is long enough. ${'More words follow. '.repeat(16)}`), 'A first sentence that is long enough. …');
  assert.ok(gist('word '.repeat(80)).length <= 232);
  assert.deepEqual([count(1, 'reply', 'replies'), count(1200, 'reply', 'replies')], ['1 reply', '1,200 replies']);
});

test('comparesWords_notMarks', () => {
  assert.equal(sameWords('“The bus is free!”', 'the bus is FREE'), true);
  assert.equal(sameWords('The bus is free', 'The bus is late'), false);
});

test('putsChapters_beforeTheTurnTheyBeginAt_andClaimsIntoThem', () => {
  const document = smallMap();
  document.extensions?.push({ type: 'extension', id: 'e2', about: 't2', name: 'counterpoint:chapter', value: 'Doubts' });
  const chaptered = argumentMap(document, readPage(smallTranscript()));
  assert.deepEqual(blocksOf(chaptered, 's1').filter(({ chapter }) => chapter).map(({ segment, chapter }) => [segment.id, chapter]), [['t2', 'Doubts']]);
  assert.equal(chaptered.chapters.of('t3')?.title, 'Doubts');
  assert.equal(chaptered.chapters.of('c1'), undefined);
  assert.deepEqual(inChapters(chaptered, rootsOf(chaptered)).map(({ title, lines }) => [title, lines.map(({ claim }) => claim)]), [
    ['Before the first chapter', ['chime']], ['In the comments', ['pays']],
  ].filter(([, claims]) => claims.length > 0));
  assert.deepEqual(inChapters(map, rootsOf(map)), []);
});

test('readsThePage_byTheSegmentsTheMapHasNow', () => {
  const [first, ...others] = smallMap().segments?.filter(({ kind }) => kind === 'comment') ?? [];
  const joined = { ...first, span: { ...first.span, end: others[others.length - 1].span.end } };
  const page = readPage(smallTranscript(), [...(smallMap().segments ?? []).filter(({ kind }) => kind !== 'comment'), joined]);
  assert.equal(page.nameOf(page.segmentAt({ source: 's1', start: others[1].span.start, end: others[1].span.end })), 'comment 1');
});
