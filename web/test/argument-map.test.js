// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { argumentMap, mostDisputed } from '../model/argument-map.js';
import { readPage } from '../model/page.js';
import { smallMap, smallTranscript } from './small-map.js';

const map = argumentMap(smallMap(), readPage(smallTranscript()));

test('mergesAttacks_whenAttackersRephraseEachOther', () => {
  const [attack] = map.attacksOn('chime');
  assert.deepEqual([attack.attackers, attack.voices, attack.kind], [['sleep', 'sleepless'], ['bo', 'cy'], 'rebuts']);
});

test('namesWhoReportsAClaim_whenNobodyAssertsIt', () => {
  const document = smallMap();
  const reported = argumentMap({ ...document, relations: document.relations?.map((entry) => (entry.id === 'y-l4-told' ? /** @type {any} */ ({ ...entry, force: 'Reporting' }) : entry)) }, readPage(smallTranscript()));
  assert.deepEqual(reported.said.voices('told'), ['ines']);
});

test('countsUndercutsOfReasons_amongAttacksOnTheClaim', () => {
  assert.deepEqual(map.attacksOn('chime').map(({ kind, step }) => [kind, step]), [['rebuts', undefined], ['undercuts', 'i1']]);
});

test('countsUndercutsOfItsOwnUse_amongAttacksOnAPremise', () => {
  assert.deepEqual(map.attacksOn('like').map(({ id }) => id), ['x1', 'x5']);
});

test('isUnanswered_whenNothingRepliesToAttackerRelationOrWords', () => {
  assert.deepEqual(map.unanswered.map(({ id }) => id), ['x3', 'x2', 'x5']);
  assert.deepEqual(map.attacksOn('like')[0].replies.map(({ kind, claim }) => [kind, claim]), [['rebuts', 'told']]);
});

test('isAnswered_whenSomebodyElseFollowsItsWords', () => {
  const document = smallMap();
  document.relations?.push({ type: 'transition', id: 'ta2', from: 'l5', to: 'l8' });
  const followed = argumentMap(document, readPage(smallTranscript()));
  assert.deepEqual(followed.attacksOn('chime')[0].replies.map(({ kind, claim }) => [kind, claim]), [['replies', 'pays']]);
});

test('staysUnanswered_whenItsOwnSpeakerGoesOn', () => {
  const document = smallMap();
  document.relations?.push({ type: 'transition', id: 'ta2', from: 'l6', to: 'l7' });
  const followed = argumentMap(document, readPage(smallTranscript()));
  assert.deepEqual(followed.attacksOn('chime')[0].replies, []);
});

test('isAnswered_whenItsRelationIsUndercut', () => {
  const document = smallMap();
  document.relations?.push({ type: 'conflict', id: 'x7', attacker: 'told', target: 'x3' });
  const cut = argumentMap(document, readPage(smallTranscript()));
  assert.deepEqual(cut.attacksOn('chime')[0].replies.map(({ kind, id }) => [kind, id]), [['undercuts', 'x7']]);
});

test('listsNeutralReplies_whenATransitionTakesNoSide', () => {
  assert.deepEqual(map.repliesOn('chime').map(({ id, claims }) => [id, claims]), [['ta1', ['pays']]]);
});

test('leavesOutNeutralReply_whenARelationIsAnchoredOnIt', () => {
  const document = smallMap();
  document.relations?.push({ type: 'illocution', id: 'y9', force: 'Disagreeing', anchor: 'ta1', content: 'x3' });
  assert.deepEqual(argumentMap(document, readPage(smallTranscript())).repliesOn('chime'), []);
});

test('talliesOnlyWhatPeopleVoice_whenTheyArePickedOut', () => {
  assert.deepEqual(map.tally('chime'), { attacks: 2, supports: 1, neutral: 1, unanswered: 2 });
  assert.deepEqual(map.tally('chime', ['bo']), { attacks: 1, supports: 0, neutral: 0, unanswered: 1 });
});

test('flagsEntriesOfPendingProposals_andLeavesOutRejectedOnes', () => {
  assert.deepEqual(['x5', 'y-l7-watches', 'x3'].map(map.isProposed), [true, true, false]);
  assert.equal(map.entry('x6'), undefined);
});

test('keepsARelationLoose_whenAnEndIsNowhere', () => {
  const document = smallMap();
  document.relations?.push({ type: 'conflict', id: 'x8', attacker: 'gone', target: 'chime' }, { type: 'conflict', id: 'x9', attacker: 'told', target: 'x8' });
  const torn = argumentMap(document, readPage(smallTranscript()));
  assert.deepEqual(torn.loose.map(({ id }) => id), ['x8', 'x9']);
});

test('opensWithTheClaimMostObjectedTo', () => {
  assert.equal(mostDisputed(map), 'chime');
});

test('listsClaimsInPageOrder', () => {
  assert.deepEqual(map.claims.map(({ id }) => id), ['chime', 'like', 'doubt', 'told', 'sleep', 'watches', 'sleepless', 'pays']);
});

test('takesItsTitleFromTheExtension', () => {
  assert.equal(map.title, 'Should the clock chime?');
});
