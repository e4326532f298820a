// @ts-check
import { html, show } from '../../lib/html.js';
import { START, writeAddress } from '../../state/address.js';
import { count } from '../../view/text.js';
import { LiveElement } from '../live-element.js';

/** The first page: every map of the workspace; also where loading and trouble are told. */
export class MapGallery extends LiveElement {
  /** @param {import('../live-element.js').App} app @param {(map: string) => Promise<import('../../view/whole/picture.js').Picture|undefined>} pictureOf */
  start(app, pictureOf) {
    const { doc, session } = app;
    this.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('.again')) app.reload();
    });
    this.follow(() => {
      const progress = doc.progress.value;
      this.hidden = session.map.value !== '' && progress === 'ready';
      this.setAttribute('aria-busy', String(progress === 'loading'));
      if (progress === 'failed') show(this, trouble(doc.problem.value));
      else if (progress === 'loading') show(this, loadingNote(session.map.peek() !== ''));
      else if (session.map.value === '') {
        show(this, doc.maps.value.length ? list(doc.maps.value) : empty());
        for (const picture of this.querySelectorAll('map-thumbnail')) /** @type {any} */ (picture).start(pictureOf);
      }
    });
  }
}

/** Claims from which on a map is not drawn in the gallery. */
const LARGE = 5000;

/** @param {import('../../model/types.js').MapSummary[]} maps */
function list(maps) {
  return html`<h1>Maps</h1>
    <p class="lead">Each map joins an interview to what people answered: what was claimed, who disputes it, and what has no reply yet.</p>
    <ul class="gallery">${maps.map((map) => html`<li>
      <a class="map-card" href="${writeAddress({ ...START, map: map.id })}" data-command="open-map" data-about="${map.id}" data-map-id="${map.id}">
        ${map.claims + map.proposals < LARGE && html`<map-thumbnail data-map="${map.id}"></map-thumbnail>`}<div><h2>${map.title}</h2>
        <p class="figures">${figuresOf(map)}</p>
        <p class="figures faint">${map.proposals ? `${count(map.proposals, 'proposal')} waiting for a decision` : 'Nothing waits for a decision'}${map.hasText ? '' : ' · without the page’s text'}</p></div>
      </a></li>`)}</ul>`;
}

/** What is there, without zeros: a fresh draft has no claims yet, only proposals. @param {import('../../model/types.js').MapSummary} map */
function figuresOf(map) {
  const parts = [
    map.claims ? count(map.claims, 'claim') : '',
    map.relations ? count(map.relations, 'argument') : '',
    count(map.speakers, 'person', 'people'),
    map.comments ? count(map.comments, 'comment') : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

function empty() {
  return html`<h1>Nothing here yet</h1>
    <p class="lead">Counterpoint reads an interview together with the comments under it, and draws who claims what, who disputes it, and what nobody has answered.</p>
    <ol class="lead steps"><li>Bring a page below: drop the file or paste its text.</li><li>Counterpoint proposes claims, objections and replies, each with the words it rests on.</li><li>You decide on each with one key, add what is missing, and share the map.</li></ol>`;
}

/** @param {boolean} one */
function loadingNote(one) {
  const line = html`<li><div class="map-card blank"></div></li>`;
  return html`<h1>${one ? 'Opening the map' : 'Maps'}</h1><p class="lead" role="status">Reading…</p>
    <ul class="gallery" aria-hidden="true">${[line, line, line]}</ul>`;
}

/** @param {{title: string, detail: string}|undefined} problem */
function trouble(problem) {
  return html`<h1>${problem?.title ?? 'That did not work'}</h1>
    <p class="lead" role="alert">${problem?.detail}</p>
    <p class="choices"><button type="button" class="button again">Try again</button>
      <a class="button" href="?" data-command="close-map">All maps</a></p>`;
}
