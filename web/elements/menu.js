// @ts-check
/** Makes a `details` behave as a menu: it closes on Escape, and when focus or a click goes elsewhere.
 * @param {HTMLDetailsElement} details */
export function closeOnLeave(details) {
  const leave = (/** @type {Event} */ event) => {
    if (event.target instanceof Node && !details.contains(event.target)) details.open = false;
  };
  details.addEventListener('toggle', () => {
    const change = details.open ? 'addEventListener' : 'removeEventListener';
    document[change]('pointerdown', leave);
    document[change]('focusin', leave);
  });
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    event.stopPropagation();
    details.open = false;
    details.querySelector('summary')?.focus();
  });
}
