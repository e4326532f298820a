// @ts-check
import { createClient, pathOf } from './client/client.js';
import { createBringer } from './client/bring.js';
import { createKeeper } from './client/keeper.js';
import { Problem } from './client/problem.js';
import { mostDisputed } from './model/argument-map.js';
import { readAddress } from './state/address.js';
import { createDocument } from './state/document.js';
import { newId } from './state/new-id.js';
import { createPast } from './state/past.js';
import { createPicked } from './state/picked.js';
import { createSession, jumpOf } from './state/session.js';
import { batch, computed, effect } from './state/signal.js';
import { countsOf } from './view/counts.js';
import { readPicture } from './view/whole/picture.js';
import { followAddress, followBody, remember } from './wire/follow.js';
import { followHistory, serverTime } from './wire/history.js';
import { followJudging } from './wire/judging.js';
import { followKeysAndClicks } from './wire/keys.js';
import { followLive } from './wire/live.js';
import { followCuts, redrafting } from './wire/redraft.js';
import { followNear } from './wire/near.js';
import { followPicture } from './wire/picture.js';
import { awayMaps, keepingMaps } from './wire/maps.js';
import { placeElements } from './wire/place.js';
import { createRunner } from './wire/run.js';
import { shelf } from './wire/shelf.js';

/** Wires the viewer: state, server, address bar, keys and elements. The only module that acts when imported. */

const doc = createDocument();
const session = createSession();
const past = createPast();
const picked = createPicked(doc, session);
/** The map in numbers: worked out here, or by the server when only a part of the map is here. */
const counts = computed(() => {
  const map = doc.argument.value;
  if (doc.facts.value || !map) return doc.counts.value;
  return countsOf(map, session.people.value, picked.value, session.facets.value, doc.shownStanding);
});
const state = { doc, session, past, picked, counts };
const page = newId('page');
const client = createClient(document.baseURI, fetch.bind(window), page, (role) => { doc.role.value = role; });
const mapAgain = (/** @type {string} */ id) => (doc.facts.peek() ? client.opening(id, session.focus.peek(), session.place.peek()).then(({ map }) => map) : client.map(id));
const keeper = createKeeper({ client: { ...client, map: mapAgain }, doc, shelf, later: (work, wait) => { setTimeout(work, wait); }, refused: (edit) => past.forget(edit) });
const run = createRunner({ state, keeper, serve, time: serverTime(state, client, keeper.refresh) });
const redrafted = redrafting(state, client, { refresh: keeper.refresh, run });
const app = {
  ...state, run, reload: () => void load(session.map.peek(), session.at.peek()),
  async comeIn(/** @type {string} */ token) {
    const isIn = await client.comeIn(token);
    if (isIn) app.reload();
    return isIn;
  },
};
const keepMaps = keepingMaps(state, client, app);
doc.away.value = awayMaps();

/** What only the server, or the keeper of edits, can do. @param {string} kind @param {any} about */
function serve(kind, about) {
  if (kind === 'restore') void restoreAt(Number(about));
  if (kind === 'redraft') void redrafted(about);
  void keepMaps(kind, about);
  const clash = doc.clash.peek();
  doc.clash.value = undefined;
  if (kind === 'force' && clash) keeper.force(clash.edit, newId('k'));
}

/** @param {number} revision */
async function restoreAt(revision) {
  const base = doc.base.peek();
  if (!base) return;
  const done = await client.tell(base.id, 'restore', { revision, expectedRevision: base.revision }).then(() => `The map is as it was at revision ${revision}.`, (error) => error.detail ?? String(error));
  await keeper.refresh(base.id);
  session.change({ notice: done });
}

/** A map at an older revision, with its page. @param {string} id @param {string} at @returns {Promise<import('./model/types.js').Opening>} */
async function asItWas(id, at) {
  const [map, transcript] = await Promise.all([client.about(id, `revisions/${at}`), client.about(id, 'transcript')]);
  return { map, transcript, standing: {} };
}

/** @param {string} id of a map, or nothing for the gallery @param {string} at a revision, or nothing for the newest */
async function load(id, at) {
  doc.loading();
  past.clear();
  try {
    if (!id) {
      const maps = await client.maps();
      if (session.map.peek() === '') doc.listed(maps);
      return;
    }
    const opening = at ? await asItWas(id, at) : await client.opening(id, session.focus.peek(), session.place.peek());
    if (session.map.peek() !== id || session.at.peek() !== at) return;
    batch(() => {
      doc.opened(opening, at);
      begin(opening.focus);
    });
    if (!at) keeper.resume();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (session.map.peek() === id) doc.failed(error);
  }
}

/** Starts from the address, or from the most disputed claim: never from the whole map. @param {string} [most] that claim, where the server has found it */
function begin(most) {
  const map = doc.argument.peek();
  const address = session.address();
  const known = map?.claim(address.focus);
  if (map && !known) session.focus.value = most ?? mostDisputed(map);
  const wide = matchMedia('(min-width: 720px)').matches;
  if (known || address.place || address.words || wide) session.jump.value = jumpOf({ ...address, focus: session.focus.peek() });
}

/** Standing comes with a map, and is asked for again whenever it has settled at a new revision. */
function followStanding() {
  let asked = '';
  let opened = doc.transcript.peek();
  effect(() => {
    const base = doc.base.value;
    const settled = doc.queue.value.length === 0;
    const key = `${base?.id} ${base?.revision}`;
    const isHere = opened !== (opened = doc.transcript.value) || doc.facts.value !== undefined;
    if (isHere) asked = key;
    if (!base || !settled || session.at.peek() || asked === key) return;
    asked = key;
    void client.standing(base.id).then((standing) => {
      if (doc.base.peek()?.id === base.id) doc.standing.value = standing;
    });
  });
}

session.restore(readAddress(location));
remember(state);
placeElements(app, {
  pathOf,
  bring: createBringer(document.baseURI),
  notations: () => client.get('api/notations').then((answer) => answer.notations, () => []),
  pictureOf: (map) => client.about(map, 'layout').then(readPicture, () => undefined),
});
followBody(state);
followAddress(state);
effect(() => void load(session.map.value, session.at.value));
followStanding();
followJudging(state, client);
followPicture(state, client);
followCuts(state, client);
followNear(state, client);
followLive(state, client, { page, pathOf, refresh: keeper.refresh });
followHistory(state, client);
followKeysAndClicks(state, run);
window.addEventListener('online', () => void keeper.drain());
