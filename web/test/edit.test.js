// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apply, compose, entriesOf, inverse } from '../model/diff.js';
import { adding, claiming } from '../model/edit/add.js';
import { chaptering, removal, revising, tagging } from '../model/edit/change.js';
import { acceptAs, acceptInto, acceptOnto, acceptReworded, readingOf } from '../model/edit/decide.js';
import { acceptance, readDraft, rejection } from '../model/edit/draft.js';
import { misfits, refitted } from '../model/edit/fit.js';
import { queueOf } from '../model/edit/order.js';
import { proposing } from '../model/edit/propose.js';
import { linking, merging, splitting, unlinking } from '../model/edit/restructure.js';
import { readPage } from '../model/page.js';
import { endsOf } from '../model/working.js';
import { didOf } from '../view/history.js';
import { smallMap, smallTranscript, spanOf } from './small-map.js';

/** @returns {(kind: string) => string} */
function counting() {
  let n = 0;
  return (kind) => `${kind}-new${++n}`;
}

const draft = readDraft(smallMap());
const waiting = draft.pending[0];

/** The map after a change, which must hold together. @param {import('../model/types.js').Diff|undefined} diff */
function after(diff, before = smallMap()) {
  assert.ok(diff);
  assert.deepEqual(misfits(before, diff), []);
  const map = apply(before, diff);
  const entries = new Map(entriesOf(map).map((entry) => [entry.id, entry]));
  for (const entry of entries.values()) for (const end of endsOf(entry)) assert.ok(entries.has(end), `${entry.id} names ${end}`);
  assert.equal(entries.size, entriesOf(map).length);
  return { map, entries, entry: (/** @type {string} */ id) => /** @type {any} */ (entries.get(id)) };
}

/** A small map whose reason stands on a claim that is only proposed. */
function stacked() {
  const map = smallMap();
  const claim = /** @type {any} */ (map.nodes?.find(({ id }) => id === 'watches'));
  map.nodes = map.nodes?.filter((node) => node !== claim);
  map.proposals?.[0].diff.added?.unshift(claim);
  map.proposals?.push(
    { type: 'proposal', id: 'd3', proposer: 'links/1', reason: 'It follows.', confidence: 0.9, status: 'pending', evidence: [spanOf('They own watches.'), spanOf('I doubt it.')],
      diff: { added: [{ type: 'transition', id: 'ta7', from: 'l3', to: 'l7' }, { type: 'inference', id: 'i7', premises: ['watches'], conclusion: 'doubt' }, { type: 'illocution', id: 'y7', force: 'Arguing', anchor: 'ta7', content: 'i7' }] } },
  );
  return map;
}

test('acceptsWithAProposal_whatItStandsOn', () => {
  const map = stacked();
  const { map: next, entry } = after(acceptance(readDraft(map), [/** @type {any} */ (map.proposals?.[2])]), map);
  assert.equal(entry('i7').conclusion, 'doubt');
  assert.equal(entry('watches').text, 'People own watches.');
  assert.deepEqual(next.proposals?.map(({ status }) => status), ['accepted', 'rejected', 'accepted']);
});

test('rejectsWithAProposal_whatOnlyStoodOnIt', () => {
  const map = stacked();
  const { diff, proposals } = rejection(readDraft(map), /** @type {any} */ (map.proposals?.[0]));
  assert.deepEqual(proposals.map(({ id }) => id), ['d1', 'd3']);
  assert.deepEqual(after(diff, map).map.proposals?.map(({ status }) => status), ['rejected', 'rejected', 'rejected']);
});

test('readsAProposal_asAPersonWould', () => {
  const map = stacked();
  const { kind, sign, from, to } = readingOf(readDraft(map), /** @type {any} */ (map.proposals?.[2]));
  assert.deepEqual([kind, sign, from, to], ['supports', '+', 'watches', 'doubt']);
  assert.equal(readingOf(draft, waiting).kind, 'undercuts');
});

