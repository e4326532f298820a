// @ts-check
import { html, show, template } from '../../lib/html.js';
import { START, writeAddress } from '../../state/address.js';
import { count } from '../../view/text.js';
import { LiveElement } from '../live-element.js';

/** The first page: every map of the workspace; also where loading and trouble are told. */
export class MapGallery extends LiveElement {
  /** @param {import('../live-element.js').App} app @param {(map: string) => Promise<import('../../view/whole/picture.js').Picture|undefined>} pictureOf */
  start(app, pictureOf) {
    const { doc, session } = app;
    this.clicked({ '.again': () => app.reload() });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      const form = /** @type {HTMLFormElement} */ (event.target);
      void app.comeIn(String(new FormData(form).get('token') ?? '').trim()).then((isIn) => { if (!isIn) this.piece('.import-trouble').textContent = 'This token opens nothing. It may have been revoked; ask for another.'; });
    });
    this.follow(() => {
      const progress = doc.progress.value;
      this.hidden = session.map.value !== '' && progress === 'ready';
      this.setAttribute('aria-busy', String(progress === 'loading'));
      if (progress === 'failed') show(this, trouble(doc.problem.value));
      else if (progress === 'loading') show(this, html`<h1>${session.map.peek() ? 'Opening the map' : 'Maps'}</h1><p class="lead" role="status">Reading…</p>${template('blank-gallery')}`);
      else if (session.map.value === '') {
        show(this, html`${doc.maps.value.length ? list(doc.maps.value, doc.mayEdit) : doc.mayEdit ? template('empty-workspace') : html`<h1>Nothing here for you yet</h1>`}
          ${doc.mayEdit && awayMarkup(doc.away.value)}${doc.role.value === 'none' && html`<p class="lead">With a token you may see more maps, and change them.</p>${template('come-in')}`}`);
        for (const picture of this.querySelectorAll('map-thumbnail')) /** @type {any} */ (picture).start(pictureOf);
      }
    });
  }
}

/** Claims from which on a map is not drawn in the gallery. */
const LARGE = 5000;

/** @param {import('../../model/types.js').MapSummary[]} maps @param {boolean} mayEdit */
function list(maps, mayEdit) {
  return html`${template('gallery-head')}<ul class="gallery">${maps.map((map) => html`<li>
      <a class="map-card" href="${writeAddress({ ...START, map: map.id })}" data-command="open-map" data-about="${map.id}" data-map-id="${map.id}">
        ${map.claims + map.proposals < LARGE && html`<map-thumbnail data-map="${map.id}"></map-thumbnail>`}<div><h2>${map.title}</h2>
        <p class="figures">${figuresOf(map)}</p>
        <p class="figures faint">${map.proposals ? `${count(map.proposals, 'proposal')} waiting for a decision` : 'Nothing waits for a decision'}${map.hasText ? '' : ' · without the page’s text'}</p></div>
      </a>${mayEdit && html`<p class="actions card-actions"><button type="button" class="action" data-command="fork-map" data-about="${map.id}" aria-label="Copy ${map.title}">Copy</button><button type="button" class="action" data-command="put-away" data-about="${map.id}" aria-label="Put ${map.title} away">Put away</button></p>`}</li>`)}</ul>`;
}

/** What is there, without zeros: a fresh draft has no claims yet, only proposals. @param {import('../../model/types.js').MapSummary} map */
function figuresOf(map) {
  const [claims, others, people, comments] = [count(map.claims, 'claim'), count(map.relations, 'argument'), count(map.speakers, 'person', 'people'), count(map.comments, 'comment')];
  return [map.claims && claims, map.relations && others, people, map.comments && comments].filter(Boolean).join(' · ');
}

/** @param {{title: string, detail: string, status?: number}|undefined} problem */
function trouble(problem) {
  if (problem?.status === 401) return html`<h1>Come in</h1><p class="lead">This server asks for a token. Whoever runs it gives you one.</p>${template('come-in')}`;
  return html`<h1>${problem?.title ?? 'That did not work'}</h1>
    <p class="lead" role="alert">${problem?.detail}</p>
    <p class="choices"><button type="button" class="button again">Try again</button>
      <a class="button" href="?" data-command="close-map">All maps</a></p>`;
}

/** Maps that were put away from this machine. @param {readonly {id: string, title: string}[]} maps */
function awayMarkup(maps) {
  return maps.length > 0 && html`<section class="away"><h2>Put away</h2><ul>${maps.map(({ id, title }) => html`<li><span>${title}</span> <button type="button" class="action" data-command="bring-back" data-about="${id}" aria-label="Bring ${title} back">Bring back</button></li>`)}</ul></section>`;
}
