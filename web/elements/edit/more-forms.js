// @ts-check
import { html } from '../../lib/html.js';
import { tagsOf } from '../../model/edit/change.js';
import { SIGNS } from '../../view/signs.js';
import { gist } from '../../view/text.js';
import { about, frame } from './forms.js';

/** @typedef {import('./forms.js').FormKind} FormKind */

/** Argumentation schemes to choose from; any other words do as well. */
const SCHEMES = Object.freeze(['analogy', 'cause to effect', 'consequences', 'example', 'expert opinion', 'popular opinion', 'position to know', 'precedent', 'rule', 'sign', 'statistics', 'values']);

/** @type {FormKind} */
export const detailsForm = {
  markup: (map, draft, form) => {
    const places = map.said.places(form.about);
    const speaker = places[0]?.speaker ?? '';
    const steps = map.supportsOf(form.about).map(({ inference }) => ({ step: inference, kind: /** @type {const} */ ('supports'), by: inference.premises[0] }));
    const attacks = map.bearing.attacksOn(form.about).map((conflict) => ({ step: conflict, kind: /** @type {const} */ ('rebuts'), by: conflict.attacker }));
    return frame('Speaker, scheme and tags', about(map, form.about), html`
      ${places.length > 0 ? html`<label class="field"><span>Said by</span><select name="speaker">${[...map.speakers.values()].map(({ id, name, role }) => html`<option value="${id}"${id === speaker ? html` selected` : ''}>${name} (${role})</option>`)}</select></label>`
        : html`<p class="faint">Nobody on the page says this, so it has no speaker.</p>`}
      <label class="field"><span>Tags, separated by commas</span><input name="tags" autocomplete="off" value="${tagsOf(draft, form.about).map(({ value }) => value).join(', ')}"></label>
      ${[...steps, ...attacks].length > 0 && html`<fieldset class="schemes"><legend>Schemes of the steps to it</legend><datalist id="schemes">${SCHEMES.map((scheme) => html`<option value="${scheme}"></option>`)}</datalist>
        ${[...steps, ...attacks].slice(0, 12).map(({ step, kind, by }) => html`<label class="field"><span><b class="bearing ${kind}">${SIGNS[kind].sign}</b> ${gist(map.claim(by)?.text ?? '')}</span><input name="scheme-${step.id}" list="schemes" autocomplete="off" value="${step.scheme ?? ''}" placeholder="no scheme"></label>`)}</fieldset>`}`, 'Save');
  },
  read: ({ data }) => ({
    command: 'save-details',
    about: {
      speaker: String(data.get('speaker') ?? ''),
      tags: String(data.get('tags') ?? '').split(','),
      schemes: Object.fromEntries([...data].flatMap(([name, value]) => (name.startsWith('scheme-') ? [[name.slice(7), String(value)]] : []))),
    },
  }),
};

/** @type {FormKind} */
export const splitForm = {
  markup: (map, _draft, form) => frame('Split the claim', undefined, html`<label class="field"><span>Begin a new line where the claim is cut (Shift+Enter or Enter). The first keeps what bears on it.</span>
    <textarea name="parts" class="lines" rows="5" autofocus>${map.claim(form.about)?.text ?? ''}</textarea></label>`, 'Split'),
  read: ({ data }) => ({ command: 'split-into', about: String(data.get('parts') ?? '').split('\n') }),
};

/** @type {FormKind} */
export const mergeForm = {
  markup: (map, _draft, form) => frame('Merge another claim into this one', about(map, form.about), html`<label class="field"><span>Which claim says the same?</span>
    <input class="wanted" type="search" name="find" autocomplete="off" autofocus></label><div class="picks" data-start="all"></div>
    <p class="faint">Its words, its voices and all that bears on it move here.</p>`, 'Merge'),
  fits: (map, form, other) => other.id !== form.about && other.type === map.claim(form.about)?.type,
  read: ({ picked }) => (picked ? { command: 'merge-with', about: picked } : undefined),
};

/** @type {FormKind} */
export const linkForm = {
  markup: (map, _draft, form) => {
    const supports = map.supportsOf(form.about);
    return frame('Reasons that only work together', about(map, form.about), html`<fieldset class="pick-list"><legend>Group</legend>${supports.map(({ id, premises }) => html`<label class="pick"><input type="checkbox" name="inference" value="${id}"><span>${premises.map((premise) => map.claim(premise)?.text ?? '').join(' · and with it · ')}</span></label>`)}</fieldset>
      ${supports.filter(({ premises }) => premises.length > 1).map(({ id, premises }) => html`<p><button class="button" value="part-${id}">Part the ${premises.length} premises of “${gist(map.claim(premises[0])?.text ?? '')}”</button></p>`)}`, 'Group those chosen');
  },
  read: ({ data, pressed }) => (pressed.startsWith('part-') ? { command: 'unlink-reasons', about: pressed.slice(5) } : { command: 'link-reasons', about: data.getAll('inference').map(String) }),
};

/** @type {FormKind} */
export const chapterForm = {
  markup: (map, _draft, form) => frame('A chapter begins here', map.page.nameOf(map.page.segment(form.about)), html`<label class="field"><span>Its title; without one, no chapter begins here</span>
    <input name="title" autocomplete="off" autofocus value="${form.text ?? ''}"></label>`, 'Save'),
  read: ({ form, data }) => ({ command: 'save-chapter', about: { segment: form.about, title: String(data.get('title') ?? '') } }),
};
