// @ts-check
import { createClient, pathOf } from './client/client.js';
import { Problem } from './client/problem.js';
import { commandFor, commandNamed } from './commands/index.js';
import { ExportMenu } from './elements/export-menu.js';
import { HelpSheet } from './elements/help-sheet.js';
import { LevelSwitch } from './elements/level-switch.js';
import { MapGallery } from './elements/map-gallery.js';
import { MapHeader } from './elements/map-header.js';
import { MapPane } from './elements/map-pane.js';
import { PaneTabs } from './elements/pane-tabs.js';
import { PeopleFilter } from './elements/people-filter.js';
import { PrintAppendix } from './elements/print-appendix.js';
import { RebuttalLane } from './elements/rebuttal-lane.js';
import { SearchBox } from './elements/search-box.js';
import { ThemeButton } from './elements/theme-button.js';
import { TranscriptPane } from './elements/transcript-pane.js';
import { UnansweredList } from './elements/unanswered-list.js';
import { mostDisputed } from './model/argument-map.js';
import { readAddress, writeAddress } from './state/address.js';
import { createDocument } from './state/document.js';
import { createSession, jumpOf } from './state/session.js';
import { batch, effect } from './state/signal.js';

/** Wires the viewer: state, server, address bar, keys and elements. The only module that acts when imported. */

const doc = createDocument();
const session = createSession();
const client = createClient(document.baseURI, fetch.bind(window));
const state = { doc, session };
const app = { doc, session, run, reload: () => void load(session.map.peek()) };

/** @param {string} id @param {unknown} [about] */
function run(id, about) {
  const command = commandNamed(id);
  if (command.when(state)) session.change(command.run(state, about));
}

/** @param {string} id of a map, or nothing for the gallery */
async function load(id) {
  doc.loading();
  try {
    if (!id) {
      const maps = await client.maps();
      if (session.map.peek() === '') doc.listed(maps);
      return;
    }
    const [map, transcript] = await Promise.all([client.map(id), client.transcript(id)]);
    if (session.map.peek() !== id) return;
    doc.opened(map, transcript);
    batch(begin);
    const standing = await client.standing(id);
    if (session.map.peek() === id) doc.standing.value = standing;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (session.map.peek() === id) doc.failed(error);
  }
}

/** Starts from the address, or from the most disputed claim: never from the whole map. */
function begin() {
  const map = doc.argument.peek();
  const address = session.address();
  const known = map?.claim(address.focus);
  if (map && !known) session.focus.value = mostDisputed(map);
  const wide = matchMedia('(min-width: 720px)').matches;
  if (known || address.place || address.words || wide) session.jump.value = jumpOf({ ...address, focus: session.focus.peek() });
}

function followAddress() {
  let step = session.step.peek();
  effect(() => {
    const address = session.address();
    const page = doc.page.value;
    // Whether a place is a turn or a comment is known once the page is here.
    if (address.place && !page) return;
    const isComment = page?.segment(address.place)?.kind === 'comment';
    const url = writeAddress(address, isComment);
    const moved = session.step.peek() !== step;
    step = session.step.peek();
    if (location.search + location.hash === url) return;
    history[moved ? 'pushState' : 'replaceState'](null, '', url);
  });
  effect(() => void load(session.map.value));
  effect(() => {
    const map = doc.argument.value;
    document.title = map ? `${map.title} · Counterpoint` : 'Counterpoint';
  });
  window.addEventListener('popstate', () => session.restore(readAddress(location)));
}

function followBody() {
  effect(() => {
    document.body.dataset.view = doc.progress.value === 'ready' && session.map.value ? 'map' : 'gallery';
    document.body.dataset.pane = session.pane.value;
    document.body.dataset.level = String(session.level.value);
    document.body.classList.toggle('drawer-open', session.drawer.value);
  });
  effect(() => {
    const { to } = session.attention.value;
    const pane = /** @type {HTMLElement|null} */ (to ? document.querySelector(`main [data-pane="${to}"]`) : null);
    const inside = pane?.querySelector(to === 'map' ? '[role=treeitem][tabindex="0"]' : to === 'unanswered' ? 'li a' : '.pane-body');
    /** @type {HTMLElement|null|undefined} */ (inside ?? pane)?.focus({ preventScroll: true });
  });
  const notice = /** @type {HTMLElement} */ (document.querySelector('.notice'));
  effect(() => {
    notice.textContent = session.notice.value;
    if (session.notice.value) setTimeout(() => { session.notice.value = ''; }, 4000);
  });
}

function followKeysAndClicks() {
  document.addEventListener('click', (event) => {
    const source = /** @type {HTMLElement|null} */ (event.target instanceof Element ? event.target.closest('[data-command]') : null);
    if (!source || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    run(source.dataset.command ?? '', source.dataset.about);
    if (source.matches('transcript-pane .passage, transcript-pane .tally')) session.change({ pane: onePane() ? 'lane' : session.pane.peek() });
  });
  document.addEventListener('keydown', (event) => {
    const target = /** @type {Element} */ (event.target);
    const typing = target.matches?.('input:not([type=checkbox]), textarea, select, [contenteditable]');
    if (event.defaultPrevented || target.closest?.('dialog')) return;
    const command = commandFor(event, { typing, letters: session.letters.peek() });
    if (!command?.when(state)) return;
    event.preventDefault();
    run(command.id);
  });
}

function onePane() {
  return matchMedia('(max-width: 719px)').matches;
}

/** @param {string} tag @param {CustomElementConstructor} type @param {...unknown} more what its `start` needs besides the app */
function place(tag, type, ...more) {
  customElements.define(tag, type);
  /** @type {any} */ (document.querySelector(tag)).start(app, ...more);
}

function remember() {
  session.theme.value = /** @type {any} */ (localStorage.getItem('counterpoint.theme') ?? '');
  session.letters.value = localStorage.getItem('counterpoint.letters') !== 'off';
  effect(() => { if (session.theme.value) localStorage.setItem('counterpoint.theme', session.theme.value); });
  effect(() => localStorage.setItem('counterpoint.letters', session.letters.value ? 'on' : 'off'));
}

session.restore(readAddress(location));
remember();
place('map-gallery', MapGallery);
place('map-header', MapHeader);
place('search-box', SearchBox);
place('people-filter', PeopleFilter);
place('export-menu', ExportMenu, pathOf);
place('theme-button', ThemeButton);
place('level-switch', LevelSwitch);
place('map-pane', MapPane);
place('rebuttal-lane', RebuttalLane);
place('unanswered-list', UnansweredList);
place('transcript-pane', TranscriptPane);
place('print-appendix', PrintAppendix, document.querySelector('transcript-pane'));
place('pane-tabs', PaneTabs);
place('help-sheet', HelpSheet);
followBody();
followAddress();
followKeysAndClicks();
