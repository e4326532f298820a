// @ts-check
import { html } from '../../lib/html.js';
import { gist } from '../../view/text.js';
import { chapterForm, detailsForm, linkForm, mergeForm, privacyForm, splitForm } from './more-forms.js';

/** @typedef {import('../../model/argument-map.js').ArgumentMap} ArgumentMap */
/** @typedef {import('../../model/edit/draft.js').Draft} Draft */
/** @typedef {import('./claim-picker.js').Pick} Pick */
/** @typedef {import('../../state/session.js').Form} Form */
/** @typedef {{form: Form, data: FormData, text: (name: string) => string, picked: string, pressed: string, map: ArgumentMap}} Sent */
/** How a form looks, which claims may be chosen in it, and which command it runs.
 * @typedef {{markup: (map: ArgumentMap, draft: Draft, form: Form) => import('../../lib/html.js').Markup,
 *            fits?: (map: ArgumentMap, form: Form, claim: Pick, role: string) => boolean,
 *            read: (sent: Sent) => {command: string, about: unknown}|undefined|''}} FormKind */

/** @type {Readonly<Record<string, string>>} */
const TITLES = {
  reason: 'A reason for', objection: 'An objection to', undercut: 'Why the step does not hold', question: 'A question about', answer: 'An answer to', rephrase: 'In other words',
};

/** @type {FormKind} */
const add = {
  markup: (map, _draft, form) => frame(TITLES[form.role ?? 'reason'], about(map, form.about), html`${field('In your words, so that it stands alone', html`<textarea name="text" class="wanted" rows="3" autofocus>${form.text}</textarea>`)}<div class="picks"></div>`, 'Add'),
  fits: (map, form, claim) => claim.id !== form.about && (claim.type === 'question') === (form.role === 'question' || (form.role === 'rephrase' && map.claim(form.about)?.type === 'question')),
  read: ({ form, text, picked }) => ({
    command: 'add',
    about: { role: form.role, onto: form.about, saying: picked ? { id: picked } : { text: text('text'), speaker: form.speaker, spans: form.spans } },
  }),
};

/** Words of the page; without a selection, a sentence of the turn being read is chosen from a list. @type {FormKind} */
const claim = {
  markup: (map, _draft, form) => {
    const sentences = form.spans ? [] : sentencesOf(map, form.segment ?? '');
    return frame('A claim in these words', form.speaker && html`said by <b>${map.nameOf(form.speaker)}</b>`, html`
      ${form.spans ? html`<blockquote class="picked-words"><q>${map.page.words(form.spans)}</q></blockquote>` : field('Sentence', html`<select name="sentence">${sentences.map(({ words, start, end }) => html`<option value="${start}-${end}">${words}</option>`)}</select>`)}
      ${field('As it stands in the map, on its own', html`<textarea name="text" rows="3" autofocus>${form.text ?? sentences[0]?.words}</textarea>`)}
      ${roles(form.role ?? '', map.claim(form.about))}`, 'Add');
  },
  read: ({ form, text, map }) => {
    const [start, end] = text('sentence').split('-').map(Number);
    const segment = map.page.segment(form.segment ?? '');
    const spans = form.spans ?? (segment && end ? [{ source: segment.span.source, start, end }] : undefined);
    return { command: 'add', about: { role: text('role'), onto: form.about, saying: { text: text('text'), speaker: form.speaker, spans } } };
  },
};

/** @type {FormKind} */
const connectForm = {
  markup: (map, _draft, form) => frame('Connect', about(map, form.about), html`${radios('role', 'It', form.role ?? 'reason', [['reason', '+ supports'], ['objection', '− rebuts'], ['answer', '✓ answers'], ['rephrase', '= says again']])}
    ${form.text ? html`<p class="said-to">to <strong>${gist(map.textOf(form.text))}</strong></p>` : finder('To which claim?')}`, 'Connect'),
  fits: (_map, form, other, role) => other.id !== form.about && (role === 'answer' ? other.type === 'question' : role === 'rephrase' || other.type === 'proposition'),
  read: ({ form, text, picked }) => (form.text || picked) && { command: 'add', about: { role: text('role'), onto: form.text || picked, saying: { id: form.about } } },
};

