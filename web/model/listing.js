// @ts-check
/** A map from a key to a list, which answers an empty list for a key it does not know. @template T */
export class Listing {
  /** @type {Map<string, T[]>} */
  #lists = new Map();

  /** @param {string} key @param {T} item */
  add(key, item) {
    const list = this.#lists.get(key);
    if (list) list.push(item);
    else this.#lists.set(key, [item]);
  }

  /** @param {string} key @returns {readonly T[]} */
  of(key) {
    return this.#lists.get(key) ?? NOTHING;
  }

  keys() {
    return this.#lists.keys();
  }
}

/** @type {readonly never[]} */
const NOTHING = Object.freeze([]);
