// @ts-check
/** A piece of HTML whose values have been escaped. */
export class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
}

/**
 * The escaping tag: whatever is put into the template becomes text, never markup, unless it is Markup itself.
 * Lists are joined; `undefined`, `null` and `false` leave nothing. Attribute values must stand in double quotes.
 * @param {TemplateStringsArray} strings @param {...unknown} values @returns {Markup}
 */
export function html(strings, ...values) {
  return new Markup(strings.reduce((text, part, index) => text + written(values[index - 1]) + part));
}

/** @param {unknown} value @returns {string} */
function written(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(written).join('');
  if (value === undefined || value === null || value === false) return '';
  return String(value).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** What a `template` of the page holds. @param {string} id */
export function template(id) {
  return new Markup(document.getElementById(id)?.innerHTML ?? '');
}

/** @param {Markup} markup @returns {DocumentFragment} */
export function fragment(markup) {
  const holder = document.createElement('template');
  holder.innerHTML = markup.text;
  return holder.content;
}

/** Replaces what an element shows. @param {Element} element @param {unknown} markup nothing empties it */
export function show(element, markup) {
  element.replaceChildren(fragment(html`${markup}`));
}
