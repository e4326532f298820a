// @ts-check
import { html, show } from '../../lib/html.js';
import { count } from '../../view/text.js';
import { LiveElement } from '../live-element.js';
import { closeOnLeave } from '../menu.js';

/** Roles in the order they are listed, with the words on screen. */
const ROLES = [['interviewee', 'Interviewed'], ['interviewer', 'Interviewer'], ['commenter', 'In the comments'], ['', 'Others']];

/** Chips that pick people out: what the others said is dimmed, and every count is of the people picked. */
export class PeopleFilter extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ doc, session, counts }) {
    show(this, html`<details class="menu people"><summary class="button"></summary><div class="menu-body"></div></details>`);
    const details = /** @type {HTMLDetailsElement} */ (this.piece('details'));
    closeOnLeave(details);
    this.follow(() => {
      const map = doc.argument.value;
      if (!map) return;
      const known = new Set(ROLES.map(([role]) => role));
      const { people = [], speakers: all = 0 } = counts.value ?? {};
      show(this.piece('.menu-body'), html`${ROLES.map(([role, title]) => {
        const speakers = people.filter((speaker) => (known.has(speaker.role) ? speaker.role : '') === role);
        return speakers.length > 0 && html`<div role="group" aria-label="${title}"><p class="menu-title">${title} <span class="badge">${speakers.length}</span></p>
          <p class="chips">${speakers.map(({ id, name }) => html`<button type="button" class="chip" aria-pressed="false" data-command="toggle-person" data-about="${id}" data-speaker="${id}">${name}</button>`)}</p></div>`;
      })}${all > people.length && html`<p class="faint">and ${count(all - people.length, 'other')} who said less</p>`}<p class="choices"><button type="button" class="button" data-command="everybody">Show everybody</button></p>`);
    });
    this.follow(() => {
      const map = doc.argument.value;
      const people = session.people.value;
      for (const chip of /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll('[data-speaker]'))) {
        chip.setAttribute('aria-pressed', String(people.includes(chip.dataset.speaker ?? '')));
      }
      const who = people.length === 0 ? 'everybody' : people.length === 1 ? counts.peek()?.people.find(({ id }) => id === people[0])?.name ?? map?.nameOf(people[0]) : count(people.length, 'person', 'people');
      show(this.piece('summary'), html`<span class="wide-word">People:</span> <span class="narrow-word">${people.length ? '' : 'People'}</span> <b class="${people.length === 0 && 'wide-word'}">${who}</b>`);
    });
  }
}