test('turnsAReasonIntoAnObjection_orIntoNoSide', () => {
  const map = stacked();
  const proposal = /** @type {any} */ (map.proposals?.[2]);
  const against = after(acceptAs(readDraft(map), proposal, '-', counting()), map);
  assert.deepEqual(against.map.relations?.filter(({ type }) => type === 'conflict').at(-1), { type: 'conflict', id: 'x-new1', attacker: 'watches', target: 'doubt' });
  const neutral = after(acceptAs(readDraft(map), proposal, '0', counting()), map);
  assert.deepEqual([neutral.entry('i7'), neutral.entry('ta7').to], [undefined, 'l7']);
});

test('movesAReply_toAnotherTarget', () => {
  const map = stacked();
  const { map: next } = after(acceptOnto(readDraft(map), /** @type {any} */ (map.proposals?.[2]), 'chime', counting()), map);
  const step = /** @type {any} */ (next.relations?.find(({ id }) => id === 'i7'));
  assert.deepEqual([step.premises, step.conclusion], [['watches'], 'chime']);
  assert.equal(/** @type {any} */ (next.relations?.find(({ id }) => id === 'ta7')).from, 'l1');
});

test('acceptsInOtherWords_andIntoAClaimThatIsThere', () => {
  const map = smallMap();
  map.proposals?.push({ type: 'proposal', id: 'd4', proposer: 'claims/1', reason: 'Says so.', confidence: 0.8, status: 'pending', evidence: [spanOf('And sleep is impossible.')],
    diff: { added: [{ type: 'locution', id: 'l9', speaker: 'cy', spans: [spanOf('And sleep is impossible.')] }, { type: 'proposition', id: 'p9', text: 'Sleep is impossible.' }, { type: 'illocution', id: 'y9', force: 'Asserting', anchor: 'l9', content: 'p9' }] } });
  const proposal = /** @type {any} */ (map.proposals?.[2]);
  assert.equal(after(acceptReworded(readDraft(map), proposal, 'Nobody can sleep.'), map).entry('p9').text, 'Nobody can sleep.');
  const merged = after(acceptInto(readDraft(map), proposal, 'sleep'), map);
  assert.deepEqual([merged.entry('p9'), merged.entry('y9').content], [undefined, 'sleep']);
});

test('putsWhatMattersFirst_andWhatWasSkippedLast', () => {
  const map = stacked();
  assert.deepEqual(queueOf(readDraft(map), 'weight', new Set()).map(({ id }) => id), ['d3', 'd1']);
  assert.deepEqual(queueOf(readDraft(map), 'weight', new Set(['d3'])).map(({ id }) => id), ['d1', 'd3']);
  assert.deepEqual(queueOf(readDraft(map), 'page', new Set()).map(({ id }) => id), ['d1', 'd3']);
});

test('addsAReason_withTheReplyItIs_whenBothAreOnThePage', () => {
  const { map } = after(adding(draft, 'reason', 'chime', { text: ' Bells are fine. ', speaker: 'dee', spans: [spanOf('Who pays')] }, counting()));
  assert.deepEqual(map.nodes?.slice(-2).map((node) => node.type), ['locution', 'proposition']);
  assert.deepEqual(map.relations?.slice(-4).map(({ type }) => type), ['illocution', 'inference', 'transition', 'illocution']);
});

test('joinsTwoClaimsOnce_andNeverAClaimToItself', () => {
  assert.equal(adding(draft, 'objection', 'like', { id: 'doubt' }, counting()), undefined);
  assert.equal(adding(draft, 'reason', 'like', { id: 'like' }, counting()), undefined);
  assert.equal(adding(draft, 'answer', 'like', { id: 'told' }, counting()), undefined);
});

test('acceptsWhatIsOnlyProposed_whenSomethingIsAddedToIt', () => {
  const { entry, map } = after(adding(readDraft(stacked()), 'objection', 'watches', { text: 'Watches stop.' }, counting()), stacked());
  assert.equal(entry('watches').text, 'People own watches.');
  assert.equal(map.proposals?.[0].status, 'accepted');
});

