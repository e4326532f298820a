// @ts-check
/**
 * `<argument-map src="map.json" focus="p4">`: a map on anybody's page, from this one file and a saved Counterpoint map.
 * It shows a claim, what it serves, and what is said for and against it; choosing another claim moves there. It reads
 * only, keeps nothing, asks nobody else, and never takes the page's scrolling.
 */
const STYLE = `:host { display: block; font: 15px/1.5 system-ui, sans-serif; color: #1d1f22; background: #fffefb; border: 1px solid #e3dfd4; border-radius: 10px; padding: 1rem 1.2rem; max-width: 44rem }
p, ul { margin: 0; padding: 0; list-style: none } button { font: inherit; color: inherit; text-align: left; background: none; border: 0; padding: .25rem 0; cursor: pointer; text-decoration: underline; text-decoration-color: #b9b4a7; text-underline-offset: .18em }
button:focus-visible { outline: 3px solid #1a5fb4; border-radius: 4px } .up { font-size: .85em; color: #5d636c } .claim { font: 600 1.15em/1.4 Georgia, serif; margin: .4rem 0 .2rem } .who { color: #5d636c; font-size: .85em }
li { border-left: 3px solid #6b7280; margin-top: .5rem; padding: .1rem 0 .1rem .7rem } .supports { border-color: #0072b2 } .supports b { color: #0072b2 } .rebuts { border-color: #d55e00; border-left-style: dashed } .rebuts b { color: #b84a00 } .undercuts { border-color: #8a4f9e; border-left-style: dotted } .undercuts b { color: #8a4f9e }
@media (prefers-color-scheme: dark) { :host { color: #e8e5de; background: #191c20; border-color: #2b3037 } .up, .who { color: #a3a8b0 } .supports b { color: #56b4e9 } .rebuts b { color: #e69f00 } .undercuts b { color: #cba3dd } }`;

class EmbeddedMap extends HTMLElement {
  static observedAttributes = ['src', 'focus'];
  /** @type {Map<string, any>} */ #entries = new Map();
  #src = '';

  attributeChangedCallback() {
    if (this.isConnected) void this.#load();
  }

  connectedCallback() {
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      root.adoptedStyleSheets = [sheet];
    }
    void this.#load();
  }

  async #load() {
    const src = this.getAttribute('src') ?? '';
    if (src !== this.#src) {
      this.#src = src;
      try {
        const response = await fetch(src);
        if (!response.ok) throw new Error(`the server answered ${response.status}`);
        const map = await response.json();
        if (this.#src !== src) return;
        this.#entries = new Map([...(map.speakers ?? []), ...(map.nodes ?? []), ...(map.relations ?? [])].map((entry) => [entry.id, entry]));
      } catch (error) {
        this.shadowRoot?.replaceChildren(line('p', `The map at ${src} cannot be shown: ${error instanceof Error ? error.message : error}.`));
        return;
      }
    }
    const wanted = this.getAttribute('focus') ?? '';
    this.#show(this.#entries.has(wanted) ? wanted : this.#mostDisputed());
  }

  /** @param {(entry: any) => boolean} which */
  #all(which) {
    return [...this.#entries.values()].filter(which);
  }

  #mostDisputed() {
    const claims = this.#all(({ type }) => type === 'proposition');
    return claims.sort((a, b) => this.#attacks(b.id).length - this.#attacks(a.id).length)[0]?.id ?? '';
  }

  /** @param {string} id */
  #attacks(id) {
    return this.#all((entry) => entry.type === 'conflict' && entry.target === id);
  }

  /** @param {string} id */
  #who(id) {
    const said = this.#all((entry) => entry.type === 'illocution' && entry.content === id).map(({ anchor }) => this.#entries.get(anchor)?.speaker);
    return [...new Set(said)].map((speaker) => this.#entries.get(speaker)?.name).filter(Boolean).join(', ');
  }

  /** @param {string} id @param {string} [words] */
  #link(id, words = this.#entries.get(id)?.text ?? '') {
    const button = /** @type {HTMLButtonElement} */ (line('button', words));
    button.type = 'button';
    button.addEventListener('click', () => { this.#show(id); this.shadowRoot?.querySelector('button')?.focus(); });
    return button;
  }

  /** @param {string} id */
  #show(id) {
    const claim = this.#entries.get(id);
    if (!claim) {
      this.shadowRoot?.replaceChildren(line('p', 'This map holds no claims yet.'));
      return;
    }
    const supports = this.#all((entry) => entry.type === 'inference' && entry.conclusion === id);
    const rows = [
      ...supports.map((step) => this.#row('supports', '+ supports', step.premises)),
      ...this.#attacks(id).map((step) => this.#row('rebuts', '− rebuts', [step.attacker])),
      ...supports.flatMap((step) => this.#attacks(step.id)).map((step) => this.#row('undercuts', '✂ undercuts a step', [step.attacker])),
    ];
    const above = this.#all((entry) => (entry.type === 'inference' && entry.premises.includes(id)) || (entry.type === 'conflict' && entry.attacker === id))
      .map((step) => step.conclusion ?? (this.#entries.get(step.target)?.conclusion ?? step.target)).find((onto) => this.#entries.get(onto)?.text);
    const up = line('p', '');
    up.className = 'up';
    if (above) up.append('bears on ', this.#link(above));
    const [text, who, list] = [line('p', claim.text), line('p', this.#who(id)), document.createElement('ul')];
    text.className = 'claim';
    who.className = 'who';
    list.append(...(rows.length ? rows : [line('li', 'Nothing is said for or against this here.')]));
    this.shadowRoot?.replaceChildren(up, text, who, list);
  }

  /** @param {string} kind @param {string} word @param {string[]} claims */
  #row(kind, word, claims) {
    const row = document.createElement('li');
    row.className = kind;
    row.append(line('b', word), ' ', ...claims.flatMap((id, index) => [index ? ' and with it ' : '', this.#link(id)]), ' ', Object.assign(line('span', this.#who(claims[0])), { className: 'who' }));
    return row;
  }
}

/** @param {string} tag @param {string} text */
function line(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

if (!customElements.get('argument-map')) customElements.define('argument-map', EmbeddedMap);
