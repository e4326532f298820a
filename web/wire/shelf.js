// @ts-check
/** Edits that wait for the server, kept on this machine so that a closed page loses nothing.
 * @type {import('../client/keeper.js').Shelf} */
export const shelf = Object.freeze({
  load(map) {
    try {
      const edits = JSON.parse(localStorage.getItem(keyOf(map)) ?? '[]');
      return Array.isArray(edits) ? edits : [];
    } catch {
      return [];
    }
  },
  save(map, edits) {
    if (edits.length) localStorage.setItem(keyOf(map), JSON.stringify(edits));
    else localStorage.removeItem(keyOf(map));
  },
});

/** @param {string} map */
function keyOf(map) {
  return `counterpoint.waiting.${map}`;
}