test('tagsAndUntags_andRewords', () => {
  const tagged = after(tagging(draft, 'like', ['time', ' time ', 'people'], counting()));
  const values = (/** @type {any} */ map) => map.extensions.filter((/** @type {any} */ e) => e.name === 'counterpoint:tag').map((/** @type {any} */ e) => e.value);
  assert.deepEqual(values(tagged.map), ['time', 'people']);
  assert.deepEqual(values(after(tagging(readDraft(tagged.map), 'like', ['people'], counting()), tagged.map).map), ['people']);
  assert.equal(after(revising(draft, 'like', { text: 'Hours matter.' })).entry('like').text, 'Hours matter.');
});

test('deletesAClaim_withWhatHangsOnIt_andBringsItBack', () => {
  const diff = removal(draft, ['sleep']);
  const { map, entry } = after(diff);
  assert.deepEqual([entry('sleep'), entry('x3'), entry('m1'), entry('l5')], [undefined, undefined, undefined, undefined]);
  const ids = (/** @type {any} */ document) => entriesOf(document).map(({ id }) => id).sort();
  assert.deepEqual(ids(apply(map, inverse(diff))), ids(smallMap()));
});

test('keepsALinkedReason_withoutThePremiseThatGoes', () => {
  const linked = after(adding(draft, 'reason', 'chime', { id: 'told' }, counting()));
  const joined = after(linking(readDraft(linked.map), ['i1', 'i-new1']), linked.map);
  assert.deepEqual(joined.entry('i1').premises, ['like', 'told']);
  assert.deepEqual(after(removal(readDraft(joined.map), ['told']), joined.map).entry('i1').premises, ['like']);
  assert.deepEqual(after(unlinking(readDraft(joined.map), 'i1', counting()), joined.map).map.relations?.filter(({ type }) => type === 'inference').length, 2);
});

test('splitsAndMerges_withoutLosingWhatBears', () => {
  const split = after(splitting(draft, 'sleep', ['One.', ' ', 'Two.'], counting()));
  assert.deepEqual([split.entry('sleep').text, split.entry('p-new1').text, split.entry('y-new2').anchor], ['One.', 'Two.', 'l5']);
  const merged = after(merging(draft, 'sleep', 'sleepless'));
  assert.deepEqual([merged.entry('sleepless'), merged.entry('m1'), merged.entry('x4').attacker], [undefined, undefined, 'sleep']);
  assert.equal(merging(draft, 'sleep', 'pays'), undefined);
});

test('saysOnce_whatTwoChangesDoTogether', () => {
  const made = claiming(draft, { text: 'New.' }, 'proposition', counting()).diff;
  const reworded = revising(readDraft(apply(smallMap(), made)), 'p-new1', { text: 'Newer.' });
  assert.deepEqual(compose(made, reworded).added, [{ type: 'proposition', id: 'p-new1', text: 'Newer.' }]);
  assert.deepEqual(compose(made, inverse(made)), { added: [], revised: [], removed: [] });
});

test('tellsWhatNoLongerFits_andFitsItAnew', () => {
  const mine = revising(draft, 'like', { text: 'Mine.' });
  const theirs = apply(smallMap(), revising(draft, 'like', { text: 'Theirs.' }));
  assert.deepEqual(misfits(theirs, mine).map(({ id, why }) => [id, why]), [['like', 'changed']]);
  assert.equal(/** @type {any} */ (apply(theirs, refitted(theirs, mine)).nodes?.find(({ id }) => id === 'like')).text, 'Mine.');
  const gone = apply(smallMap(), removal(draft, ['like']));
  assert.deepEqual(misfits(gone, mine).map(({ why }) => why), ['gone']);
});

