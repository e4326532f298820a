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
import { asking } from './wire/ask.js';
import { reaching } from './wire/far.js';
import { followAddress, followBody, remember } from './wire/follow.js';
import { followKeysAndClicks } from './wire/keys.js';
import { followLive } from './wire/live.js';
import { placeElements } from './wire/place.js';
import { askAround, askNear } from './wire/questions.js';
import { createRunner } from './wire/run.js';
import { awayMaps, serverTime, serving } from './wire/serve.js';
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
const run = createRunner({ state, keeper, serve: (kind, about) => void serve(kind, about), time: serverTime(state, client, keeper.refresh) });
const app = {
  ...state, run, near: reaching(state, client), reload: () => void load(session.map.peek(), session.at.peek()),
  async comeIn(/** @type {string} */ token) {
    const isIn = await client.comeIn(token);
    if (isIn) app.reload();
    return isIn;
  },
};
const serve = serving(state, client, keeper, app);
doc.away.value = awayMaps();

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
      doc.opened(opening);
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
const ask = asking(state, client);
askAround(state, ask);
askNear(state, ask);
followLive(state, client, { page, pathOf, refresh: keeper.refresh });
followKeysAndClicks(state, run);
window.addEventListener('online', () => void keeper.drain());
