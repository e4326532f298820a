// @ts-check
import { show } from '../../lib/html.js';
import { LiveElement } from '../live-element.js';
import { names } from '../parts.js';
import { formOf } from './forms.js';
import { pickerRows, tellingWords } from './claim-picker.js';

/** @typedef {import('../../state/session.js').Form} Form */

/** The form of a command that needs to know more: what to add, what to join, where to cut. One dialog for all of them. */
export class EditSheet extends LiveElement {
  /** @type {Form|undefined} */ #form;
  /** Claims of a large map that are not here but hold what is typed. @type {import('./claim-picker.js').Pick[]} */ #far = [];

  /** @param {import('../live-element.js').App} app */
  start(app) {
    const { doc, session, run } = app;
    const body = /** @type {HTMLFormElement} */ (this.piece('form'));
    const open = this.dialog(() => run('close-form'));
    body.addEventListener('submit', (event) => {
      event.preventDefault();
      const pressed = /** @type {HTMLButtonElement|null} */ (/** @type {SubmitEvent} */ (event).submitter)?.value ?? '';
      if (pressed === 'cancel') open(false);
      else void this.#send(app, body, pressed);
    });
    body.addEventListener('keydown', (event) => this.#key(event, body));
    body.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLSelectElement && target.name === 'sentence') /** @type {HTMLTextAreaElement} */ (body.elements.namedItem('text')).value = target.selectedOptions[0].text;
      if (target instanceof Element && target.matches('.wanted, [name=role]')) this.#list(app, body);
    });
    this.follow(() => {
      const form = session.form.value;
      const [map, draft] = [doc.argument.peek(), doc.draft.peek()];
      this.#form = form;
      this.#far = [];
      if (form && map && draft) {
        show(body, formOf(form).markup(map, draft, form));
        this.#list(app, body);
      }
      open(form !== undefined);
      const first = /** @type {HTMLElement|null} */ (form ? body.querySelector('[autofocus], textarea, input, select') : null);
      first?.focus();
      if (first instanceof HTMLInputElement && first.type === 'text') first.select();
    });
  }

  /** Claims that match what is typed, to be used instead of new words; of a large map also those the server finds. @param {import('../live-element.js').App} app @param {HTMLFormElement} body */
  #list({ doc, near }, body) {
    const [form, map, list] = [this.#form, doc.argument.peek(), /** @type {HTMLElement|null} */ (body.querySelector('.picks'))];
    if (!form || !map || !list) return;
    const typed = /** @type {HTMLInputElement|null} */ (body.querySelector('.wanted'))?.value ?? '';
    const role = String(new FormData(body).get('role') ?? '');
    const write = () => show(list, pickerRows([...map.claims, ...this.#far].filter((claim) => formOf(form).fits?.(map, form, claim, role) ?? true)
      .map((claim) => ({ who: names(map, map.said.voices(claim.id)), ...claim })), typed, list.dataset.start === 'all', map.facts && 'Claims far from the one in focus are found when their words are typed.'));
    write();
    const words = tellingWords(typed).join(' ');
    if (map.facts && words) {
      void near.find(words).then((found) => {
        if (this.#form !== form || !list.isConnected) return;
        this.#far = found.filter(({ id }) => !map.claim(id));
        if (this.#far.length && !body.querySelector('[name=pick]:checked')) write();
      });
    }
  }

  /** @param {import('../live-element.js').App} app @param {HTMLFormElement} body @param {string} pressed */
  async #send(app, body, pressed) {
    const form = this.#form;
    const data = new FormData(body);
    const picked = String(data.get('pick') ?? '');
    if (this.#far.some(({ id }) => id === picked)) await app.near.bring(picked);
    const map = app.doc.argument.peek();
    const answer = form && map && formOf(form).read({ form, data, picked, pressed, map, text: (name) => String(data.get(name) ?? '') });
    if (answer) app.run(answer.command, answer.about);
  }

  /** Enter sends, also from several lines of text; Shift and Enter begins a new line. @param {KeyboardEvent} event @param {HTMLFormElement} body */
  #key(event, body) {
    const target = /** @type {HTMLElement} */ (event.target);
    if (event.key === 'Enter' && !event.shiftKey && target.matches('textarea:not(.lines), input')) {
      event.preventDefault();
      body.requestSubmit(body.querySelector('[value=send]'));
    }
    const step = /** @type {Record<string, number>} */ ({ ArrowDown: 1, ArrowUp: -1 })[event.key];
    if (!step || !target.matches('.wanted, [name=pick]')) return;
    const picks = /** @type {HTMLInputElement[]} */ ([...body.querySelectorAll('[name=pick]')]);
    const next = picks[(picks.findIndex((pick) => pick.checked) + step + picks.length) % Math.max(1, picks.length)];
    if (!next) return;
    event.preventDefault();
    next.checked = true;
    next.scrollIntoView({ block: 'nearest' });
  }
}