test('turnsDownWhatWouldBearOnItself_whenItsEndsAreMerged', () => {
  const map = stacked();
  const proposal = /** @type {any} */ (map.proposals?.[0]);
  proposal.diff.added = proposal.diff.added.filter((/** @type {any} */ { type }) => type !== 'conflict');
  const diff = acceptInto(readDraft(map), proposal, 'doubt');
  assert.deepEqual(after(diff, map).map.proposals?.map(({ id, status }) => `${id} ${status}`), ['d1 accepted', 'd2 rejected', 'd3 rejected']);
});

test('beginsRenamesAndEndsAChapter', () => {
  const begun = after(chaptering(draft, 't3', 'What the neighbours say', counting()));
  assert.equal(begun.entry('e-new1').value, 'What the neighbours say');
  const again = readDraft(begun.map);
  assert.equal(after(chaptering(again, 't3', 'Neighbours', counting()), begun.map).entry('e-new1').value, 'Neighbours');
  assert.equal(after(chaptering(again, 't3', '', counting()), begun.map).entries.has('e-new1'), false);
  assert.deepEqual(chaptering(draft, 't3', '', counting()), {});
});

test('readsChaptersAndNewWordings_asProposals', () => {
  const base = { type: /** @type {const} */ ('proposal'), id: 'd9', proposer: 'x/1', reason: 'So.', confidence: 0.5, status: /** @type {const} */ ('pending'), evidence: [spanOf('I doubt it.')] };
  const chapter = { ...base, diff: { added: [/** @type {any} */ ({ type: 'extension', id: 'e9', about: 't3', name: 'counterpoint:chapter', value: 'Doubts' })] } };
  assert.deepEqual([readingOf(draft, chapter).kind, readingOf(draft, chapter).relation], ['chapter', 'e9']);
  const before = /** @type {any} */ (draft.entry('doubt'));
  const wording = { ...base, diff: { revised: [{ before, after: { ...before, text: 'Nobody wants to know.' } }] } };
  assert.deepEqual([readingOf(draft, wording).kind, readingOf(draft, wording).claim], ['wording', 'doubt']);
  const map = { ...smallMap(), proposals: [wording] };
  assert.equal(after(acceptReworded(readDraft(map), wording, 'In still other words.'), map).entry('doubt').text, 'In still other words.');
});

test('tellsWhatAChangeDid_inWords_claimsFirst', () => {
  const known = (/** @type {string} */ id) => draft.entry(id);
  const before = /** @type {any} */ (draft.entry('like'));
  const diff = adding(draft, 'objection', 'chime', { text: 'It wakes the baker.' }, counting());
  assert.deepEqual(didOf(diff ?? {}, known), [
    { sign: '+', before: '', after: 'It wakes the baker.' },
    { sign: '+', before: '', after: '“It wakes the baker.” rebuts “The village clock should chime all…”' },
  ]);
  assert.deepEqual(didOf({ revised: [{ before, after: { ...before, text: 'Some do.' } }] }, known), [{ sign: '~', before: 'People like to know the hour.', after: 'Some do.' }]);
});

test('putsAChangeForward_withTheWordsItIsAbout_andLeavesProposalsToOthers', () => {
  const page = readPage(smallTranscript());
  const map = stacked();
  const now = readDraft(map);
  const diff = adding(now, 'objection', 'watches', { text: 'Watches stop.' }, counting());
  const [proposal, ...more] = /** @type {any[]} */ (proposing(now, { intent: 'add-objection', diff: diff ?? {} }, page, counting())?.added);
  assert.deepEqual(more, []);
  assert.deepEqual([proposal.type, proposal.status, proposal.evidence], ['proposal', 'pending', [spanOf('They own watches.')]]);
  assert.deepEqual(proposal.diff, { added: [{ type: 'proposition', id: 'p-new1', text: 'Watches stop.' }, { type: 'conflict', id: 'x-new2', attacker: 'p-new1', target: 'watches' }], revised: [], removed: [] });
  assert.equal(proposing(now, { intent: 'accept-proposal', diff: acceptance(now, now.pending) }, page, counting()), undefined);
});
