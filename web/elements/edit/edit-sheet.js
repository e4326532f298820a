// @ts-check
import { html, show } from '../../lib/html.js';
import { LiveElement } from '../live-element.js';
import { formOf } from './forms.js';
import { pickedFrom, pickerRows } from './claim-picker.js';

/** @typedef {import('../../state/session.js').Form} Form */

/** The form of a command that needs to know more: what to add, what to join, where to cut. One dialog for all of them. */
export class EditSheet extends LiveElement {
  /** @type {Form|undefined} */ #form;

  /** @param {import('../live-element.js').App} app */
  start(app) {
    const { doc, session } = app;
    show(this, html`<dialog class="form-dialog" aria-labelledby="form-title"><form class="sheet" method="dialog" novalidate></form></dialog>`);
    const dialog = /** @type {HTMLDialogElement} */ (this.piece('dialog'));
    const body = /** @type {HTMLFormElement} */ (this.piece('form'));
    dialog.addEventListener('close', () => app.run('close-form'));
    dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
    body.addEventListener('submit', (event) => {
      event.preventDefault();
      const pressed = /** @type {HTMLButtonElement|null} */ (/** @type {SubmitEvent} */ (event).submitter);
      if (pressed?.value === 'cancel') dialog.close();
      else this.#send(app, body, pressed?.value ?? '');
    });
    body.addEventListener('keydown', (event) => this.#key(event, body));
    body.addEventListener('input', (event) => {
      if (event.target instanceof Element && event.target.matches('.wanted')) this.#list(app, body);
    });
    body.addEventListener('change', (event) => { if (event.target instanceof Element && event.target.matches('[name=role], [name=sentence]')) this.#changed(app, body, event.target); });
    this.follow(() => {
      const form = session.form.value;
      const map = doc.argument.peek();
      const draft = doc.draft.peek();
      this.#form = form;
      if (!form || !map || !draft) {
        if (dialog.open) dialog.close();
        return;
      }
      show(body, formOf(form).markup(map, draft, form));
      this.#list(app, body);
      if (!dialog.open) dialog.showModal();
      const first = /** @type {HTMLElement|null} */ (body.querySelector('[autofocus], textarea, input, select'));
      first?.focus();
      if (first instanceof HTMLInputElement && first.type === 'text') first.select();
    });
  }

  /** Claims that match what is typed, to be used instead of new words. @param {import('../live-element.js').App} app @param {HTMLFormElement} body */
  #list(app, body) {
    const [form, map] = [this.#form, app.doc.argument.peek()];
    const list = /** @type {HTMLElement|null} */ (body.querySelector('.picks'));
    if (!form || !map || !list) return;
    const typed = /** @type {HTMLInputElement|null} */ (body.querySelector('.wanted'))?.value ?? '';
    show(list, pickerRows(map, typed, (claim) => formOf(form).fits?.(map, form, claim, roleIn(body)) ?? true, list.dataset.start === 'all'));
  }

  /** @param {import('../live-element.js').App} app @param {HTMLFormElement} body @param {Element} field */
  #changed(app, body, field) {
    const words = /** @type {HTMLTextAreaElement|null} */ (body.querySelector('[name=text]'));
    if (field.matches('[name=sentence]') && words) words.value = /** @type {HTMLSelectElement} */ (field).selectedOptions[0]?.text ?? '';
    this.#list(app, body);
  }

  /** @param {import('../live-element.js').App} app @param {HTMLFormElement} body @param {string} pressed */
  #send(app, body, pressed) {
    const [form, map] = [this.#form, app.doc.argument.peek()];
    if (!form || !map) return;
    const answer = formOf(form).read({ form, data: new FormData(body), picked: pickedFrom(body), pressed, map });
    if (answer) app.run(answer.command, answer.about);
  }

  /** Enter sends, also from several lines of text; Shift and Enter begins a new line. @param {KeyboardEvent} event @param {HTMLFormElement} body */
  #key(event, body) {
    const target = /** @type {HTMLElement} */ (event.target);
    if (event.key === 'Enter' && !event.shiftKey && target.matches('textarea:not(.lines), input')) {
      event.preventDefault();
      body.requestSubmit(/** @type {HTMLButtonElement|null} */ (body.querySelector('[value=send]')));
    }
    const step = /** @type {Record<string, number>} */ ({ ArrowDown: 1, ArrowUp: -1 })[event.key];
    if (step === undefined || !target.matches('.wanted, [name=pick]') || (target.matches('textarea') && target.matches('.lines'))) return;
    const picks = /** @type {HTMLInputElement[]} */ ([...body.querySelectorAll('[name=pick]')]);
    const at = picks.findIndex((pick) => pick.checked);
    const next = picks[(at + step + picks.length) % Math.max(1, picks.length)];
    if (!next) return;
    event.preventDefault();
    next.checked = true;
    next.scrollIntoView({ block: 'nearest' });
  }
}

/** @param {HTMLFormElement} body */
function roleIn(body) {
  return String(new FormData(body).get('role') ?? '');
}
