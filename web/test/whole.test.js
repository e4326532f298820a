// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { argumentMap } from '../model/argument-map.js';
import { facetCounts, facetGroups, pickedBy } from '../model/facets.js';
import { readPage } from '../model/page.js';
import { timelineOf } from '../view/timeline.js';
import { readWalk, stopsOf } from '../view/walk.js';
import { centred, kept, panned, whole, zoomed } from '../view/whole/camera.js';
import { matrixOf } from '../view/whole/matrix.js';
import { below } from '../view/bears.js';
import { rootsOf } from '../view/whole/outline.js';
import { detailAt, readPicture } from '../view/whole/picture.js';
import { largestShifts, leversOf, strengthWord } from '../view/standing.js';
import { smallMap, smallTranscript } from './small-map.js';

const map = argumentMap(smallMap(), readPage(smallTranscript()));

test('outlinesFromTheThesesDown_andReachesEveryClaim', () => {
  const roots = rootsOf(map).map(({ claim }) => claim);
  const reached = new Set();
  const take = (/** @type {string} */ claim) => { if (!reached.has(claim)) { reached.add(claim); for (const line of below(map, claim)) take(line.claim); } };
  roots.forEach(take);
  assert.equal(roots[0], 'chime');
  assert.deepEqual(map.claims.filter(({ id }) => !reached.has(id)), []);
  assert.deepEqual(below(map, 'chime').map(({ kind, claim }) => `${kind} ${claim}`), ['supports like', 'rebuts sleep', 'undercuts watches', 'asks pays']);
});

test('breaksCircles_whenClaimsOnlyServeEachOther', () => {
  const document = smallMap();
  document.relations?.push({ type: 'inference', id: 'back', premises: ['chime'], conclusion: 'like' });
  assert.equal(rootsOf(argumentMap(document, readPage(smallTranscript()))).some(({ claim }) => claim === 'chime'), true);
});

test('countsWhoAnswersWhom_andNobodyThemselves', () => {
  const { from, to, cell } = matrixOf(map);
  assert.deepEqual([cell('host', 'ines')?.rebuts, cell('ines', 'host')?.rebuts, cell('bo', 'ines')?.rebuts, cell('ines', 'ines')], [1, 1, 1, undefined]);
  assert.ok(from.includes('cy') && to.includes('ines'));
});

test('picksClaimsOut_wideningWithinAKind_narrowingBetween', () => {
  const ids = (/** @type {string[]} */ facets, /** @type {any} */ standing = undefined) => [...pickedBy(map, facets, standing) ?? []];
  assert.equal(pickedBy(map, [], undefined), undefined);
  assert.deepEqual(ids(['role:interviewer']), ['doubt']);
  assert.deepEqual(ids(['role:interviewer', 'role:interviewee']), ['chime', 'like', 'doubt', 'told']);
  assert.deepEqual(ids(['role:commenter', 'relation:undercuts']), ['watches']);
  assert.deepEqual(ids(['standing:out'], { like: 'out' }), ['like']);
});

test('countsWhatEachFacetWouldLeave', () => {
  const groups = facetGroups(facetCounts(map, ['role:commenter'], undefined), ['role:commenter']);
  const options = (/** @type {string} */ kind) => Object.fromEntries(groups.find((group) => group.kind === kind)?.options.map(({ facet, count }) => [facet, count]) ?? []);
  assert.equal(options('role')['role:interviewee'], pickedBy(map, ['role:interviewee'], undefined)?.size);
  for (const { options: all } of groups) for (const { facet, count } of all) {
    const others = facet.startsWith('role:') ? [] : ['role:commenter'];
    assert.equal(count, pickedBy(map, [...others, facet], undefined)?.size, facet);
  }
});

test('showsWhereObjectionsConcentrate', () => {
  assert.deepEqual(timelineOf(map, []).map(({ attacks, supports }) => [attacks, supports]), [[4, 1], [1, 0], [0, 0], [0, 0], [0, 0], [0, 0]]);
});

test('walksAPath_andReadsItFromTheAddress', () => {
  assert.deepEqual(stopsOf(map, 'argument', 'like', []).map(({ kind, claim }) => `${kind} ${claim}`.trim()), ['like', 'rebuts doubt', 'rebuts told']);
  assert.deepEqual(stopsOf(map, 'unanswered', '', []).map(({ claim }) => claim), map.unanswered.map(({ attacker }) => attacker));
  assert.deepEqual(readWalk('page.3.a.b'), { path: 'page', at: 3, from: 'a.b' });
  assert.deepEqual(readWalk('nonsense.x'), { path: 'argument', at: 0, from: '' });
});

const PICTURE = readPicture({
  revision: 1, width: 1000, height: 500, nodes: ['p1', 'i1', 'p2'], kinds: ['claim', 'support', 'claim'], labels: ['One', '+ supports', 'Two'],
  boxes: [0, 0, 260, 60, 300, 10, 80, 30, 420, 0, 260, 60], edges: [[1, 0, 300, 25, 260, 25], [2, 1, 420, 30, 400, 30, 400, 25, 380, 25]], proposed: ['p2'],
});

test('findsWhatACameraSees_andNothingElse', () => {
  assert.deepEqual(PICTURE.boxesIn(0, 0, 290, 100), [0]);
  assert.deepEqual(PICTURE.boxesIn(2000, 0, 3000, 100), []);
  assert.deepEqual(PICTURE.edgesIn(270, 0, 290, 100), [0]);
  assert.deepEqual([PICTURE.at(430, 10), PICTURE.at(990, 490)], [2, undefined]);
  assert.deepEqual(PICTURE.edgeKinds, ['support', 'support']);
});

test('keepsThePointUnderThePointer_whenZooming', () => {
  const before = { x: 100, y: 50, scale: 0.5 };
  const after = zoomed(before, 2, 40, 20, 0.01);
  assert.deepEqual([after.x + 40 / after.scale, after.y + 20 / after.scale], [before.x + 40 / before.scale, before.y + 20 / before.scale]);
  assert.deepEqual(panned(before, 10, -10), { x: 80, y: 70, scale: 0.5 });
});

test('showsAllOfIt_andNeverLosesIt', () => {
  const view = { width: 800, height: 400 };
  const all = whole(PICTURE, view);
  assert.deepEqual(PICTURE.boxesIn(all.x, all.y, all.x + view.width / all.scale, all.y + view.height / all.scale), [0, 1, 2]);
  const lost = kept({ x: 1e6, y: -1e6, scale: 1 }, PICTURE, view);
  assert.ok(lost.x < PICTURE.width && lost.y > -view.height);
  assert.deepEqual(centred({ x: 0, y: 0, width: 100, height: 100 }, view, 1), { x: -350, y: -150, scale: 1 });
  assert.deepEqual([0.01, 0.2, 0.9].map(detailAt), ['specks', 'boxes', 'words']);
});

test('offersWhatBears_standingOnesFirst', () => {
  assert.deepEqual(leversOf(map, 'chime', [], { sleepless: 'in' }).map(({ claim }) => claim)[0], 'sleepless');
  assert.deepEqual([0.9, 0.6, 0.5, 0.3, 0.1].map(strengthWord), ['strong', 'rather strong', 'middling', 'rather weak', 'weak']);
});

test('namesTheLargestShiftFirst_upOrDown', () => {
  const shifted = [{ node: 'a', before: 0.5, after: 0.6 }, { node: 'b', before: 0.9, after: 0.2 }, { node: 'c', before: 0.1, after: 0.4 }];
  assert.deepEqual(largestShifts(shifted).map(({ node }) => node), ['b', 'c', 'a']);
});
