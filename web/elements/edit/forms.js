// @ts-check
import { html } from '../../lib/html.js';
import { stepOf } from '../../view/lane.js';
import { gist } from '../../view/text.js';
import { chapterForm, detailsForm, linkForm, mergeForm, splitForm } from './more-forms.js';

/** @typedef {import('../../model/argument-map.js').ArgumentMap} ArgumentMap */
/** @typedef {import('../../model/edit/draft.js').Draft} Draft */
/** @typedef {import('../../model/types.js').Claim} Claim */
/** @typedef {import('../../state/session.js').Form} Form */
/** @typedef {{form: Form, data: FormData, picked: string, pressed: string, map: ArgumentMap}} Sent */
/** How a form looks, which claims may be chosen in it, and which command it runs.
 * @typedef {{markup: (map: ArgumentMap, draft: Draft, form: Form) => import('../../lib/html.js').Markup,
 *            fits?: (map: ArgumentMap, form: Form, claim: Claim, role: string) => boolean,
 *            read: (sent: Sent) => {command: string, about: unknown}|undefined}} FormKind */

/** @type {Readonly<Record<string, string>>} */
const TITLES = Object.freeze({
  reason: 'A reason for', objection: 'An objection to', undercut: 'Why the step does not hold', question: 'A question about', answer: 'An answer to', rephrase: 'In other words',
});

/** @type {FormKind} */
const add = {
  markup: (map, _draft, form) => frame(TITLES[form.role ?? 'reason'], about(map, form.about), html`
    <label class="field"><span>In your words, so that it stands alone</span><textarea name="text" class="wanted" rows="3" autofocus>${form.text ?? ''}</textarea></label>
    <div class="picks"></div>`, 'Add'),
  fits: (map, form, claim, _role) => claim.id !== form.about && (claim.type === 'question') === (form.role === 'question' || (form.role === 'rephrase' && map.claim(form.about)?.type === 'question')),
  read: ({ form, data, picked }) => ({
    command: 'add',
    about: { role: form.role, onto: form.about, saying: picked ? { id: picked } : { text: String(data.get('text') ?? ''), speaker: form.speaker, spans: form.spans } },
  }),
};

/** Words of the page; without a selection, a sentence of the turn being read is chosen from a list. @type {FormKind} */
const claim = {
  markup: (map, _draft, form) => {
    const sentences = form.spans ? [] : sentencesOf(map, form.segment ?? '');
    const focus = map.claim(form.about)?.text;
    return frame('A claim in these words', form.speaker ? html`said by <b>${map.nameOf(form.speaker)}</b>` : undefined, html`
      ${form.spans ? html`<blockquote class="picked-words"><q>${map.page.words(form.spans)}</q></blockquote>` : html`<label class="field"><span>Sentence</span><select name="sentence">${sentences.map(({ words, start, end }) => html`<option value="${start}-${end}">${words}</option>`)}</select></label>`}
      <label class="field"><span>As it stands in the map, on its own</span><textarea name="text" rows="3" autofocus>${form.text ?? sentences[0]?.words ?? ''}</textarea></label>
      ${roles(form.role ?? '', focus, map.claim(form.about)?.type === 'question')}`, 'Add');
  },
  read: ({ form, data, map }) => {
    const [start, end] = String(data.get('sentence') ?? '').split('-').map(Number);
    const segment = map.page.segment(form.segment ?? '');
    const spans = form.spans ?? (segment && end ? [{ source: segment.span.source, start, end }] : undefined);
    return { command: 'add', about: { role: String(data.get('role') ?? ''), onto: form.about, saying: { text: String(data.get('text') ?? ''), speaker: form.speaker, spans } } };
  },
};

