// @ts-check
import { html, show } from '../../lib/html.js';
import { count } from '../../view/text.js';
import { LiveElement } from '../live-element.js';
import { chipsMarkup, closeOnLeave } from '../menu.js';

/** Roles in the order they are listed, with the words on screen. */
const PARTS = [['interviewee', 'Interviewed'], ['interviewer', 'Interviewer'], ['commenter', 'In the comments'], ['', 'Others']];

/** Chips that pick people out: what the others said is dimmed, and every count is of the people picked. */
export class PeopleFilter extends LiveElement {
  /** @param {import('../live-element.js').App} app */
  start({ doc, session, counts }) {
    closeOnLeave(/** @type {HTMLDetailsElement} */ (this.piece('details')));
    this.follow(() => {
      const [map, picked] = [doc.argument.value, session.people.value];
      if (!map) return;
      const { people = [], speakers: all = 0 } = counts.value ?? {};
      const partOf = (/** @type {string} */ role) => (PARTS.some(([part]) => part === role) ? role : '');
      this.held(() => show(this.piece('.menu-body'), html`${PARTS.map(([role, title]) => chipsMarkup(title, 'toggle-person',
        people.filter((speaker) => partOf(speaker.role) === role).map(({ id, name }) => ({ about: id, words: name, isPressed: picked.includes(id) }))))}
        ${all > people.length && html`<p class="faint">and ${count(all - people.length, 'other')} who said less</p>`}<p class="choices"><button type="button" class="button" data-command="everybody">Show everybody</button></p>`), 'data-about');
      const who = picked.length === 0 ? 'everybody' : picked.length === 1 ? people.find(({ id }) => id === picked[0])?.name ?? map.nameOf(picked[0]) : count(picked.length, 'person', 'people');
      show(this.piece('summary'), html`<span class="wide-word">People:</span> <span class="narrow-word">${picked.length ? '' : 'People'}</span> <b class="${picked.length === 0 && 'wide-word'}">${who}</b>`);
    });
  }
}
