// @ts-check
/** Room left above and below a target, in pixels. */
const MARGIN = 24;

/**
 * Brings a target into view by scrolling its own pane and nothing else, so that the page never moves. A target in view
 * stays where it is; one out of view comes to the middle, or to the top when it is tall.
 * @param {Element} target
 */
export function bringIntoView(target) {
  const pane = target.closest('.pane-body');
  if (!pane) return;
  const place = target.getBoundingClientRect();
  const view = pane.getBoundingClientRect();
  const height = Math.min(place.height, view.height);
  const isSeen = place.top >= view.top + MARGIN && place.top + Math.min(height, 80) <= view.bottom - MARGIN;
  if (isSeen) return;
  const isTall = place.height > view.height * 0.6;
  pane.scrollTop += place.top - view.top - (isTall ? MARGIN : (view.height - height) / 2);
}

/** Scrolls a pane as little as shows the whole target. @param {Element} target */
export function nudgeIntoView(target) {
  const pane = target.closest('.pane-body');
  if (!pane) return;
  const place = target.getBoundingClientRect();
  const view = pane.getBoundingClientRect();
  if (place.top < view.top + MARGIN) pane.scrollTop += place.top - view.top - MARGIN;
  else if (place.bottom > view.bottom - MARGIN) pane.scrollTop += Math.min(place.bottom - view.bottom + MARGIN, place.top - view.top - MARGIN);
}