/** @param {string} title @param {string} label @param {string} send @param {string} command @returns {FormKind} */
const choiceForm = (title, label, send, command) => ({
  markup: () => frame(title, '', finder(label), send),
  read: ({ picked }) => picked && { command, about: picked },
});

/** @type {Readonly<Record<Form['kind'], FormKind>>} */
const FORMS = {
  add, claim, connect: connectForm, details: detailsForm, split: splitForm, merge: mergeForm, link: linkForm, chapter: chapterForm, privacy: privacyForm,
  target: choiceForm('Another target', 'What does it bear on?', 'Accept onto this', 'accept-target'),
  into: choiceForm('The same as another claim', 'Which claim says this already?', 'Merge into this', 'accept-merged'),
};

/** @param {Form} form */
export function formOf({ kind }) {
  return FORMS[kind];
}

/** @param {string} title @param {unknown} lead @param {unknown} fields @param {string} send */
export function frame(title, lead, fields, send) {
  return html`<header><h2 id="form-title">${title}</h2></header>${lead && html`<p class="form-about">${lead}</p>`}${fields}
    <p class="choices form-choices"><button class="button primary" value="send">${send} <kbd>Enter</kbd></button><button class="button" value="cancel">Cancel <kbd>Esc</kbd></button></p>`;
}

/** @param {unknown} label @param {unknown} input */
export function field(label, input) {
  return html`<label class="field"><span>${label}</span>${input}</label>`;
}

/** A claim to be found by its words. @param {string} label */
export function finder(label) {
  return html`${field(label, html`<input class="wanted" type="search" name="find" autocomplete="off" autofocus>`)}<div class="picks" data-start="all"></div>`;
}

/** What a form is about: a claim, or a step in words. @param {ArgumentMap} map @param {string} id */
export function about(map, id) {
  const step = map.stepOf(id);
  return step ? html`from <strong>${gist(map.textOf(step.from[0]))}</strong> to <strong>${gist(map.textOf(step.onto))}</strong>` : html`<strong>${map.textOf(id)}</strong>`;
}

/** @param {string} name @param {unknown} legend @param {string} chosen @param {readonly string[][]} choices */
export function radios(name, legend, chosen, choices) {
  return html`<fieldset class="roles"><legend>${legend}</legend>${choices.map(([value, words]) => html`<label class="check"><input type="radio" name="${name}" value="${value}"${value === chosen && html` checked`}> ${words}</label>`)}</fieldset>`;
}

/** @param {string} chosen @param {import('../../model/types.js').Claim|undefined} focus the claim it may bear on */
function roles(chosen, focus) {
  return radios('role', focus ? html`For the claim in focus, “${gist(focus.text)}”, it is` : 'It is', chosen, [['', 'only a claim'],
    ...(focus?.type === 'question' ? [['answer', '✓ answers it']] : focus ? [['reason', '+ a reason for it'], ['objection', '− an objection to it']] : []),
    ...(focus ? [['question', '? a question about it'], ['rephrase', '= the same again']] : [])]);
}

/** @param {ArgumentMap} map @param {string} id a segment @returns {{words: string, start: number, end: number}[]} */
function sentencesOf(map, id) {
  const span = map.page.segment(id)?.span;
  const text = (span && map.page.words([span])) ?? '';
  return [...text.matchAll(/[^.!?\n]+[.!?]*[”"’')]*/g)].flatMap((match) => {
    const words = match[0].trim();
    const start = (span?.start ?? 0) + match.index + match[0].indexOf(words);
    return words.length > 2 ? [{ words, start, end: start + words.length }] : [];
  });
}
