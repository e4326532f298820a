// @ts-check
/** A fresh id for an entry, such as `p-3f9ac1d2b0`: no two pages make the same one, even without a server.
 * @param {string} kind the short word the map uses for its kind of entry */
export function newId(kind) {
  return `${kind}-${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;
}