/** @type {FormKind} */
const connectForm = {
  markup: (map, _draft, form) => frame('Connect', about(map, form.about), html`${roles(form.role ?? 'reason', '', map.claim(form.about)?.type === 'question')}
    ${form.text ? html`<p class="said-to">to <strong>${gist(map.claim(form.text)?.text ?? '')}</strong></p><input type="hidden" name="target" value="${form.text}">`
      : html`<label class="field"><span>To which claim?</span><input class="wanted" type="search" name="find" autocomplete="off" autofocus></label><div class="picks" data-start="all"></div>`}`, 'Connect'),
  fits: (_map, form, other, role) => other.id !== form.about && (role === 'answer' ? other.type === 'question' : role === 'rephrase' || other.type === 'proposition'),
  read: ({ form, data, picked }) => {
    const target = String(data.get('target') ?? '') || picked;
    return target ? { command: 'add', about: { role: String(data.get('role') ?? 'reason'), onto: target, saying: { id: form.about } } } : undefined;
  },
};

/** @param {string} title @param {string} label @param {string} send @param {string} command @returns {FormKind} */
const choiceForm = (title, label, send, command) => ({
  markup: () => frame(title, undefined, html`<label class="field"><span>${label}</span><input class="wanted" type="search" name="find" autocomplete="off" autofocus></label><div class="picks" data-start="all"></div>`, send),
  read: ({ picked }) => (picked ? { command, about: picked } : undefined),
});

/** @type {Readonly<Record<Form['kind'], FormKind>>} */
const FORMS = Object.freeze({
  add, claim, connect: connectForm, details: detailsForm, split: splitForm, merge: mergeForm, link: linkForm, chapter: chapterForm,
  target: choiceForm('Another target', 'What does it bear on?', 'Accept onto this', 'accept-target'),
  into: choiceForm('The same as another claim', 'Which claim says this already?', 'Merge into this', 'accept-merged'),
});

/** @param {Form} form */
export function formOf({ kind }) {
  return FORMS[kind];
}

/** @param {unknown} title @param {unknown} lead @param {unknown} fields @param {string} send */
export function frame(title, lead, fields, send) {
  return html`<header><h2 id="form-title">${title}</h2></header>${lead && html`<p class="form-about">${lead}</p>`}${fields}
    <p class="choices form-choices"><button class="button primary" value="send">${send} <kbd>Enter</kbd></button><button class="button" value="cancel" formnovalidate>Cancel <kbd>Esc</kbd></button></p>`;
}

/** What a form is about: a claim, or a step in words. @param {ArgumentMap} map @param {string} id */
export function about(map, id) {
  const text = map.claim(id)?.text;
  if (text !== undefined) return html`<strong>${text}</strong>`;
  const step = stepOf(map, id);
  return step && html`from <strong>${gist(map.claim(step.from[0])?.text ?? '')}</strong> to <strong>${gist(map.claim(step.to)?.text ?? '')}</strong>`;
}

/** @param {string} chosen @param {string|undefined} focus the claim it may bear on; '' when that is chosen later @param {boolean} isQuestion */
function roles(chosen, focus, isQuestion) {
  const choices = focus === '' ? [['reason', '+ supports'], ['objection', '− rebuts'], ['answer', '✓ answers'], ['rephrase', '= says again']]
    : [['', 'only a claim'], ...(focus === undefined ? [] : isQuestion ? [['answer', '✓ answers it']] : [['reason', '+ a reason for it'], ['objection', '− an objection to it']]), ...(focus === undefined ? [] : [['question', '? a question about it'], ['rephrase', '= the same again']])];
  return html`<fieldset class="roles"><legend>${focus ? html`For the claim in focus, “${gist(focus)}”, it is` : 'It'}</legend>${choices.map(([value, words]) => html`<label class="check"><input type="radio" name="role" value="${value}"${value === chosen ? html` checked` : ''}> ${words}</label>`)}</fieldset>`;
}

/** @param {ArgumentMap} map @param {string} id a segment @returns {{words: string, start: number, end: number}[]} */
function sentencesOf(map, id) {
  const segment = map.page.segment(id);
  const text = map.page.source(segment?.span.source ?? '')?.text?.slice(segment?.span.start, segment?.span.end) ?? '';
  return [...text.matchAll(/[^.!?\n]+[.!?]*[”"’')]*/g)].flatMap((match) => {
    const words = match[0].trim();
    const start = (segment?.span.start ?? 0) + match.index + match[0].indexOf(words);
    return words.length > 2 ? [{ words, start, end: start + words.length }] : [];
  });
}
