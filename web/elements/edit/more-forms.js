// @ts-check
import { html } from '../../lib/html.js';
import { tagsOf } from '../../model/edit/change.js';
import { SIGNS } from '../../view/signs.js';
import { gist } from '../../view/text.js';
import { about, field, finder, frame, radios } from './forms.js';

/** @typedef {import('./forms.js').FormKind} FormKind */

/** Argumentation schemes to choose from; any other words do as well. */
const SCHEMES = ['analogy', 'cause to effect', 'consequences', 'example', 'expert opinion', 'popular opinion', 'position to know', 'precedent', 'rule', 'sign', 'statistics', 'values'];

/** @type {FormKind} */
export const detailsForm = {
  markup: (map, draft, form) => {
    const places = map.said.places(form.about);
    const steps = [
      ...map.bearing.reasonsFor(form.about).map((step) => ({ ...step, kind: /** @type {const} */ ('supports'), by: step.premises[0] })),
      ...map.bearing.attacksOn(form.about).map((step) => ({ ...step, kind: /** @type {const} */ ('rebuts'), by: step.attacker })),
    ];
    return frame('Speaker, scheme and tags', about(map, form.about), html`
      ${places.length > 0 ? field('Said by', html`<select name="speaker">${[...map.speakers.values()].map(({ id, name, role }) => html`<option value="${id}"${id === places[0].speaker && html` selected`}>${name} (${role})</option>`)}</select>`)
        : html`<p class="faint">Nobody on the page says this, so it has no speaker.</p>`}
      ${field('Tags, separated by commas', html`<input name="tags" autocomplete="off" value="${tagsOf(draft, form.about).map(({ value }) => value).join(', ')}">`)}
      ${steps.length > 0 && html`<fieldset class="schemes"><legend>Schemes of the steps to it</legend><datalist id="schemes">${SCHEMES.map((scheme) => html`<option value="${scheme}"></option>`)}</datalist>
        ${steps.slice(0, 12).map(({ id, kind, by, scheme }) => field(html`<b class="bearing ${kind}">${SIGNS[kind].sign}</b> ${gist(map.textOf(by))}`, html`<input name="scheme-${id}" list="schemes" autocomplete="off" value="${scheme}" placeholder="no scheme">`))}</fieldset>`}`, 'Save');
  },
  read: ({ data, text }) => ({
    command: 'save-details',
    about: {
      speaker: text('speaker'),
      tags: text('tags').split(','),
      schemes: Object.fromEntries([...data].flatMap(([name, value]) => (name.startsWith('scheme-') ? [[name.slice(7), String(value)]] : []))),
    },
  }),
};

/** @type {FormKind} */
export const splitForm = {
  markup: (map, _draft, form) => frame('Split the claim', '', field('Begin a new line where the claim is cut (Shift+Enter or Enter). The first keeps what bears on it.', html`<textarea name="parts" class="lines" rows="5" autofocus>${map.textOf(form.about)}</textarea>`), 'Split'),
  read: ({ text }) => ({ command: 'split-into', about: text('parts').split('\n') }),
};

/** @type {FormKind} */
export const mergeForm = {
  markup: (map, _draft, form) => frame('Merge another claim into this one', about(map, form.about), html`${finder('Which claim says the same?')}
    <p class="faint">Its words, its voices and all that bears on it move here.</p>`, 'Merge'),
  fits: (map, form, other) => other.id !== form.about && other.type === map.claim(form.about)?.type,
  read: ({ picked }) => picked && { command: 'merge-with', about: picked },
};

/** @type {FormKind} */
export const linkForm = {
  markup: (map, _draft, form) => {
    const supports = map.supportsOf(form.about);
    return frame('Reasons that only work together', about(map, form.about), html`<fieldset class="pick-list"><legend>Group</legend>${supports.map(({ id, premises }) => html`<label class="pick"><input type="checkbox" name="inference" value="${id}"><span>${premises.map(map.textOf).join(' · and with it · ')}</span></label>`)}</fieldset>
      ${supports.filter(({ premises }) => premises.length > 1).map(({ id, premises }) => html`<p><button class="button" value="part-${id}">Part the ${premises.length} premises of “${gist(map.textOf(premises[0]))}”</button></p>`)}`, 'Group those chosen');
  },
  read: ({ data, pressed }) => (pressed.startsWith('part-') ? { command: 'unlink-reasons', about: pressed.slice(5) } : { command: 'link-reasons', about: data.getAll('inference').map(String) }),
};

/** @type {FormKind} */
export const chapterForm = {
  markup: (map, _draft, form) => frame('A chapter begins here', map.page.nameOf(map.page.segment(form.about)), field('Its title; without one, no chapter begins here', html`<input name="title" autocomplete="off" autofocus value="${form.text}">`), 'Save'),
  read: ({ form, text }) => ({ command: 'save-chapter', about: { segment: form.about, title: text('title') } }),
};

/** @type {FormKind} */
export const privacyForm = {
  markup: (_map, _draft, { text = '' }) => {
    const [visibility, names] = text.split(' ');
    return frame('Who may see this map', 'Where the server asks for tokens:', html`${radios('visibility', 'The map', visibility, [['private', 'only those with a token'], ['public', 'everybody, to read']])}
      ${radios('names', 'Names of speakers', names, [['shown', 'as on the page'], ['masked', 'masked, with the page left out, for all but editors']])}`, 'Save');
  },
  read: ({ text }) => ({ command: 'save-privacy', about: { visibility: text('visibility'), names: text('names') } }),
};
